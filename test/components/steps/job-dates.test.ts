import { describe, expect, it } from 'vitest'
import { settleJobDates } from '@/components/steps/job-dates'
import { emptyJob } from '@/lib/resume/empty'
import type { Job } from '@/lib/resume/schema'

const old = job('old', { start: '2018-06', end: '2019-08' })
const middle = job('middle', { start: '2019-08', end: '2022-03' })

describe('settleJobDates', () => {
  it('puts a job with both dates in its place', () => {
    expect(ids(settleJobDates([old, middle], 'middle'))).toEqual(['middle', 'old'])
  })

  it('reads "present" as a job that goes on', () => {
    const settled = settleJobDates([middle, job('now', { start: '2022-03', end: 'Present' })], 'now')
    expect(settled[0]).toMatchObject({ id: 'now', current: true, end: '' })
  })

  it.each([
    ['Mar 2021 - present', { start: '2021-03', end: '', current: true }],
    ['3/19 to 5/21', { start: '2019-03', end: '2021-05', current: false }],
    ['since 2019–2021', { start: '2019', end: '2021', current: false }],
    ['2021-03-14 – 2022-05', { start: '2021-03-14', end: '2022-05', current: false }],
  ])('parts %s, typed where a job began', (start, parted) => {
    expect(settleJobDates([job('new', { start })], 'new')[0]).toMatchObject(parted)
  })

  it('leaves two dates that were typed as a start beside an end', () => {
    const rows = [job('new', { start: '2019 - 2021', end: '2022' })]
    expect(settleJobDates(rows, 'new')).toBe(rows)
  })

  it('leaves a job where it is while half of its dates are missing', () => {
    const rows = [job('new', { start: '2023-01' }), old, middle]
    expect(settleJobDates(rows, 'new')).toBe(rows)
  })

  it('gives the same array back when the order stands', () => {
    const rows = [middle, old]
    expect(settleJobDates(rows, 'old')).toBe(rows)
  })
})

function job(id: string, dates: Partial<Job>): Job {
  return { ...emptyJob(() => id), ...dates }
}

function ids(jobs: readonly Job[]): string[] {
  return jobs.map((one) => one.id)
}
