import { describe, expect, it } from 'vitest'
import { holding } from '@/lib/text/span'

describe('holding', () => {
  const first = { span: { start: 2, end: 5 } }
  const second = { span: { start: 5, end: 6 } }
  const third = { span: { start: 9, end: 12 } }
  const all = [first, second, third]

  it('gives the one that an offset stands in', () => {
    expect([2, 4, 5, 9, 11].map((offset) => holding(all, offset))).toEqual([
      first,
      first,
      second,
      third,
      third,
    ])
  })

  it('gives nothing before, between and behind them', () => {
    expect([0, 6, 8, 12].map((offset) => holding(all, offset))).toEqual(Array(4).fill(undefined))
    expect(holding([], 0)).toBeUndefined()
  })
})
