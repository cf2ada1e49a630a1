import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'

describe('a table of Word with a row for each job', () => {
  it('has cells that are read each to its end, and a foot that is no part of the last section', async () => {
    const { experience, skills, contact } = await resumeOf()
    expect(experience.map(({ title, employer, place, start }) => [title, employer, place, start])).toEqual([
      ['Inpatient Coder', 'Larch Hospital', 'Houma, LA', '2019-03'],
      ['Coding Clerk', 'Elm Clinic', 'Tulsa, OK', '2015-01'],
    ])
    expect(experience.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
      ['Coded trauma stays.', 'Taught two clerks.'],
      ['Coded trauma stays.', 'Taught two clerks.'],
    ])
    expect(Object.values(skills).flat().sort()).toEqual(['Epic', 'ICD-10-CM'])
    expect(contact.phone).toBe('(919) 555-0126')
  })
})

async function resumeOf() {
  const rows = [
    job('03/2019 – present', ['Larch Hospital', 'Houma, LA'], 'Inpatient Coder'),
    job('01/2015 – 02/2019', ['Elm Clinic', 'Tulsa, OK'], 'Coding Clerk'),
  ]
  const file = new Document({
    sections: [
      {
        children: [
          new Paragraph('Rhea Stanhope'),
          new Paragraph('EXPERIENCE'),
          new Table({ rows }),
          new Paragraph('SKILLS'),
          new Paragraph('ICD-10-CM, Epic'),
        ],
        footers: { default: new Footer({ children: [new Paragraph('(919) 555-0126 • Durham, NC')] }) },
      },
    ],
  })
  const read = await importFile(new Uint8Array(await Packer.toBuffer(file)), 'resume.docx', '2026-11-27')
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.resume
}

function job(dates: string, employer: readonly string[], title: string): TableRow {
  const bullets = ['Coded trauma stays.', 'Taught two clerks.']
  return new TableRow({
    children: [
      new TableCell({ children: [new Paragraph(dates)] }),
      new TableCell({ children: employer.map((text) => new Paragraph(text)) }),
      new TableCell({
        children: [
          new Paragraph(title),
          ...bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
        ],
      }),
    ],
  })
}
