import type { PostingStatus, SavedPosting } from '@/lib/resume/saved-posting'

/**
 * A posting at another stage. Who moves one to “applied” has applied: the day is noted unless there is one already, and
 * can be changed.
 *
 * @param today YYYY-MM-DD
 * @param nowMs milliseconds since 1970
 */
export function withStatus(
  posting: SavedPosting,
  status: PostingStatus,
  today: string,
  nowMs: number,
): SavedPosting {
  const applied = status === 'applied' && posting.dates.applied === '' ? today : posting.dates.applied
  return { ...posting, status, statusAt: nowMs, changedAt: nowMs, dates: { ...posting.dates, applied } }
}
