import { describe, expect, it } from 'vitest'
import type { MatchSummary } from '@/lib/match/summary'
import { compareSummaries } from '@/lib/tally/rank-order'

describe('compareSummaries', () => {
  it('goes by trade, missed conditions, unclear ones, Fit and Findability, in this order', () => {
    const inOrder = [
      summary({ fit: 60, findability: 50 }),
      summary({ fit: 60, findability: 40 }),
      summary({ fit: 50, findability: 90 }),
      summary({ fit: 90, unclear: ['Degree'] }),
      summary({ fit: 95, notMet: ['CCS'] }),
      summary({ fit: 99, domain: 'other' }),
    ]
    expect(inOrder.toReversed().sort(compareSummaries)).toEqual(inOrder)
  })
})

type Parts = Partial<Pick<MatchSummary, 'fit' | 'findability' | 'domain'>> &
  Partial<MatchSummary['knockouts']>

function summary({ unclear = [], notMet = [], ...rest }: Parts): Omit<MatchSummary, 'isCapped'> {
  return {
    domain: 'coding',
    fit: 0,
    findability: 0,
    verdict: '',
    ...rest,
    knockouts: { met: 0, unclear, notMet },
  }
}
