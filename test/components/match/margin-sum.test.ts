import { describe, expect, it } from 'vitest'
import { marginSum } from '@/components/match/margin-sum'
import type { MarginNote } from '@/components/match/marked-lines'

describe('marginSum', () => {
  it('adds up what one line weighs, and says each answer once', () => {
    const sum = marginSum([note('a', 4, 'open'), note('b', 4, 'shown'), note('c', 1, 'open')])
    expect(sum.weight).toBe(9)
    expect(sum.groups.map(({ answer, notes }) => [answer, notes.map(({ tie }) => tie)])).toEqual([
      ['shown', ['b']],
      ['open', ['a', 'c']],
    ])
  })

  it('gives no weight to a line of conditions, nor to one that asks for nothing', () => {
    expect(marginSum([note('a', null, 'not-met')])).toMatchObject({
      weight: null,
      groups: [{ answer: 'not-met' }],
    })
    expect(marginSum([])).toEqual({ weight: null, groups: [] })
  })
})

function note(tie: string, weight: number | null, answer: MarginNote['answer']): MarginNote {
  return { tie, label: tie, level: 'required', weight, answer }
}
