import { describe, expect, it } from 'vitest'
import { conditionWords } from '@/components/library/fit-words'
import type { Knockout } from '@/lib/match/report'

describe('conditionWords', () => {
  it('names what is not met, whatever else is', () => {
    expect(
      conditionWords(report(['met', 'CPC'], ['not-met', 'CCS'], ['unclear', 'Ohio'], ['not-met', '5 years'])),
    ).toEqual({
      verdict: 'not-met',
      words: 'Not met: CCS, 5 years',
    })
  })

  it('counts what is unclear before what is met', () => {
    expect(conditionWords(report(['met', 'CPC'], ['unclear', 'Degree'], ['met', '2 years']))).toEqual({
      verdict: 'unclear',
      words: '2 met, 1 unclear',
    })
    expect(conditionWords(report(['unclear', 'Degree'])).words).toBe('1 unclear')
  })

  it('says when all are met, and when there are none', () => {
    expect(conditionWords(report(['met', 'CPC'], ['met', '2 years'])).words).toBe('2 of 2 met')
    expect(conditionWords(report()).verdict).toBe('none')
  })
})

function report(...conditions: readonly [Knockout['verdict'], string][]): { knockouts: Knockout[] } {
  return {
    knockouts: conditions.map(([verdict, label], index) => ({
      id: `knockout-${index}`,
      kind: 'credential',
      label,
      verdict,
      because: 'It says so.',
      postingSpan: { start: 0, end: 1 },
      field: null,
    })),
  }
}
