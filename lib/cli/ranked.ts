import { fail, ok, type Result } from '@/lib/base/result'
import { matchPosting } from '@/lib/match/match-posting'
import type { Knockout } from '@/lib/match/report'
import type { PostingProblem } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import type { Resume } from '@/lib/resume/schema'
import type { GivenPosting } from './postings-of'

/** What `rank` says of one posting. */
export type Ranked = {
  readonly id: string
  readonly domain: 'coding' | 'other'
  readonly fit: number
  readonly findability: number
  /** In short: how many conditions are met, and which are not or may not be. */
  readonly knockouts: {
    readonly met: number
    readonly unclear: readonly string[]
    readonly notMet: readonly string[]
  }
  readonly verdict: string
}

/** Reads one posting and holds the resume against it. `today` is YYYY-MM-DD. */
export function rankPosting(
  { id, text }: GivenPosting,
  resume: Resume,
  today: string,
): Result<Ranked, PostingProblem> {
  const read = readPosting(text)
  if (!read.ok) return fail(read.problem)
  const { fit, findability, knockouts, verdict } = matchPosting(resume, read.value, today)
  const labelled = (wanted: Knockout['verdict']) =>
    knockouts.filter((one) => one.verdict === wanted).map(({ label }) => label)
  return ok({
    id,
    domain: read.value.domain,
    fit: fit.value,
    findability: findability.value,
    knockouts: {
      met: labelled('met').length,
      unclear: labelled('unclear'),
      notMet: labelled('not-met'),
    },
    verdict,
  })
}

/** Best first: our trade, the fewest missed conditions, the fewest unclear ones, then Fit, then Findability. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    Number(a.domain === 'other') - Number(b.domain === 'other') ||
    a.knockouts.notMet.length - b.knockouts.notMet.length ||
    a.knockouts.unclear.length - b.knockouts.unclear.length ||
    b.fit - a.fit ||
    b.findability - a.findability
  )
}
