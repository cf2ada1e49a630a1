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

  const remedyFor = (lines: readonly string[], asks: readonly string[]) => {
    const jobs = withJobs([
      { employer: 'Tarn Hospital', title: 'Lead Coder', start: '2018-01' },
      {
        employer: 'Alder Creek',
        title: 'Coder',
        start: '2010-01',
        end: '2014-02',
        bullets: lines.map((text, index) => ({ id: `line-${index}`, text })),
      },
    ])
    const resume = { ...jobs, skills: { ...jobs.skills, codeSets: ['ICD-10-CM'] } }
    const posting = `Medical Coder\n\nRequired:\n${asks.map((one) => `- ${one}`).join('\n')}\n- CPT coding of charts`
    const [finding] = found('old-detail', resume, posting)
    return finding?.remedy.kind === 'none' ? finding.remedy.say : null
  }

  it('keeps the lines that alone answer the posting', () => {
    const lines = ['Trained two clerks', 'Kept 95% coding accuracy', 'Coded inpatient charts with ICD-10-CM']
    const say = remedyFor(lines, ['ICD-10-CM', '95% coding accuracy'])
    expect(say).toContain('Alder Creek, line 2')
    expect(say).toContain('Alder Creek, line 3')
    expect(say).not.toContain('line 1')
    expect(remedyFor(lines, ['3 years of inpatient coding experience'])).toContain('line 3')
  })

  it('says nothing of a job whose every line answers it', () => {
    const lines = ['Kept 95% coding accuracy', 'Coded charts with ICD-10-CM']
    expect(remedyFor(lines, ['ICD-10-CM', '95% coding accuracy'])).toBeNull()
  })

  it('shortens a job that answers nothing', () => {
    expect(remedyFor(['Filed charts', 'Trained two clerks'], ['ICD-10-CM'])).toContain('one line')
  })
})
