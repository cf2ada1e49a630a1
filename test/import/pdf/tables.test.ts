import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/import/pdf/read-pdf'
import { understand } from '@/lib/import/understand'
import { type Drawn, foreignPdf } from '@/test/pdf/foreign-pdf'

/** Rows without white between them, whose cells are cut in a narrow column. */
const TABLE: readonly Drawn[] = [
  ['Rhea Stanhope', 60, 60, 20],
  ['rhea@example.com', 60, 80],
  ['CERTIFICATIONS', 60, 110, 13],
  ...row(130, 'Certification', 'Issuing body', 'Number', 'Date earned', 'Expires'),
  ...row(142, 'Certified', 'AAPC', '01899342', '01/2024'),
  ...row(154, 'Professional Coder'),
  ...row(166, '– Apprentice'),
  ...row(178, '(CPC-A)'),
  ...row(190, 'Harbor Pilot', 'Larch Maritime', '', '05/2023', '05/2025'),
  ...row(202, 'Rating', 'Board'),
  ['SKILLS', 60, 240, 13],
  ...row(260, 'Cerner', 'Query writing', 'Denials', 'Appeals'),
  ...row(272, 'Sheets', 'Audits', 'Training'),
  ...row(284, 'Logs'),
]

function row(top: number, ...cells: readonly string[]): readonly Drawn[] {
  return cells.flatMap((text, index): readonly Drawn[] => (text === '' ? [] : [[text, 60 + 95 * index, top]]))
}

describe('tables of several columns', () => {
  it('have rows where the first cell begins anew, and a CPC-A stays one', async () => {
    const { credentials } = await resumeOf(TABLE)
    expect(
      credentials.map(({ acronym, name, issuer, number, earned, expires }) => [
        acronym || name,
        issuer,
        number,
        earned,
        expires,
      ]),
    ).toEqual([
      ['CPC-A', 'AAPC', '01899342', '2024-01', ''],
      ['Harbor Pilot Rating', 'Larch Maritime Board', '', '2023-05', '2025-05'],
    ])
  })

  it('keep the items of a list apart, also of its last row', async () => {
    const { skills } = await resumeOf(TABLE)
    expect(Object.values(skills).flat().sort()).toEqual([
      'Appeals',
      'Audits',
      'Cerner',
      'Denials',
      'Logs',
      'Query writing',
      'Sheets',
      'Training',
    ])
  })
})

describe('a short line that is drawn out to the edge of its column', () => {
  it('is words with wide spaces, and no row of cells', async () => {
    const { education } = await resumeOf([
      ['Rhea Stanhope', 60, 60, 20],
      ['rhea@example.com and other ways to reach her by day', 60, 80],
      ['EDUCATION', 60, 110, 13],
      ['Larch University', 60, 130],
      ['Bachelor', 60, 143],
      ['of', 124.46, 143],
      ['Science', 157.8, 143],
      ['in', 218.37, 143],
      ['Nursing', 60, 156],
    ])
    expect(education.map(({ credential, area, school }) => [credential, area, school])).toEqual([
      ['Bachelor of Science', 'Nursing', 'Larch University'],
    ])
  })
})

describe('a name in large letters', () => {
  it('is whole where an address stands beside its two lines', async () => {
    const { contact } = await resumeOf([
      ['Columbus, OH', 390, 50, 8],
      ['Rhea Okonjo-', 60, 72, 30],
      ['(555) 555-0142', 390, 64, 8],
      ['rhea@example.com', 390, 78, 8],
      ['linkedin.com/in/rhea', 390, 92, 8],
      ['Stanhope, CPC', 60, 116, 30],
      ['EXPERIENCE', 60, 160, 13],
      ['Coder, Mercer Street Hospital', 60, 180],
      ['May 2020 – Present', 60, 194],
    ])
    expect(contact).toMatchObject({ name: 'Rhea Okonjo-Stanhope', place: 'Columbus, OH' })
  })
})

async function resumeOf(drawn: readonly Drawn[]) {
  const read = await readPdf(await foreignPdf(drawn))
  if (!read.ok || !('lines' in read.value)) throw new Error('The file has lines.')
  return understand(read.value.lines, '2026-11-27').resume
}
