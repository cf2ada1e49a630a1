import { describe, expect, it } from 'vitest'
import { sayNearDate, sayRange } from '@/lib/resume/say-date'

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
