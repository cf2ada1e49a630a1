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

  it.each([
    'Career break 2019-2022: cared for a parent.',
    'Coder with ten years. Sabbatical from January 2019 to June 2022.',
    'Full-time parent, 2019 – 2022',
    'Returning to coding after raising two young children.',
    'Took three years off to care for my mother.',
    'Coder for nine years, then maternity leave 2019-2022.',
    'Worked in Hartford until my family leave from April 2019 to May 2022.',
    'Coded at Quillstone, career break 2019-2022.',
    'Cared for an aging parent, 2019-2022.',
    'Returning to work after a long illness.',
  ])('asks about no gap that the summary tells of: %s', (summary) => {
    const jobs = withJobs([{ start: '2022-06' }, { start: '2015-01', end: '2019-03' }])
    expect(found('gap-between-jobs', { ...jobs, summary })).toEqual([])
  })

  it.each([
    'Cared for 30 patients a day.',
    'Closed HCC gaps 2019-2022.',
    'Pediatric coder; coded care of children with complex illness.',
    'Coder who audited maternity leave and disability claims.',
    'Abstracted family medical leave forms 2019-2022.',
    'Coded for nurses caring for children with cancer.',
    'Raised funds for sick children.',
    'Processed short-term disability, maternity leave, and FMLA claims.',
    'Coder for a primary caregiver program.',
    'Reviewed records of patients recovering from surgery 2019-2022.',
    'Coded encounters for long illness.',
    'Trained coders who were laid off 2019-2022.',
    'Coder since 2015, back after a career break in my field 2008-2010.',
  ])('asks all the same where the summary tells of something else: %s', (summary) => {
    const jobs = withJobs([{ start: '2022-06' }, { start: '2015-01', end: '2019-03' }])
    expect(found('gap-between-jobs', { ...jobs, summary })).toHaveLength(1)
  })

  it('asks about what is left of a gap, and about each of two that one undated break could be', () => {
    const jobs = withJobs([{ start: '2022-06' }, { start: '2015-01', end: '2019-03' }])
    const [finding, ...more] = found('gap-between-jobs', {
      ...jobs,
      summary: 'Maternity leave, April to December 2019.',
    })
    expect(finding?.says).toBe('2 years 5 months after your break are not accounted for.')
    expect(more).toEqual([])
    const three = withJobs([
      { start: '2024-06' },
      { start: '2021-01', end: '2023-01' },
      { start: '2017-01', end: '2019-01' },
    ])
    expect(found('gap-between-jobs', { ...three, summary: 'Back after a career break.' })).toHaveLength(2)
  })

  it('makes no gap of a break before the first job', () => {
    const jobs = withJobs([{ start: '2022-06' }])
    expect(found('gap-between-jobs', { ...jobs, summary: 'Family leave 2017-2018.' })).toEqual([])
  })

  it.each([
    'Abstracted family medical leave forms 2019-2022.',
    'Medical leave paperwork 2019-2022',
    'Managed family leave for staff of the department 2019-2022',
    'Coded return to work after surgery visits 2019-2022',
    'Covered for coders on maternity leave 2019-2022',
    'Cared for two infants in the nursery 2019-2022',
  ])('hears no break in a line of work: %s', (text) => {
    const bullets = [{ id: 'b', text }]
    const jobs = withJobs([{ start: '2022-06' }, { start: '2015-01', end: '2019-03', bullets }])
    expect(found('gap-between-jobs', jobs)).toHaveLength(1)
  })

  it('hears a line of a job', () => {
    const bullets = [{ id: 'b', text: 'Family leave from April 2019 to May 2022' }]
    const jobs = withJobs([{ start: '2022-06' }, { start: '2015-01', end: '2019-03', bullets }])
    expect(found('gap-between-jobs', jobs)).toEqual([])
  })
})
