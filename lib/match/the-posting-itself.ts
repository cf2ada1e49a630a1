import type { Posting } from '@/lib/posting/posting'
import type { ResumeReading } from './read-resume'

/**
 * Whether the resume is the posting, pasted: most of its runs of five words stand in the posting too.
 *
 * A resume that mirrors the posting's terms shares words, not runs of five; a pasted one shares nearly all.
 */
export function isThePostingItself(reading: ResumeReading, posting: Posting): boolean {
  const runs = runsOf(reading.fields.map((field) => field.text).join('\n'))
  if (runs.length < FEWEST_RUNS) return false
  const inPosting = runsOfPosting(posting)
  return runs.filter((run) => inPosting.has(run)).length / runs.length >= SHARED_AT_LEAST
}

const RUN_WORDS = 5
/** Fewer are a line or two, which may be alike by chance. */
const FEWEST_RUNS = 30
const SHARED_AT_LEAST = 0.6

const known = new WeakMap<Posting, ReadonlySet<string>>()

function runsOfPosting(posting: Posting): ReadonlySet<string> {
  const kept = known.get(posting) ?? new Set(runsOf(posting.text))
  known.set(posting, kept)
  return kept
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' '))
}
