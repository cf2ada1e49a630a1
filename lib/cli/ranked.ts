import { fail, ok, type Result } from '@/lib/base/result'
import { matchPosting } from '@/lib/match/match-posting'
import { type MatchSummary, summaryOf } from '@/lib/match/summary'
import type { PostingProblem } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import type { Resume } from '@/lib/resume/schema'
import type { GivenPosting } from './postings-of'

/** What `rank` says of one posting. */
export type Ranked = { readonly id: string } & Omit<MatchSummary, 'isCapped'>

/** Reads one posting and holds the resume against it. `today` is YYYY-MM-DD. */
export function rankPosting(
  { id, text }: GivenPosting,
  resume: Resume,
  today: string,
): Result<Ranked, PostingProblem> {
  const read = readPosting(text)
  if (!read.ok) return fail(read.problem)
  const { isCapped: _, ...summary } = summaryOf(read.value, matchPosting(resume, read.value, today))
  return ok({ id, ...summary })
}
