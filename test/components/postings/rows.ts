import type { ListedPosting } from '@/components/postings/arrange'
import type { MatchSummary } from '@/lib/match/summary'
import { type SavedPosting, savedPostingShape } from '@/lib/resume/saved-posting'
import type { RankedPosting } from '@/lib/worker/protocol'

type Fields = Partial<Omit<SavedPosting, 'dates'>> & { readonly dates?: Partial<SavedPosting['dates']> }

/** A row of the list, worked out unless said otherwise. */
export function rowOf(
  id: string,
  fields: Fields = {},
  ranked: Partial<RankedPosting> | null = {},
): ListedPosting {
  const posting = savedPostingShape.parse({
    version: 2,
    id,
    title: id,
    text: `Posting ${id}`,
    createdAt: 1,
    changedAt: 1,
    ...fields,
  })
  const answer =
    ranked && ({ ok: true, value: { summary: summaryWith(), asked: [], openers: [], ...ranked } } as const)
  return { posting, title: posting.title, answer: answer ?? undefined }
}

/** How a resume stands to a posting: all is met, unless said otherwise. */
export function summaryWith(
  more: Partial<Omit<MatchSummary, 'knockouts'>> & Partial<MatchSummary['knockouts']> = {},
): MatchSummary {
  const { met = 2, unclear = [], notMet = [], ...rest } = more
  return {
    domain: 'coding',
    fit: 80,
    isCapped: false,
    findability: 70,
    verdict: '',
    ...rest,
    knockouts: { met, unclear, notMet },
  }
}
