import { describe, expect, it } from 'vitest'
import { found, withJobs } from '@/test/advice/advice-of'

const count = (...jobs: object[]) => found('overlapping-jobs', withJobs(jobs)).length
const FIRST = { start: '2021-01' }

describe('overlappingJobs', () => {
  it('asks about two jobs at the same time', () => {
    expect(count(FIRST, { start: '2019-01', end: '2022-06' })).toBe(1)
  })

  it('names the titles where both are at one employer', () => {
    const jobs = [
      { ...FIRST, employer: 'Sable Ridge', title: 'Auditor' },
      { start: '2019-01', end: '2022-06', employer: 'Sable Ridge', title: 'Coder' },
    ]
    expect(found('overlapping-jobs', withJobs(jobs))[0]?.says).toBe(
      'Sable Ridge: Auditor and Coder ran at the same time.',
    )
  })

  it.each([
    [{ start: '2019-01', end: '2021-01' }, 'a last month and a first one'],
    [{ start: '2019-01', end: '2020-12' }, 'one after the other'],
    [{ start: '2019-01', end: '2022-06', hours: 'Per diem' }, 'per diem'],
    [{ start: '2019-01', end: '2022-06', hours: '16 hours a week' }, 'part of a week'],
    [{ start: '2019-01', end: '2022-06', title: 'PRN Coder' }, 'PRN'],
    [{ start: '2019', end: '2021' }, 'years that need not meet'],
    [{ start: 'then', end: '2022-06' }, 'no dates'],
  ])('leaves alone: %o, %s', (second, _) => expect(count(FIRST, second)).toBe(0))
})
