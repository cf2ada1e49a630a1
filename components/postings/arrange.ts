import type { RankAnswer } from '@/components/state/use-ranking'
import type { PostingStatus, SavedPosting } from '@/lib/resume/saved-posting'
import { nextDate } from '@/lib/tally/next-date'
import { compareSummaries } from '@/lib/tally/rank-order'

/** How the list can be ordered, in the order of the choice. */
export const ORDERS = ['fit', 'date', 'newest', 'employer'] as const

export type PostingOrder = (typeof ORDERS)[number]

/** What of the list is shown, and in which order. */
export type Arrangement = {
  readonly status: PostingStatus | 'all'
  readonly words: string
  readonly order: PostingOrder
}

/** One row of the list. */
export type ListedPosting = {
  readonly posting: SavedPosting
  readonly title: string
  /** Undefined until it is worked out. */
  readonly answer: RankAnswer | undefined
}

/**
 * The rows that are asked for, in order. By Fit the order is the one of `rank`: what is not known yet, or cannot be
 * read, comes last. Of equals the newest comes first.
 *
 * @param today YYYY-MM-DD
 */
export function arrange(
  rows: readonly ListedPosting[],
  { status, words, order }: Arrangement,
  today: string,
): readonly ListedPosting[] {
  const wanted = words.trim().toLowerCase()
  return rows
    .filter(({ posting }) => status === 'all' || posting.status === status)
    .filter(({ posting, title }) =>
      [title, posting.employer, posting.notes].some((text) => text.toLowerCase().includes(wanted)),
    )
    .toSorted((a, b) => COMPARE[order](a, b, today) || b.posting.createdAt - a.posting.createdAt)
}

type Compare = (a: ListedPosting, b: ListedPosting, today: string) => number

const COMPARE: Readonly<Record<PostingOrder, Compare>> = {
  fit: (a, b) => {
    if (!a.answer?.ok || !b.answer?.ok) return Number(!a.answer?.ok) - Number(!b.answer?.ok)
    return compareSummaries(a.answer.value.summary, b.answer.value.summary)
  },
  date: (a, b, today) => dateKey(a, today).localeCompare(dateKey(b, today)),
  newest: (a, b) => b.posting.createdAt - a.posting.createdAt,
  employer: (a, b) =>
    Number(a.posting.employer === '') - Number(b.posting.employer === '') ||
    a.posting.employer.localeCompare(b.posting.employer),
}

/** What is coming sorts by its day; what has been, and what has no day, after it. */
function dateKey({ posting }: ListedPosting, today: string): string {
  const next = nextDate(posting, today)
  if (next === null) return '2'
  return `${next.isPast ? 1 : 0} ${next.on}`
}
