import type { RankedPosting } from '@/lib/worker/protocol'
import type { ListedPosting } from './arrange'

/** A posting that counts in the sums. */
export type KnownPosting = RankedPosting & { readonly id: string }

/** The postings that are worked out and are about coding: what another trade asks for says nothing here. */
export function knownPostings(rows: readonly ListedPosting[]): readonly KnownPosting[] {
  return rows.flatMap(({ posting, answer }) =>
    answer?.ok && answer.value.summary.domain === 'coding' ? [{ id: posting.id, ...answer.value }] : [],
  )
}
