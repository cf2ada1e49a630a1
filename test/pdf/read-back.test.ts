import { describe, expect, it } from 'vitest'
import { loadResumeFonts } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import type { LaidOutResume } from '@/lib/pdf/page'
import { readBack } from '@/lib/pdf/read-back'
import { checkReading } from '@/lib/pdf/read-back-checks'
import { writePdf } from '@/lib/pdf/write'
import type { Resume } from '@/lib/resume/schema'
import { modern } from '@/templates/modern'
import { fonts, layOut, readLines, resumeWith } from './laid-out'
import { sampleCoder } from './sample-coder'
import { hasTool, popplerText, without } from './tools'

const NAMES = [
  'Nguyễn Thị Ánh Tuyết',
  'Łucja Żółkiewska-Ścięgosz',
  'Δημήτρης Παπαδόπουλος',
  'Ольга Щукина',
  "Siân O'Driscoll-Ffolkes",
]

describe('readBack', () => {
  it('finds every word, date and credential of a resume of two pages', async () => {
    const reading = await read(sampleCoder)
    expect(reading.pageCount).toBe(2)
    expect(reading.checks.map(({ label }) => label)).toEqual([
      'Words in order',
      'Section headings on lines of their own',
      'Name and contact',
      'Dates with their own entry',
      'Credentials with their own dates',
      'Codes and terms in one piece',
    ])
    for (const check of reading.checks) expect(check).toMatchObject({ found: check.of, lost: [] })
  })

  it('promises nothing about what is not there', async () => {
    expect((await read(resumeWith({}))).checks).toEqual([])
  })

  it.each(NAMES)('reads %s back letter by letter', async (name) => {
    const { text, checks } = await read(resumeWith({ contact: { name }, summary: `${name} codes.` }))
    expect(text).toContain(name)
    expect(checks.every(({ found, of }) => found === of)).toBe(true)
  })

  it('reads a character without a glyph as what was typed, though it is drawn as a box', async () => {
    expect((await read(resumeWith({ summary: 'Codes for 李 daily' }))).text).toContain('Codes for 李 daily')
  })

  it('reads 40 pages', async () => {
    const reading = await read(longResume(40))
    expect(reading.pageCount).toBeGreaterThanOrEqual(40)
    for (const check of reading.checks) expect(check.lost).toEqual([])
  }, 30_000)
})

describe('checkReading', () => {
  it('knows an entry from a summary that uses the words of its title', async () => {
    const resume = resumeWith({
      summary: 'Coder who began as a Clerk.',
      experience: [
        { id: 'a', title: 'Coder', start: '2021-03', current: true },
        { id: 'b', title: 'Clerk', start: '2019-01', end: '2021-02' },
      ],
    })
    const settings = { template: 'modern', size: 'letter', density: 'normal' } as const
    const layout = layOutResume(resume, settings, modern, await loadResumeFonts(resume, modern))
    const text = readLines(layout)
      .map((line) => line.text)
      .join('\n')
    for (const { label, lost } of checkReading(text, resume, layout)) expect(lost, label).toEqual([])
  })

  const layout = layOut(sampleCoder)
  const whole = readLines(layout)
    .map(({ text }) => text)
    .join('\n')
  const lost = (text: string) =>
    Object.fromEntries(checkReading(text, sampleCoder, layout).map((check) => [check.label, check.lost]))

  it('is content with the text as it was laid out', () => {
    expect(Object.values(lost(whole)).flat()).toEqual([])
  })

  it('names a word that did not come back', () => {
    expect(lost(whole.replace('Auditor of HCC', 'Auditor of'))['Words in order']).toEqual(['HCC'])
  })

  it('sees a code that was cut', () => {
    const cut = lost(whole.replaceAll('ICD-10-PCS', 'ICD-10- PCS'))
    expect(cut['Codes and terms in one piece']).toEqual(['ICD-10-PCS,'])
  })

  it('sees an expiry that went to another line', () => {
    const moved = lost(whole.replace(', expires Apr 2027', '').concat('\nexpires Apr 2027'))
    expect(moved['Credentials with their own dates']).toHaveLength(1)
  })

  it('sees dates that were gathered in a column of their own', () => {
    const moved = lost(whole.replace('Feb 2018 – Present', '').concat('\nFeb 2018 – Present'))
    expect(moved['Dates with their own entry']).toEqual(['Feb 2018 – Present'])
  })

  it('sees a heading that was joined to its neighbour', () => {
    const joined = lost(whole.replace('\nSKILLS\n', ' SKILLS '))
    expect(joined['Section headings on lines of their own']).toEqual(['SKILLS'])
  })
})

describe.skipIf(!hasTool('pdftotext'))(`another reader, poppler${without('pdftotext')}`, () => {
  it.each(['', '-layout', '-raw'])('finds every word in order with pdftotext %s', async (mode) => {
    for (const resume of [sampleCoder, ...NAMES.map((name) => resumeWith({ contact: { name } }))]) {
      const layout = layOut(resume)
      const checks = checkReading(popplerText(pdfOf(layout), mode), resume, layout)
      for (const check of checks) expect(check.lost, check.label).toEqual([])
    }
  })
})

async function read(resume: Resume) {
  const layout = layOut(resume)
  return readBack(pdfOf(layout), resume, layout)
}

function pdfOf(layout: LaidOutResume): Uint8Array {
  return writePdf(layout, fonts, { today: null, attachment: null })
}

function longResume(pages: number): Resume {
  const sentence = 'checked the sampled records of the week against ICD-10-CM guidance and CPT 99202–99215'
  return resumeWith({
    contact: { name: 'Ida Quarrie' },
    experience: Array.from({ length: pages }, (_, job) => ({
      id: `j${job}`,
      title: `Coder ${job}`,
      employer: `Hospital ${job}`,
      start: `${1980 + job}-01`,
      end: `${1980 + job}-12`,
      bullets: Array.from({ length: 20 }, (_unused, row) => ({
        id: `${row}`,
        text: `${job}.${row} ${sentence} ${sentence}`,
      })),
    })),
  })
}
