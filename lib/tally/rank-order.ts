import type { MatchSummary } from '@/lib/match/summary'

/** Best first: our trade, the fewest missed conditions, the fewest unclear ones, then Fit, then Findability. */
export function compareSummaries(
  a: Omit<MatchSummary, 'isCapped'>,
  b: Omit<MatchSummary, 'isCapped'>,
): number {
  return (
    Number(a.domain === 'other') - Number(b.domain === 'other') ||
    a.knockouts.notMet.length - b.knockouts.notMet.length ||
    a.knockouts.unclear.length - b.knockouts.unclear.length ||
    b.fit - a.fit ||
    b.findability - a.findability
  )
}
