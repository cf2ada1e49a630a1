import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'

describe('the fields of a form', () => {
  it('are read as if they were printed, each with its label', async () => {
    const { resume } = await broughtIn([
      ['Name', 'Dana Whitfield'],
      ['Email', 'dana@example.com'],
      ['WORK EXPERIENCE'],
      ['Job title', 'Outpatient Coder'],
      ['Employer', 'Harbor Clinic'],
      ['Dates', 'Mar 2021 - Present'],
      ['Duties', 'Code 45 encounters a day.\nHold 97% accuracy.'],
      ['EDUCATION'],
      ['School', 'Larch College'],
      ['Degree', 'Associate of Science in Biology'],
      ['Dates', '2015 - 2017'],
    ])
    expect(resume.contact).toMatchObject({ name: 'Dana Whitfield', email: 'dana@example.com' })
    expect(resume.experience).toMatchObject([
      { title: 'Outpatient Coder', employer: 'Harbor Clinic', start: '2021-03', current: true },
    ])
    expect(resume.experience[0]?.bullets.map(({ text }) => text)).toEqual([
      'Code 45 encounters a day.',
      'Hold 97% accuracy.',
    ])
    expect(resume.education).toMatchObject([
      {
        school: 'Larch College',
        credential: 'Associate of Science',
        area: 'Biology',
        start: '2015',
        end: '2017',
      },
    ])
  })

  it('say nothing where they are empty or hold a password', async () => {
    const { lines } = await broughtIn([
      ['Name', 'Dana Whitfield'],
      ['Phone', ''],
      ['Password', 'harbor-42', true],
    ])
    expect(lines.map(({ text }) => text).join(' ')).toBe('Name Dana Whitfield Phone Password')
  })
})

/** A heading alone, or a label before a field with its value. */
type Line = readonly [label: string, value?: string, isPassword?: boolean]

async function broughtIn(written: readonly Line[]) {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const form = document.getForm()
  const page = document.addPage([612, 792])
  for (const [index, [label, value, isPassword = false]] of written.entries()) {
    const y = 720 - index * 44
    page.drawText(label, { x: 50, y: y + 24, size: 10, font })
    if (value === undefined) continue
    const field = form.createTextField(`field ${index}`)
    if (value.includes('\n')) field.enableMultiline()
    if (isPassword) field.enablePassword()
    field.setText(value)
    field.addToPage(page, { x: 160, y, width: 380, height: value.includes('\n') ? 36 : 18, font })
    field.setFontSize(10)
    if (!value.includes('\n'))
      for (const widget of field.acroField.getWidgets())
        widget.setRectangle({ x: 160, y: y + 18, width: 380, height: 18 })
  }
  const read = await importFile(await document.save(), 'form.pdf', '2026-11-26')
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
