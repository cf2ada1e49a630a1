import { describe, expect, it } from 'vitest'
import { found, withJobs, withLines } from '@/test/advice/advice-of'

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

  it('speaks once of several old jobs, naming each employer once and adding up their lines', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `line-${index}`, text: 'Coded 40 charts a day' }))
    const findings = found(
      'old-detail',
      withJobs([
        { employer: 'Tarn Hospital', start: '2018-01', bullets: lines(4) },
        { employer: 'Alder Creek', start: '2010-01', end: '2014-02', bullets: lines(3) },
        { employer: 'Birch Hill', start: '2006-01', end: '2009-12', bullets: lines(2) },
        { employer: 'Cove Clinic', start: '2004-01', end: '2005-12', bullets: lines(1) },
        { employer: 'Birch Hill', start: '2001-01', end: '2003-12', bullets: lines(2) },
      ]),
    )
    expect(findings.map(({ says }) => says)).toEqual([
      'Alder Creek and Birch Hill ended more than ten years ago and have 7 lines.',
    ])
    expect(findings[0]?.place.field).toBe('experience.1.bullets')
  })
})
