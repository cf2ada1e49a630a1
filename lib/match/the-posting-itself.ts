import { rememberFor } from '@/lib/base/remember'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting } from '@/lib/posting/posting'
import { eachRun } from './runs'

/**
 * Whether the resume is the posting, pasted: most of its runs of five words stand in the posting too.
 *
 * A resume that mirrors the posting's terms shares words, not runs of five; a pasted one shares nearly all.
 */
export function isThePostingItself(reading: ResumeReading, posting: Posting): boolean {
  const { timesOf, total } = runsOfResume(reading)
  if (total < FEWEST_RUNS) return false
  const shared = new Set(runsOfPosting(posting).filter((run) => timesOf.has(run)))
  let times = 0
  for (const run of shared) times += timesOf.get(run) ?? 0
  return times / total >= SHARED_AT_LEAST
}

/** Fewer are a line or two, which may be alike by chance. */
const FEWEST_RUNS = 30
const SHARED_AT_LEAST = 0.6

/** A key press asks again, and the posting has not changed. */
const runsOfPosting = rememberFor(({ text }: Posting): readonly number[] => {
  const runs: number[] = []
  eachRun(text, (run) => runs.push(run))
  return runs
})

const runsOfResume = rememberFor(({ fields }: ResumeReading) => {
  const timesOf = new Map<number, number>()
  let total = 0
  eachRun(fields.map((field) => field.text).join('\n'), (run) => {
    timesOf.set(run, (timesOf.get(run) ?? 0) + 1)
    total += 1
  })
  return { timesOf, total }
})
