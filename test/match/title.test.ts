import { describe, expect, it } from 'vitest'
import { postingOf, reportOf, resumeOf } from './build'

const asks = (title: string) => postingOf({ title, requirements: [{ anyOf: ['codeset:cpt'] }] })

describe('compareTitle', () => {
  it.each([
    ['Inpatient Coder', 'Inpatient Coder', 'same', 2],
    ['Inpatient Coder', 'Senior Inpatient Coding Specialist', 'same', 2],
    ['Medical Coder', 'Profee Coder', 'same', 2],
    ['Inpatient Coder', 'Medical Coder', 'kin', 1],
    ['Inpatient Coder', 'Outpatient Coder', 'kin', 1],
    ['Cardiology Coder', 'Orthopedic Coder', 'kin', 1],
    ['Senior Inpatient Coder', 'Inpatient Coder', 'kin', 1],
    ['HIM Director', 'Director of Health Information Management', 'same', 2],
    ['HIM Director', 'Director, HIM & Coding', 'same', 2],
    ['HIM Director', 'HIM Supervisor', 'kin', 1],
    ['Coding Supervisor', 'Coding Director', 'same', 2],
    ['Coding Manager', 'Medical Coder', 'other', 0],
    ['Inpatient Coder', 'Registered Nurse', 'other', 0],
  ] as const)('holds %s against %s: %s', (asked, had, verdict, points) => {
    const report = reportOf(resumeOf({ title: had }), asks(asked))
    expect(report.title).toMatchObject({ asked, verdict })
    expect(report.rows.at(-1)).toMatchObject({ group: 'title', points, of: 2 })
  })

  it.each([
    ['Inpatient Coder', 'In-patient Coder', '', 'same'],
    ['Outpatient Coder', 'Out-Patient Coding Specialist', '', 'same'],
    ['Supervisor, Hospital Coding', 'Coding Supervisor', 'Vale Hospital', 'same'],
    ['Supervisor, Hospital Coding', 'Hospital Coding Manager', 'Vale Health', 'same'],
    ['Professional Fee Coder - Multi-Specialty (Remote)', 'Professional Fee Coder II', 'Vale Group', 'same'],
    ['Outpatient Coder - Emergency Department', 'Emergency Department Coder', 'Vale Hospital', 'same'],
    ['Outpatient Coder - Emergency Department', 'ED Coder', '', 'same'],
    ['Cardiology Coder', 'Medical Coder', 'Gulf Cardiology Associates', 'same'],
    // another place, rank, specialty or job
    ['Supervisor, Hospital Coding', 'Coding Supervisor', 'Vale Physicians Group', 'kin'],
    ['Supervisor, Hospital Coding', 'Lead Coder', 'Vale Hospital', 'kin'],
    ['Supervisor, Inpatient Coding', 'Coding Supervisor', 'Vale Hospital', 'kin'],
    ['Hospital Coder', 'Professional Fee Coder', 'Vale Hospital', 'kin'],
    ['Multi-Specialty Coder', 'Cardiology Coder', 'Vale Group', 'kin'],
    ['Outpatient Coder - Emergency Department', 'Outpatient Coder', 'Vale Hospital', 'kin'],
    ['Outpatient Coder', 'Inpatient Coder', 'Vale Hospital', 'kin'],
  ] as const)('holds %s against %s of “%s”: %s', (asked, title, employer, verdict) => {
    const resume = resumeOf({ title })
    const experience = resume.experience.map((job) => ({ ...job, employer }))
    expect(reportOf({ ...resume, experience }, asks(asked)).title?.verdict).toBe(verdict)
  })

  it('says where the title stands', () => {
    const { title } = reportOf(resumeOf({ title: 'Inpatient Coder' }), asks('Inpatient Coder'))
    expect(title?.evidence).toMatchObject({
      field: 'experience.0.title',
      quote: 'Inpatient Coder',
      grade: 'shown',
    })
  })

  it('counts a headline for what it is, and not at all when it only hopes', () => {
    const headed = (headline: string) => {
      const resume = resumeOf({})
      return reportOf({ ...resume, contact: { ...resume.contact, headline } }, asks('Inpatient Coder'))
    }
    expect(headed('Inpatient Coder').rows.at(-1)).toMatchObject({ grade: 'summary', points: 1.5 })
    expect(headed('Aspiring Inpatient Coder').title?.verdict).toBe('other')
  })

  it('makes no row of a title that it does not know', () => {
    const report = reportOf(resumeOf({}), asks('Wonderworker'))
    expect(report.title?.verdict).toBe('unknown')
    expect(report.rows.map(({ group }) => group)).toEqual(['required'])
  })

  it('asks nothing where the posting asks nothing else', () => {
    expect(reportOf(resumeOf({}), postingOf({ title: 'Coder' })).fit.of).toBe(0)
  })
})
