import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPartialDate, parsePartialDate } from '@/lib/resume/dates'
import { sayDate, sayNearDate, sayRange } from '@/lib/resume/say-date'

describe('sayDate', () => {
  it.each([
    ['2026-11-25', 'Nov 25, 2026'],
    ['2026-11-05', 'Nov 5, 2026'],
    ['2026-11', 'Nov 2026'],
    ['2026', '2026'],
    ['', ''],
    ['spring 2026', 'spring 2026'],
  ])('says %s as “%s”', (date, words) => expect(sayDate(date)).toBe(words))

  it('says every date so that a date field reads it back', () => {
    const dates = fc
      .tuple(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .chain(([year, month, day]) => {
        const whole = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        return fc.constantFrom(whole, whole.slice(0, 7), whole.slice(0, 4))
      })
    fc.assert(
      fc.property(dates, (date) => {
        expect(isPartialDate(date)).toBe(true)
        expect(parsePartialDate(sayDate(date))).toBe(date)
      }),
    )
  })
})

describe('sayNearDate', () => {
  it.each([
    ['2026-11-25', 'Nov 25'],
    ['2027-01-08', 'Jan 8, 2027'],
    ['2025-11-25', 'Nov 25, 2025'],
    ['2026-12', 'Dec 2026'],
    ['soon', 'soon'],
  ])('says %s in November 2026 as “%s”', (date, words) => expect(sayNearDate(date, '2026-11-27')).toBe(words))
})

describe('sayRange', () => {
  it.each([
    ['2025-06-01', '2027-05-31', 'Jun 1, 2025 – May 31, 2027'],
    ['2025-06', '2027', 'Jun 2025 – 2027'],
    ['2025', '2025', '2025'],
  ])('says %s to %s as “%s”', (start, end, words) => expect(sayRange(start, end)).toBe(words))
})
