import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inYearsAndMonths, monthsOfExperience } from '@/lib/match/resume/months'
import { emptyJob } from '@/lib/resume/empty'
import type { Job } from '@/lib/resume/schema'
import { TODAY } from '@/test/match/build'

describe('monthsOfExperience', () => {
  it('counts the month in which a past job ended, and not the present one', () => {
    expect(least(job('2020-01', '2020-12'))).toBe(12)
    expect(least(job('2022-03', null))).toBe(56)
  })

  it('counts months at two places once', () => {
    expect(least(job('2020-01', '2020-12'), job('2020-07', '2021-06'))).toBe(18)
    expect(least(job('2020-01', '2022-12'), job('2020-07', '2020-09'))).toBe(36)
  })

  it('adds jobs with a gap between them', () => {
    expect(least(job('2018-01', '2018-06'), job('2020-01', '2020-06'))).toBe(12)
  })

  it('counts only the last years where the posting does', () => {
    const jobs = [job('2018-01', '2021-02'), job('2025-11', null)]
    expect(monthsOfExperience(jobs, TODAY, 3).least).toBe(12)
    expect(monthsOfExperience(jobs, TODAY, 6).least).toBe(12 + 4)
    expect(monthsOfExperience(jobs, TODAY, null).least).toBe(12 + 38)
  })

  it('says what years without months prove and what they could mean', () => {
    expect(monthsOfExperience([job('2019', '2021')], TODAY)).toEqual({ least: 24, most: 36 })
    expect(monthsOfExperience([job('2021', '2021')], TODAY)).toEqual({ least: 1, most: 12 })
  })

  it.each([
    ['without a start', '', '2021-05'],
    ['without an end', '2020-01', ''],
    ['that ends before it begins', '2021-05', '2020-05'],
    ['with a start that cannot be read', 'spring 2020', '2021-05'],
    ['that begins in the future', '2027-02', '2028-02'],
  ])('proves nothing by a job %s', (_, start, end) => {
    expect(least(job(start, end))).toBe(0)
  })

  it('counts no month to come', () => {
    expect(least(job('2026-01', '2027-12'))).toBe(10)
  })

  it('never counts less for another job, nor more than the sum', () => {
    const month = fc
      .integer({ min: 0, max: 300 })
      .map((at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
    const jobs = fc.array(
      fc.tuple(month, month).map(([a, b]) => job(a, b)),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(jobs, jobs, (some, more) => {
        const both = least(...some, ...more)
        expect(both).toBeGreaterThanOrEqual(least(...some))
        expect(both).toBeLessThanOrEqual(least(...some) + least(...more))
        expect(least(...more, ...some, ...some)).toBe(both)
      }),
    )
  })
})

describe('inYearsAndMonths', () => {
  it.each([
    [56, '4 years 8 months'],
    [12, '1 year'],
    [1, '1 month'],
    [0, '0 months'],
    [13, '1 year 1 month'],
  ])('%i months: %s', (months, words) => {
    expect(inYearsAndMonths(months)).toBe(words)
  })
})

function least(...jobs: Job[]): number {
  return monthsOfExperience(jobs, TODAY).least
}

function job(start: string, end: string | null): Job {
  return { ...emptyJob(() => 'job'), start, end: end ?? '', current: end === null }
}
