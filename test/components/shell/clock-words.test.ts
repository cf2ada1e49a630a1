import { describe, expect, it } from 'vitest'
import { dayWords, timeOfDay } from '@/components/shell/clock-words'

describe('timeOfDay', () => {
  it.each([
    [0, 5, '12:05 am'],
    [9, 30, '9:30 am'],
    [12, 0, '12:00 pm'],
    [14, 14, '2:14 pm'],
    [23, 59, '11:59 pm'],
  ])('says %i:%i as people do', (hour, minute, words) => {
    expect(timeOfDay(at(2026, 11, 22, hour, minute))).toBe(words)
  })
})

describe('dayWords', () => {
  const now = at(2026, 3, 9, 0, 10)

  it.each([
    [at(2026, 3, 9, 0, 5), 'today, 12:05 am'],
    [at(2026, 3, 8, 23, 59), 'yesterday, 11:59 pm'],
    [at(2026, 3, 8, 0, 0), 'yesterday, 12:00 am'],
    [at(2026, 3, 7, 23, 59), 'Mar 7'],
    [at(2025, 12, 31, 8, 0), 'Dec 31, 2025'],
  ])('counts calendar days, not hours', (then, words) => {
    expect(dayWords(then, now)).toBe(words)
  })

  it('says today for a change that the clock puts a moment ahead', () => {
    expect(dayWords(now + 60_000, now)).toBe('today, 12:11 am')
  })
})

function at(year: number, month: number, day: number, hour: number, minute: number): number {
  return new Date(year, month - 1, day, hour, minute).getTime()
}
