import { describe, expect, it } from 'vitest'
import { resumeShape } from '@/lib/resume/schema'
import { found, withJobs } from '@/test/advice/advice-of'

const says = (...jobs: object[]) => found('gap-between-jobs', withJobs(jobs)).map(({ says }) => says)

describe('gapBetweenJobs', () => {
  it('says a long gap in years', () => {
    const [finding] = found(
      'gap-between-jobs',
      withJobs([{ start: '2015-01', end: '2016-01' }, { start: '2019-07' }]),
    )
    expect(finding?.says).toMatch(/^3 years 5 months after /)
  })

  it('asks about more than six months between two jobs, and since the last', () => {
    expect(says({ start: '2022-03' }, { start: '2019-01', end: '2021-06' })).toEqual([
      '8 months after Quillstone 1 are not accounted for.',
    ])
    expect(says({ start: '2019-01', end: '2025-11' })).toHaveLength(1)
  })

  it.each([
    [[{ start: '2022-01' }, { start: '2019-01', end: '2021-06' }], 'six months'],
    [[{ start: '2022-03' }, { start: '2019-01', end: '2021' }], 'a year that may reach as far'],
    [[{ start: '2012-06' }, { start: '2009-01', end: '2010-01' }], 'more than ten years ago'],
    [
      [
        { start: '2022-03' },
        { start: '2019-01', end: '2021-06' },
        { start: '2021-01', end: '', current: false },
      ],
      'a job without dates',
    ],
    [[{ start: '2019-01', end: '2026-07' }], 'a search of a few months'],
  ])('leaves alone: %o', (jobs) => expect(says(...jobs)).toEqual([]))

  it('counts schooling', () => {
    const jobs = withJobs([{ start: '2022-03' }, { start: '2019-01', end: '2021-06' }])
    const school = [{ id: 'school', school: 'Rio Cobre', start: '2021-08', end: '2022-02' }]
    expect(found('gap-between-jobs', resumeShape.parse({ ...jobs, education: school }))).toEqual([])
  })
})
