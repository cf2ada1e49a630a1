import { describe, expect, it } from 'vitest'
import type { ReadingWarning } from '@/lib/pdf/foreign-reading'
import { readForeign } from '@/lib/pdf/read-back-foreign'
import { writePdf } from '@/lib/pdf/write'
import { type Drawn, foreignPdf, PLAIN } from './foreign-pdf'
import { fonts, layOut } from './laid-out'
import { sampleCoder } from './sample-coder'

describe('readForeign', () => {
  it('reads lines, sections and contact of a resume in one column, and has nothing to warn of', async () => {
    const reading = await read(PLAIN)
    expect(reading.lines.map(({ text }) => text)).toEqual(PLAIN.map(([text]) => text))
    expect(reading.sections.map(({ kind, line }) => [kind, line])).toEqual([
      ['credentials', 2],
      ['experience', 4],
      ['education', 8],
    ])
    expect(reading.contact).toEqual({
      name: 'Marisol Quintero',
      email: 'marisol.quintero@example.com',
      phone: '(520) 555-0143',
      place: 'Tucson, AZ',
      links: ['linkedin.com/in/marisol-q'],
    })
    expect(reading.warnings).toEqual([])
    expect(reading.attachedResume).toBeNull()
  })

  it('has nothing to warn of in our own files, and finds the resume inside', async () => {
    const pdf = writePdf(layOut(sampleCoder), fonts, { today: null, attachment: '{"own":1}' })
    const answer = await readForeign(pdf)
    if (!answer.ok) throw new Error(answer.problem.code)
    const { warnings, attachedResume, contact, sections } = answer.value
    expect(warnings).toEqual([])
    expect(contact.name).toBe('Ottoline Brackwater')
    expect(sections.map(({ kind }) => kind)).toEqual([
      'credentials',
      'skills',
      'experience',
      'education',
      'memberships',
    ])
    expect(Buffer.from(attachedResume ?? []).toString()).toBe('{"own":1}')
  })

  it('sees two columns', async () => {
    const left = lines('Left side skills of some kind', 60, 150, 12)
    const right = lines('Right side words about one job', 320, 150, 12)
    expect(await warned([...PLAIN.slice(0, 2), ...left, ...right])).toContainEqual({
      code: 'columns',
      pages: [1],
    })
  })

  it('sees a table', async () => {
    const row = (y: number): readonly Drawn[] => [
      ['CPC', 60, y],
      ['AAPC', 200, y],
      [`2027 no ${y}`, 340, y],
    ]
    const warnings = await warned([...PLAIN, ...row(300), ...row(316), ...row(332)])
    expect(warnings.find(({ code }) => code === 'table')).toMatchObject({ pages: [1] })
  })

  it('sees dates at the right edge', async () => {
    const dated: readonly Drawn[] = [
      ['Coder, Ironwood Hospital', 60, 300],
      ['Jan 2018 – Feb 2021', 470, 300],
    ]
    expect(await warned([...PLAIN, ...dated])).toEqual([
      { code: 'dates-at-the-edge', count: 1, words: ['Jan 2018 – Feb 2021'] },
    ])
  })

  it('sees a contact that stands in the header, and leaves page numbers alone', async () => {
    const [name, contact, ...others] = PLAIN
    if (!name || !contact) throw new Error('no contact')
    const inHeader: Drawn = [contact[0], 60, 24]
    expect(await warned([name, inHeader, ...others, ['Page 1 of 1', 280, 780]])).toEqual([
      { code: 'contact-in-margin', words: [contact[0]] },
    ])
    expect(await warned([...PLAIN, ['Quintero resume, confidential', 60, 775]])).toEqual([
      { code: 'text-in-margin', pages: [1], words: ['Quintero resume, confidential'] },
    ])
  })

  it.each([
    ['a code cut at the end of a line', ['Coded ICD-10-', 'CM and CPT'], 'cut-codes', ['ICD-10- CM']],
    ['a code with a space in it', ['ICD- 10-CM daily'], 'cut-codes', ['ICD- 10-CM']],
    ['an eaten hyphen', ['Coded ICD-10CM and CPT'], 'glued-codes', ['ICD-10CM']],
    ['letters set apart', ['S U M M A R Y'], 'spaced-letters', ['S U M M A R Y']],
  ])('sees %s', async (_, texts, code, words) => {
    const drawn = texts.map((text, index): Drawn => [text, 60, 300 + index * 14])
    expect(await warned([...PLAIN, ...drawn])).toEqual([{ code, words }])
  })

  it('leaves ways of writing alone that people have', async () => {
    const typed = [
      'ICD 10 CM, ICD10 and CPT 4',
      'CPC - 2019',
      'E/M, CC/MCC, MS-DRG, CPC-A',
      'CareCloud, PowerChart',
    ]
    expect(
      await warned([...PLAIN, ...typed.map((text, index): Drawn => [text, 60, 300 + index * 14])]),
    ).toEqual([])
  })

  it('sees bullets that stand alone', async () => {
    const apart: readonly Drawn[] = [
      ['•', 60, 300],
      ['•', 60, 314],
      ['Audited charts', 80, 330],
    ]
    expect(await warned([...PLAIN, ...apart])).toEqual([{ code: 'lone-bullets', count: 2 }])
  })

  it('says which pages have no text', async () => {
    const reading = await read(PLAIN, [['2', 300, 780]])
    expect(reading.warnings).toEqual([{ code: 'no-text-layer', pages: [2] }])
  })

  it('says when neither sections nor a way to reach the person were found', async () => {
    const warnings = await warned([['Marisol Quintero codes charts for a living in Tucson', 60, 60]])
    expect(warnings.map(({ code }) => code)).toEqual(['no-sections', 'no-contact'])
  })

  it('stops after twenty pages and says so', async () => {
    const reading = await read(PLAIN, ...Array.from({ length: 24 }, () => PLAIN))
    expect(reading.warnings).toContainEqual({ code: 'not-read-to-the-end', pageCount: 25, pagesRead: 20 })
  })

  it.each([
    ['a text', new TextEncoder().encode('Marisol Quintero, CPC'), 'not-a-pdf'],
    ['nothing', new Uint8Array(), 'not-a-pdf'],
    ['a PDF that breaks off', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type /Cat'), 'damaged-pdf'],
    ['a file of eleven million bytes', new Uint8Array(11_000_000), 'pdf-too-large'],
    ['a file under a password', locked(), 'password-needed'],
  ])('refuses %s in so many words', async (_, bytes, code) => {
    const answer = await readForeign(bytes)
    expect(answer.ok ? null : answer.problem.code).toBe(code)
  })
})

async function read(...pages: readonly (readonly Drawn[])[]) {
  const answer = await readForeign(await foreignPdf(...pages))
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}

async function warned(page: readonly Drawn[]): Promise<readonly ReadingWarning[]> {
  return (await read(page)).warnings
}

function lines(text: string, xPt: number, fromPt: number, count: number): readonly Drawn[] {
  return Array.from({ length: count }, (_, index) => [`${text} ${index}`, xPt, fromPt + index * 14] as const)
}

/** Encrypted with a password that nobody knows: its check value is made up. */
function locked(): Uint8Array {
  const key = 'ab'.repeat(32)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>',
    `<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<01><01>]>>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
