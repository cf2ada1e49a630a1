import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

describe('rows that name the columns of a table', () => {
  it('are no school, no job and no credential', () => {
    const { resume, leftovers } = understand(
      sourceLines(
        [
          'Orla Pennington',
          'EXPERIENCE',
          'Employer\tPosition\tPeriod',
          'Larkspur Hospital\tInpatient Coder\tMay 2019 – Present',
          'EDUCATION',
          'Degree\tSchool\tYears',
          'Associate of Science in Health Information\tCrane River College\t2014 – 2016',
          'CERTIFICATIONS',
          'Certification\tIssuing body\tAwarded',
          'CCS\tAHIMA\tMarch 2018',
        ].join('\n'),
      ),
      '2026-11-26',
    )
    expect(resume.experience.map(({ title, employer }) => [title, employer])).toEqual([
      ['Inpatient Coder', 'Larkspur Hospital'],
    ])
    expect(resume.education.map(({ school }) => school)).toEqual(['Crane River College'])
    expect(resume.credentials.map(({ acronym }) => acronym)).toEqual(['CCS'])
    expect(leftovers).toEqual([])
  })

  it('may be cut over two lines', () => {
    const rows =
      'Certification\tIssuing\tID Number\tValid\nOrganization\nCCS\tAHIMA\t1138820\t04/2011 – 12/2027'
    const { resume, leftovers } = understand(
      sourceLines(`Dana Whitfield\nCERTIFICATIONS\n${rows}`),
      '2026-11-26',
    )
    expect(resume.credentials.map(({ acronym, issuer, number }) => [acronym, issuer, number])).toEqual([
      ['CCS', 'AHIMA', '1138820'],
    ])
    expect(leftovers).toEqual([])
  })

  it('are not single words: a school may be called University', () => {
    const { resume } = understand(sourceLines('Experience Summary: University\nCoder'), '2026-11-26')
    expect(resume.experience.map(({ employer }) => employer)).toEqual(['University'])
    const listed = understand(sourceLines('Certifications\nUniversity\nCoder'), '2026-11-26')
    expect(listed.resume.credentials.map(({ name }) => name)).toContain('University')
  })
})
