import { describe, expect, it } from 'vitest'
import { knockout, postingOf, readText, resumeOf } from '@/test/match/build'

const POSTING = readText(
  'Outpatient Coder\n\nRequirements\n• ICD-10-CM coding\n• 2 years of full-time coding experience',
)

describe('lessThanFullTime', () => {
  it.each([
    ['Per diem, 8 hours a week', 'unclear'],
    ['Part-time', 'unclear'],
    ['20 hours a week', 'unclear'],
    ['Full time, 40 hours a week', 'met'],
    ['', 'met'],
  ])('a job of “%s” is %s', (hours, verdict) => {
    const resume = resumeOf({ title: 'Outpatient Coder', bullets: ['Coded charts with ICD-10-CM'] })
    const [job] = resume.experience
    if (!job) throw new Error('The resume of a test has no job.')
    const answered = knockout({ ...resume, experience: [{ ...job, hours }] }, POSTING, 'years')
    expect(answered?.verdict).toBe(verdict)
  })

  it('reads it in a title', () => {
    const resume = resumeOf({ title: 'PRN Outpatient Coder', bullets: ['Coded charts with ICD-10-CM'] })
    expect(knockout(resume, POSTING, 'years')?.because).toContain('“PRN Outpatient Coder”')
  })

  it('asks nobody whose other jobs are long enough', () => {
    const [partTime, fullTime] = ['PRN Outpatient Coder', 'Outpatient Coder'].flatMap(
      (title) => resumeOf({ title, bullets: ['Coded charts with ICD-10-CM'] }).experience,
    )
    if (!partTime || !fullTime) throw new Error('The resume of a test has no job.')
    const resume = { ...resumeOf({}), experience: [partTime, fullTime] }
    expect(knockout(resume, POSTING, 'years')?.verdict).toBe('met')
  })

  it('asks nobody where the posting does not', () => {
    const posting = postingOf({ experience: [{ years: 2, level: 'required', scope: [] }] })
    const resume = resumeOf({ title: 'PRN Outpatient Coder', bullets: ['Coded charts'] })
    expect(knockout(resume, posting, 'years')?.verdict).toBe('met')
  })
})
