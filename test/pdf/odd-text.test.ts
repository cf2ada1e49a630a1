import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readBack } from '@/lib/pdf/read-back'
import { writePdf } from '@/lib/pdf/write'
import { fonts, layOut, readLines, resumeWith } from './laid-out'

describe('text of any kind', () => {
  it('becomes a file that opens, whatever was typed or pasted', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (name, summary, url) => {
        const layout = layOut(
          resumeWith({ contact: { name, email: url, links: [{ id: 'l', label: name, url }] }, summary }),
        )
        const pdf = writePdf(layout, fonts, { today: '2026-11-22', attachment: summary })
        expect((await PDFDocument.load(pdf)).getPageCount()).toBe(layout.pages.length)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['a word of 20,000 capitals', 'A'.repeat(20_000)],
    ['20,000 digits', '1,'.repeat(10_000)],
    ['2,000 separators', ' · '.repeat(2_000)],
    ['5,000 initials', 'J. '.repeat(5_000)],
  ])('is laid out in full: %s', (_, summary) => {
    const printed = readLines(layOut(resumeWith({ summary }))).map(({ text }) => text)
    expect(printed.join('').replaceAll(' ', '')).toBe(summary.replaceAll(' ', ''))
  })

  it('reads a mail address and parentheses back as they are', async () => {
    const contact = {
      name: 'Ida (Q.) Quarrie',
      email: 'ida+codes(1)@quarrie.example',
      phone: '+44 20 7946 0018',
    }
    const resume = resumeWith({ contact })
    const layout = layOut(resume)
    const reading = await readBack(writePdf(layout, fonts, { today: null, attachment: null }), resume, layout)
    expect(reading.checks.flatMap(({ lost }) => lost)).toEqual([])
  })
})
