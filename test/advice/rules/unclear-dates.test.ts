import { describe, expect, it } from 'vitest'
import { found, withJobs } from '@/test/advice/advice-of'

const fields = (job: object) => found('unclear-dates', withJobs([job])).map(({ place }) => place.field)

describe('unclearDates', () => {
  it.each([
    [{ start: '' }, 'experience.0.start'],
    [{ start: 'spring 2021', end: '2022-01' }, 'experience.0.start'],
    [{ start: '2021-01', end: '', current: false }, 'experience.0.end'],
    [{ start: '2021-01', end: 'last year' }, 'experience.0.end'],
    [{ start: '2027-03' }, 'experience.0.start'],
    [{ start: '2022-01', end: '2021-01' }, 'experience.0.end'],
    [{ start: '2021', end: '2022' }, 'experience.0.start'],
    [{ start: '2021-03', end: '2022' }, 'experience.0.end'],
  ])('asks about %o', (job, field) => expect(fields(job)).toEqual([field]))

  it.each([
    { start: '2021-03', end: '2022-01' },
    { start: '2021-03' },
    { start: '2021-03-14', end: '2022-01-02' },
    { start: '2008', end: '2011' },
  ])('leaves alone: %o', (job) => expect(fields(job)).toEqual([]))
})
