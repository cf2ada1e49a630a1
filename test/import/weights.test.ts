import { describe, expect, it } from 'vitest'
import type { SourceLine } from '@/lib/import/source-line'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

describe('words in letters of two looks', () => {
  it('are title and employer, degree and school, credential and issuer', () => {
    const { experience, education, credentials } = resumeOf(
      'WORK EXPERIENCE\n03/2021 – CURRENT Tulsa, OK\n*CLINIC CODER* HARBOR AND COVE\n• Coded visits.\nEDUCATION\n2015 – 2017\n*ASSOCIATE OF SCIENCE IN CODING* Larch College\nCERTIFICATES\n*Certified Coding Specialist* AHIMA',
    )
    expect(experience.map(({ title, employer }) => [title, employer])).toEqual([
      ['CLINIC CODER', 'HARBOR AND COVE'],
    ])
    expect(education.map(({ school, area }) => [school, area])).toEqual([['Larch College', 'CODING']])
    expect(credentials.map(({ acronym, issuer }) => [acronym, issuer])).toEqual([['CCS', 'AHIMA']])
  })

  it('are name and headline, and never half of a name', () => {
    expect(resumeOf('*Maria Stein* Medical Coding Graduate').contact).toMatchObject({
      name: 'Maria Stein',
      headline: 'Medical Coding Graduate',
    })
    expect(resumeOf('*Maria José* Stein Calder').contact.name).toBe('Maria José Stein Calder')
  })

  it('are school and degree, with the date at the edge', () => {
    const { education } = resumeOf('EDUCATION\n*Larch High* High School Diploma\t2014')
    expect(education.map(({ school, credential, end }) => [school, credential, end])).toEqual([
      ['Larch High', 'High School Diploma', '2014'],
    ])
  })

  it('are a label and its list, where every row of skills has one', () => {
    const { skills } = resumeOf(
      'SKILLS\n*Records* Release of information · MPI cleanup\n*Systems* Zylex · OnBase',
    )
    expect(skills.systems).toEqual(['Zylex', 'OnBase'])
    expect(skills.knowledge).toEqual(['Release of information', 'MPI cleanup'])
  })

  it('are one where a sentence begins in bold', () => {
    const [job] = resumeOf(
      'EXPERIENCE\nCoder, Harbor Clinic, 2019 – 2021\n*Coded* Medicare charts of nine clinics and taught two clerks.',
    ).experience
    expect(job?.bullets.map(({ text }) => text)).toEqual([
      'Coded Medicare charts of nine clinics and taught two clerks.',
    ])
  })
})

/** Words between stars are the beginning in bold. */
function resumeOf(text: string) {
  const lines = sourceLines(text.replaceAll(/^\*(.+)\*/gm, '$1'))
  const leads = [...text.matchAll(/^\*(.+)\*/gm)].map(([, lead = '']) => lead)
  const marked = lines.map((line): SourceLine => {
    const lead = leads.find((one) => line.text.startsWith(`${one} `))
    return lead === undefined ? line : { ...line, lead }
  })
  const name = text.startsWith('*Maria') ? [] : sourceLines('Dana Whitfield\ndana@example.com')
  return understand([...name, ...marked], '2026-11-27').resume
}
