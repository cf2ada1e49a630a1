import { describe, expect, it } from 'vitest'
import { knockout, postingOf, readText, reportOf, resumeOf } from './build'

const asksAccuracy = postingOf({ accuracy: [{ percent: 95, level: 'required' }] })

describe('standardsShown', () => {
  it.each([
    ['Kept 97.6% coding accuracy in quarterly audits', 'met', 'shown'],
    ['Accuracy of 95 percent on 40 audited charts', 'met', 'shown'],
    ['Quality score 98%', 'met', 'shown'],
    ['Kept 92% accuracy', 'unclear', 'short'],
    ['Worked 100% remotely', 'unclear', 'absent'],
    ['Coded charts with care', 'unclear', 'absent'],
    ['Department goal was 96% DRG accuracy', 'unclear', 'absent'],
    ['Expected accuracy of 96%', 'unclear', 'absent'],
    ['Accuracy: 99% in training class', 'unclear', 'absent'],
    ['Audited 96% accurate coders', 'unclear', 'absent'],
    ['Met the 96% accuracy goal', 'met', 'shown'],
    ['Held 97% accuracy against a goal of 99%', 'met', 'shown'],
    ['Coding accuracy of 97% in a training hospital.', 'met', 'shown'],
    ['Trained new hires and personally held 97% accuracy.', 'met', 'shown'],
    ['Quality: 98% (target 95%)', 'met', 'shown'],
    ['97% coding accuracy by department audit.', 'met', 'shown'],
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
    ['Coded 26 to 30 charts a day', 'met'],
    ['Coded 20 to 30 charts a day', 'unclear'],
    ['Coded 20-30 hospital emergency department charts a day', 'unclear'],
    ['Coded 20 charts each day', 'unclear'],
    ['Answered 60 calls a day', 'unclear'],
    ['Team coded 60 charts per day', 'unclear'],
    ['Required productivity: 30 charts per day', 'unclear'],
    ['Audited 30 charts a day', 'unclear'],
    ['Coded 30 charts per 8-hour shift', 'met'],
    ['Coded 30 charts per 12-hour shift', 'unclear'],
    ['Coded charts: 110 a day', 'unclear'],
    ['Exceeded a goal of 28 charts a day', 'met'],
    ['Registered nurse coder: 25 charts per day.', 'met'],
    ['Delivered 25 coded charts per day.', 'met'],
    ['Coded 25 charts daily and beat quota.', 'met'],
    ['Coded 25 charts per day by group and payer.', 'met'],
  ])('holds "%s" against 25 charts a day: %s', (line, verdict) => {
    const posting = postingOf({ productivity: [{ amount: 25, of: 'charts', per: 'day' }] })
    expect(knockout(resumeOf({ bullets: [line] }), posting, 'standard')?.verdict).toBe(verdict)
  })

  it.each([
    ['Coded professional fee encounters: 110 a day at 96%', '110 a day'],
    ['Coded encounters, 110/day', '110/day'],
    ['Team coded 110 encounters a day', '110 encounters a day'],
  ])('says what it found, and asks of what it is: %s', (line, quote) => {
    const posting = postingOf({ productivity: [{ amount: 80, of: 'encounters', per: 'day' }] })
    const condition = knockout(resumeOf({ bullets: [line] }), posting, 'standard')
    expect(condition).toMatchObject({ verdict: 'unclear', field: 'experience.0.bullets.0.text' })
    expect(condition?.because).toContain(`“${quote}”`)
  })

  const rate = (line: string, asks: string, job: string, title: string) => {
    const posting = readText(`${title}\n\nRequired:\n- CPC\n- Maintain productivity of ${asks}`)
    const resume = resumeOf({ bullets: [line], title: job })
    const row = reportOf(resume, posting).rows.find(({ requirementId }) =>
      requirementId.startsWith('standard'),
    )
    const { verdict, because } = knockout(resume, posting, 'standard') ?? {}
    return { verdict, because, grade: row?.grade, gap: gapWhy(resume, posting, row?.requirementId) }
  }

  it.each([
    ['Code 20 inpatient charts a day', '8 charts per hour', 'Inpatient Coder', 'HCC Coder'],
    ['Code 40 same day surgery charts per day', '15 ED charts per hour', 'Medical Coder', 'Medical Coder'],
    ['Code 20 charts a day', '12 ED charts per hour', 'Inpatient Coder', 'Medical Coder'],
    ['Code 130 ED charts a day', '20 inpatient charts per day', 'ED Coder', 'Inpatient Coder'],
    ['Review 70 inpatient and ED records a day for HCC capture', '15 ED charts per hour', 'Coder', 'Coder'],
    ['Code inpatient records, 130 charts a day', '15 ED charts per hour', 'Coder', 'Coder'],
    ['Review 70 outpatient records a day', '15 ED charts per hour', 'Risk Adjustment Coder', 'Coder'],
  ])('compares no rates of unlike records: %s, %s', (line, asks, job, title) => {
    const { verdict, because, gap, grade } = rate(line, asks, job, title)
    expect([verdict, grade]).toEqual(['unclear', 'absent'])
    expect(because).toContain('cannot be compared')
    expect(gap).toContain('cannot be compared')
  })

  it.each([
    ['Code 120 ED accounts a day', '15 ED charts per hour', 'ED Coder', 'met'],
    ['Code 130 ED charts a day', '15 outpatient charts per hour', 'ED Coder', 'met'],
    ['Code 100 ED charts a day', '15 ED charts per hour', 'ED Coder', 'unclear'],
    ['Code 130 charts a day', '15 ED charts per hour', 'Medical Coder', 'met'],
    ['Code 130 charts a day, reading lab and inpatient notes', '15 ED charts per hour', 'Coder', 'met'],
    ['Code ED and inpatient records, 130 charts a day', '15 ED charts per hour', 'Coder', 'met'],
  ])('compares rates of like records: %s, %s', (line, asks, job, verdict) => {
    const answer = rate(line, asks, job, 'Medical Coder')
    expect(answer.verdict).toBe(verdict)
    expect(answer.because).not.toContain('cannot be compared')
  })

  it.each([
    ['Review ED notes, labs and radiology reports to code 22 charts per day', 'Inpatient Coder', 'met'],
    ['Work remotely from a home office, coding 22 charts per day', 'Inpatient Coder', 'met'],
    ['Code office visits, 22 charts per day', 'Inpatient Coder', 'unclear'],
    ['ED records: 22 charts per day', 'Inpatient Coder', 'unclear'],
    ['Review ED notes to code 22 charts per day', 'Coder', 'unclear'],
  ])('hears the title before what else a line names: %s, %s: %s', (line, job, verdict) => {
    expect(rate(line, '20 inpatient charts per day', job, 'Medical Coder').verdict).toBe(verdict)
  })

  it('says what rate there is where it counts by another name', () => {
    const answer = rate(
      'Complete 95 encounters a day',
      '8 charts per hour',
      'Professional Fee Coder',
      'Coder',
    )
    expect(answer).toMatchObject({ verdict: 'unclear', grade: 'absent' })
    expect(answer.because).toBe(
      'You say “95 encounters a day”. The posting counts charts, and not encounters. If you know your rate of these, say it.',
    )
    expect(answer.gap).toContain('not encounters')
    for (const line of ['Answer 95 calls a day', 'Scan 40 record requests a day']) {
      const other = rate(line, '8 charts per hour', 'Professional Fee Coder', 'Coder')
      expect(other.because).toContain('no such rate')
    }
  })

  it('asks of a share that does not say what it measures', () => {
    const line = 'Coded professional fee encounters: 110 a day at 96%'
    const condition = knockout(resumeOf({ bullets: [line] }), asksAccuracy, 'standard')
    expect(condition?.verdict).toBe('unclear')
    expect(condition?.because).toContain('“96%”')
  })

  it('counts what is audited where an auditor is sought', () => {
    const posting = postingOf({
      title: 'Coding Auditor',
      productivity: [{ amount: 20, of: 'charts', per: 'day' }],
    })
    expect(knockout(resumeOf({ bullets: ['Audited 30 charts a day'] }), posting, 'standard')?.verdict).toBe(
      'met',
    )
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

  it('lets a figure of a job speak, and not the same one in the summary', () => {
    const line = 'Maintained 98% accuracy on internal audits'
    const report = reportOf(resumeOf({ summary: 'Coder with 98% accuracy', bullets: [line] }), asksAccuracy)
    expect(report.rows[0]).toMatchObject({ label: '95% accuracy', grade: 'shown' })
    expect(report.fit.value).toBe(reportOf(resumeOf({ bullets: [line] }), asksAccuracy).fit.value)
  })
})

function gapWhy(
  resume: ReturnType<typeof resumeOf>,
  posting: ReturnType<typeof readText>,
  requirementId: string | undefined,
): string | undefined {
  return reportOf(resume, posting).gaps.find(({ id }) => id === `gap-${requirementId}`)?.why
}
