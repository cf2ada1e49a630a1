import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/import/pdf/read-pdf'
import { understand } from '@/lib/import/understand'
import { type Drawn, foreignPdf } from '@/test/pdf/foreign-pdf'

const HEAD: readonly Drawn[] = [
  ['Rhea Stanhope', 60, 60, 20],
  ['rhea@example.com', 60, 80],
]

describe('entries side by side', () => {
  it('are read each to its end, also where one is taller', async () => {
    const { credentials } = await resumeOf([
      ...HEAD,
      ['CERTIFICATIONS', 60, 110, 13],
      ['Certified Clinical Documentation', 60, 130, 11],
      ['Specialist (CCDS)', 60, 143, 11],
      ['ACDIS', 60, 156, 9],
      ['No. C-20418', 60, 168, 9],
      ['Certified Coding Specialist (CCS)', 320, 130, 11],
      ['AHIMA', 320, 143, 9],
      ['April 2011', 320, 155, 9],
      ['EDUCATION', 60, 200, 13],
      ['Diploma, Larch College, 2010', 60, 220],
    ])
    expect(
      credentials.map(({ acronym, issuer, number, earned }) => [acronym, issuer, number, earned]),
    ).toEqual([
      ['CCDS', 'ACDIS', 'C-20418', ''],
      ['CCS', 'AHIMA', '', '2011-04'],
    ])
  })

  it('are no cells of a table, which look alike', async () => {
    const { credentials } = await resumeOf([
      ...HEAD,
      ['CERTIFICATIONS', 60, 110, 13],
      ['Certified Coding', 60, 130],
      ['Specialist (CCS)', 60, 142],
      ['AHIMA', 164, 130],
      ['04/2011', 300, 130],
      ['Certified Professional', 60, 166],
      ['Coder (CPC)', 60, 178],
      ['AAPC', 164, 166],
      ['05/2012', 300, 166],
    ])
    expect(credentials.map(({ acronym, earned }) => [acronym, earned])).toEqual([
      ['CCS', '2011-04'],
      ['CPC', '2012-05'],
    ])
  })

  it('are no place in a column before what was done in a job', async () => {
    const { experience } = await resumeOf([
      ...HEAD,
      ['EXPERIENCE', 60, 110, 13],
      ['09/2021 – present', 60, 130],
      ['Houma, LA', 60, 143],
      ['Inpatient Coder, Larch Hospital', 200, 130],
      ['• Coded trauma stays.', 200, 143],
      ['• Taught two clerks.', 200, 156],
    ])
    expect(experience.map(({ title, employer, place }) => [title, employer, place])).toEqual([
      ['Inpatient Coder', 'Larch Hospital', 'Houma, LA'],
    ])
    expect(experience[0]?.bullets.map(({ text }) => text)).toEqual([
      'Coded trauma stays.',
      'Taught two clerks.',
    ])
  })
})

describe('a link that a narrow column cut between two letters', () => {
  it('is whole', async () => {
    const { contact } = await resumeOf([
      ...HEAD,
      ['linkedin.com/in/rhea-stanhope-inpatient', 60, 92],
      ['coder', 60, 104],
    ])
    expect(contact.links.map(({ url }) => url)).toEqual(['linkedin.com/in/rhea-stanhope-inpatientcoder'])
  })
})

async function resumeOf(drawn: readonly Drawn[]) {
  const read = await readPdf(await foreignPdf(drawn))
  if (!read.ok || !('lines' in read.value)) throw new Error('The file has lines.')
  return understand(read.value.lines, '2026-11-27').resume
}
