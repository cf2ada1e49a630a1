import { describe, expect, it } from 'vitest'
import { found, withLines } from '@/test/advice/advice-of'

const count = (end: string, lines: number) =>
  found(
    'old-detail',
    withLines(
      Array.from({ length: lines }, () => 'Coded 40 charts a day'),
      { start: '2009-01', end },
    ),
  ).length

describe('oldDetail', () => {
  it('speaks of a job that ended more than ten years ago and has several lines', () => {
    expect(count('2016-10', 2)).toBe(1)
    expect(count('2015', 3)).toBe(1)
  })

  it('leaves the last ten years alone, and one line of an older job', () => {
    expect(count('2016-11', 4)).toBe(0)
    expect(count('2016', 4)).toBe(0)
    expect(count('2012-01', 1)).toBe(0)
  })
})
