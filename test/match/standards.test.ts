import { describe, expect, it } from 'vitest'
import { knockout, postingOf, reportOf, resumeOf } from './build'

const asksAccuracy = postingOf({ accuracy: [{ percent: 95, level: 'required' }] })

describe('standardsShown', () => {
  it.each([
    ['Kept 97.6% coding accuracy in quarterly audits', 'met', 'shown'],
    ['Accuracy of 95 percent on 40 audited charts', 'met', 'shown'],
    ['Quality score 98%', 'met', 'shown'],
    ['Kept 92% accuracy', 'unclear', 'short'],
    ['Worked 100% remotely', 'unclear', 'absent'],
    ['Coded charts with care', 'unclear', 'absent'],
  ])('holds "%s" against 95%: %s', (line, verdict, grade) => {
    const resume = resumeOf({ bullets: [line] })
    expect(knockout(resume, asksAccuracy, 'standard')?.verdict).toBe(verdict)
    expect(reportOf(resume, asksAccuracy).rows[0]).toMatchObject({ label: '95% accuracy', grade })
  })

  it('never says that a standard is missed, and never holds Fit down by it', () => {
    const report = reportOf(resumeOf({ bullets: ['Kept 82% accuracy'] }), asksAccuracy)
    expect(report.knockouts.map(({ verdict }) => verdict)).toEqual(['unclear'])
    expect(report.fit.cap).toBeNull()
  })

  it('asks for the figure where there is none', () => {
    const [gap] = reportOf(resumeOf({}), asksAccuracy).gaps
    expect(gap).toMatchObject({ label: '95% accuracy', remedy: { kind: 'claim' } })
  })

  it.each([
    ['Coded 30 charts a day', 'met'],
    ['Coded 4 inpatient charts per hour', 'met'],
    ['Coded 150 charts/week', 'met'],
    ['Coded 28 inpatient charts daily', 'met'],
    ['Coded 4 charts hourly', 'met'],
    ['Coded 20 charts each day', 'unclear'],
    ['Answered 60 calls a day', 'unclear'],
  ])('holds "%s" against 25 charts a day: %s', (line, verdict) => {
    const posting = postingOf({ productivity: [{ amount: 25, of: 'charts', per: 'day' }] })
    expect(knockout(resumeOf({ bullets: [line] }), posting, 'standard')?.verdict).toBe(verdict)
  })

  it('reads the volume and the accuracy of a job, whose labels say what they are', () => {
    const resume = resumeOf({ bullets: ['Coded charts'] })
    const [job] = resume.experience
    if (job === undefined) throw new Error('A resume of these tests has a job.')
    const stating = {
      ...resume,
      experience: [{ ...job, volume: '30 charts a day', accuracy: '96.4%, audited' }],
    }
    expect(knockout(stating, asksAccuracy, 'standard')).toMatchObject({
      verdict: 'met',
      field: 'experience.0.accuracy',
    })
    const asksVolume = postingOf({ productivity: [{ amount: 25, of: 'charts', per: 'day' }] })
    expect(knockout(stating, asksVolume, 'standard')).toMatchObject({
      verdict: 'met',
      field: 'experience.0.volume',
    })
  })

  it('takes the strongest of a standard that is said twice', () => {
    const posting = postingOf({
      accuracy: [
        { percent: 95, level: 'mentioned' },
        { percent: 95, level: 'required' },
      ],
    })
    expect(reportOf(resumeOf({}), posting).rows.map(({ level }) => level)).toEqual(['required'])
  })
})
