import { PDFDict, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/import/pdf/read-pdf'
import type { SourceLine } from '@/lib/import/source-line'
import { type Drawn, foreignPdf } from '@/test/pdf/foreign-pdf'

const HEAD: readonly Drawn[] = [['Rhea Stanhope, CPC', 60, 60, 20]]

/** Of letters of Helvetica, in sizes. */
const WIDTHS: Readonly<Record<string, number>> = {
  M: 0.833,
  e: 0.556,
  d: 0.556,
  i: 0.222,
  c: 0.5,
  a: 0.556,
  l: 0.222,
  ' ': 0.278,
  C: 0.722,
  o: 0.556,
  r: 0.333,
}

describe('readPdf', () => {
  it('puts the lines of a paragraph together and leaves a list of names alone', async () => {
    const lines = await read([
      ...HEAD,
      ['Outpatient coder with six years in orthopedics and cardiology who answers denials', 60, 100],
      ['within two days and keeps ninety-seven percent accuracy in every internal audit, and', 60, 113],
      ['trains others.', 60, 126],
      ['Harbor Clinic of the Western Counties and Neighboring Islands, Incorporated, Tulsa, OK', 60, 160],
      ['Pier Nine Medical Group', 60, 173],
    ])
    expect(lines.map(({ text }) => text)).toEqual([
      'Rhea Stanhope, CPC',
      'Outpatient coder with six years in orthopedics and cardiology who answers denials within two days and keeps ninety-seven percent accuracy in every internal audit, and trains others.',
      'Harbor Clinic of the Western Counties and Neighboring Islands, Incorporated, Tulsa, OK',
      'Pier Nine Medical Group',
    ])
  })

  it('takes bullets off, hangs their lines together, and closes words that a hyphen cut', async () => {
    const lines = await read([
      ...HEAD,
      ['•', 60, 100],
      ['Coded ninety encounters a day in ICD-10-CM and CPT for eleven providers and docu-', 74, 100],
      ['mented each query', 74, 113],
      ['• Trained two coders', 60, 126],
    ])
    expect(lines.slice(1).map(({ text, listItem }) => [text, listItem])).toEqual([
      [
        'Coded ninety encounters a day in ICD-10-CM and CPT for eleven providers and documented each query',
        true,
      ],
      ['Trained two coders', true],
    ])
  })

  it('parts tags that stand in a row with more white than between words', async () => {
    const lines = await read([
      ...HEAD,
      ['Skills', 60, 100],
      ['HCPCS Level II', 60, 120],
      ['Epic', 145, 120],
      ['Chart review', 177, 120],
    ])
    expect(lines.at(-1)?.cells).toEqual(['HCPCS Level II', 'Epic', 'Chart review'])
  })

  it('closes up letters that are drawn one by one with white between them', async () => {
    const letters = 'Medical Coder'
    const drawn: Drawn[] = []
    let x = 60
    for (const letter of letters) {
      if (letter !== ' ') drawn.push([letter, x, 100])
      x += (WIDTHS[letter] ?? 0) * 11 + 2
    }
    const lines = await read([...HEAD, ...drawn, ['Coded charts', 60, 130]])
    expect(lines[1]?.text).toBe(letters)
  })

  it('gives dates that stand beside a bullet before it', async () => {
    const lines = await read([
      ...HEAD,
      ['Harbor Clinic, Coder', 60, 100],
      ['Tulsa, OK', 500, 100],
      ['• Coded ninety encounters a day', 60, 114],
      ['May 2019 – Present', 460, 114],
      ['• Trained two coders', 60, 128],
    ])
    expect(lines.slice(1).map(({ text, listItem }) => [text, listItem])).toEqual([
      ['Harbor Clinic, Coder Tulsa, OK', false],
      ['May 2019 – Present', false],
      ['Coded ninety encounters a day', true],
      ['Trained two coders', true],
    ])
  })

  it('leaves the heading below two columns to what follows it', async () => {
    const lines = await read([
      ...HEAD,
      ['SKILLS', 60, 100, 14],
      ['Epic', 60, 120],
      ['ICD-10-CM', 60, 134],
      ['Modifiers', 60, 148],
      ['CREDENTIALS', 60, 170, 14],
      ['Chart review', 320, 121],
      ['Provider queries', 320, 135],
      ['Denials', 320, 149],
      [
        'Certified Professional Coder (CPC), issued by AAPC in the spring of the year 2019 after one sitting',
        60,
        190,
      ],
    ])
    expect(lines.map(({ text }) => text).slice(-3)).toEqual([
      'Denials',
      'CREDENTIALS',
      'Certified Professional Coder (CPC), issued by AAPC in the spring of the year 2019 after one sitting',
    ])
  })

  it('sees bullets that are drawn', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([612, 792])
    const font = await document.embedFont(StandardFonts.TimesRoman)
    page.drawText('Rhea Stanhope', { x: 60, y: 730, size: 18, font })
    page.drawText('Experience of many years', { x: 60, y: 700, size: 11, font })
    page.drawEllipse({ x: 66, y: 683, xScale: 1.8, yScale: 1.8 })
    page.drawText('Coded charts', { x: 76, y: 680, size: 11, font })
    const [, plain, listed] = await readBytes(await document.save())
    expect([plain?.listItem, listed?.listItem, listed?.text]).toEqual([false, true, 'Coded charts'])
  })

  it('keeps dates at the right edge with the line they stand on', async () => {
    const job = (y: number, employer: string, dates: string): readonly Drawn[] => [
      [employer, 60, y],
      [dates, 470, y],
      ['Coder', 60, y + 14],
      ['• Coded all charts of the day', 60, y + 28],
    ]
    const lines = await read([
      ...HEAD,
      ...job(100, 'Harbor Clinic', 'Jan 2019 – Present'),
      ...job(160, 'Pier Nine Group', 'May 2016 – Dec 2018'),
      ...job(220, 'Tulsa Eye Care', 'Feb 2012 – Apr 2016'),
      ...job(280, 'Corner Drug', 'Mar 2008 – Jan 2012'),
    ])
    expect(lines.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells)).toEqual([
      ['Harbor Clinic', 'Jan 2019 – Present'],
      ['Pier Nine Group', 'May 2016 – Dec 2018'],
      ['Tulsa Eye Care', 'Feb 2012 – Apr 2016'],
      ['Corner Drug', 'Mar 2008 – Jan 2012'],
    ])
  })

  it('keeps dates that are set a little higher with the title beside them, above columns too', async () => {
    const lines = await read([
      ...HEAD,
      ['Senior Coder', 60, 105, 11],
      ['Mar 2019 – Present', 470, 99],
      ['Harbor Clinic', 60, 119],
      ['Tulsa, OK', 470, 119],
      ['Education', 60, 150],
      ['Associate of Science', 60, 165],
      ['Tulsa College', 60, 180],
      ['Credentials', 320, 150],
      ['CPC by AAPC', 320, 165],
      ['CRC by AAPC', 320, 180],
    ])
    expect(lines.slice(1).map(({ cells }) => cells)).toEqual([
      ['Senior Coder', 'Mar 2019 – Present'],
      ['Harbor Clinic', 'Tulsa, OK'],
      ['Education'],
      ['Associate of Science'],
      ['Tulsa College'],
      ['Credentials'],
      ['CPC by AAPC'],
      ['CRC by AAPC'],
    ])
  })

  it('reads a sidebar to its end before the text beside it, and the text on over the page', async () => {
    const side = ['Contact', 'Tulsa, OK', 'Skills', 'Epic', 'Cerner'].map(
      (text, index): Drawn => [text, 40, 100 + 15 * index],
    )
    const main = (from: number, count: number, y: number) =>
      Array.from(
        { length: count },
        (_, index): Drawn => [`Line ${from + index} of the jobs I had`, 220, y + 14 * index],
      )
    const lines = await readBytes(
      await foreignPdf([...main(1, 20, 103), ['Rhea Stanhope', 40, 70, 20], ...side], main(21, 10, 60)),
    )
    expect(lines.map(({ text }) => text)).toEqual([
      'Rhea Stanhope',
      ...side.map(([text]) => text),
      ...Array.from({ length: 30 }, (_, index) => `Line ${index + 1} of the jobs I had`),
    ])
  })

  it('reads the column with the name first', async () => {
    const side = ['Contact', 'Tulsa, OK', 'Top Skills', 'Epic', 'Cerner'].map(
      (text, index): Drawn => [text, 40, 100 + 15 * index],
    )
    const main = ['Experience', 'Harbor Clinic', 'Coder', 'Coded charts', 'Trained coders'].map(
      (text, index): Drawn => [text, 220, 108 + 13 * index],
    )
    const lines = await read([...side, ['Rhea Stanhope', 220, 80, 24], ...main])
    expect(lines[0]?.text).toBe('Rhea Stanhope')
    expect(lines.at(-1)?.text).toBe('Cerner')
  })

  it('gives the rows of a table as cells, with the lines of a cell together', async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.map((text, index): Drawn => [text, 60 + 150 * index, y])
    const lines = await read([
      ...HEAD,
      ...row(100, 'Credential', 'Issuer', 'Earned'),
      ...row(122, 'Certified Professional', 'AAPC', '2019'),
      ['Coder (CPC)', 60, 134],
      ...row(156, 'RHIT', 'AHIMA', '2021'),
    ])
    expect(lines.slice(1).map(({ cells }) => cells)).toEqual([
      ['Credential', 'Issuer', 'Earned'],
      ['Certified Professional Coder (CPC)', 'AAPC', '2019'],
      ['RHIT', 'AHIMA', '2021'],
    ])
  })

  it('gives names of sections beside their text lines of their own', async () => {
    const lines = await read([
      ...HEAD,
      ['EXPERIENCE', 60, 120],
      ['Harbor Clinic, Tulsa', 180, 120],
      ['Coder', 180, 134],
      ['EDUCATION', 60, 160],
      ['Tulsa College', 180, 160],
      ['Associate of Science', 180, 174],
    ])
    expect(lines.slice(1).map(({ text }) => text)).toEqual([
      'EXPERIENCE',
      'Harbor Clinic, Tulsa',
      'Coder',
      'EDUCATION',
      'Tulsa College',
      'Associate of Science',
    ])
  })

  it('sets running heads and page numbers aside, and keeps what a foot says once, at the end', async () => {
    const text = (from: number) =>
      Array.from(
        { length: 10 },
        (_, index): Drawn => [`Line ${from + index} says what I did`, 60, 150 + 14 * index],
      )
    const foot = (page: number): readonly Drawn[] => [
      ['rhea@example.com', 60, 770],
      [`Page ${page} of 3`, 500, 770],
    ]
    const lines = await readBytes(
      await foreignPdf(
        [...HEAD, ...text(1), ...foot(1)],
        [['Rhea Stanhope, CPC', 60, 30], ...text(11), ...foot(2)],
        [['Rhea Stanhope, CPC', 60, 30], ...text(21), ...foot(3)],
      ),
    )
    expect(lines.map((line) => line.text)).toEqual([
      'Rhea Stanhope, CPC',
      ...Array.from({ length: 30 }, (_, index) => `Line ${index + 1} says what I did`),
      'rhea@example.com Page 1 of 3',
    ])
  })

  it('reads names of sections that stand beside their text and lower than it', async () => {
    const lines = await read([
      ...HEAD,
      ['Outpatient coder with six years in orthopedics and cardiology.', 180, 110],
      ['Profile', 60, 122],
      ['Keeps ninety-seven percent accuracy in every audit.', 180, 122],
      ['Outpatient Coder, Harbor Clinic', 180, 160],
      ['Experience', 60, 160],
      ['March 2021 - Present', 180, 173],
      ['Coded ninety encounters a day.', 180, 186],
      ['Larch College', 180, 220],
      ['Education', 60, 220],
      ['Associate of Science, 2019', 180, 233],
    ])
    const texts = lines.map(({ text }) => text)
    expect(texts.indexOf('Outpatient Coder, Harbor Clinic')).toBe(texts.indexOf('Experience') + 1)
    expect(texts.indexOf('Larch College')).toBe(texts.indexOf('Education') + 1)
  })

  it('sets small print far below the text aside', async () => {
    const lines = await read([
      ...HEAD,
      ['EDUCATION', 60, 110],
      ['Larch College, Associate of Science, 2019', 60, 124],
      ['Confidential', 280, 760, 7],
    ])
    expect(lines.map(({ text, isFoot }) => [text, isFoot ?? false])).toEqual([
      ['Rhea Stanhope, CPC', false],
      ['EDUCATION', false],
      ['Larch College, Associate of Science, 2019', false],
      ['Confidential', true],
    ])
  })

  it('puts the rest of a degree behind it where its dates left no room', async () => {
    const lines = await read([
      ...HEAD,
      ['Associate of Applied Science in Health Information', 60, 110],
      ['2015 - 2017', 296, 110],
      ['Technology', 60, 123],
      ['Larch College', 60, 136],
    ])
    expect(lines.slice(1).map(({ cells }) => cells)).toEqual([
      ['Associate of Applied Science in Health Information Technology', '2015 - 2017'],
      ['Larch College'],
    ])
  })

  it('ends a line with the code of a state that is a small word as well', async () => {
    const lines = await read([
      ...HEAD,
      ['Harbor Clinic, Carmel, IN', 60, 110],
      ['Shift Lead, March 2019 to May 2022', 60, 123],
    ])
    expect(lines.slice(1).map(({ text }) => text)).toEqual([
      'Harbor Clinic, Carmel, IN',
      'Shift Lead, March 2019 to May 2022',
    ])
  })

  it('goes on with a sentence over the end of a page', async () => {
    const lines = await readBytes(
      await foreignPdf(
        [...HEAD, ['• Coded ninety encounters a day in ICD-10-CM and CPT for eleven providers and', 60, 740]],
        [
          ['their assistants', 69, 60],
          ['• Trained two coders', 60, 74],
        ],
      ),
    )
    expect(lines.map(({ text }) => text)).toEqual([
      'Rhea Stanhope, CPC',
      'Coded ninety encounters a day in ICD-10-CM and CPT for eleven providers and their assistants',
      'Trained two coders',
    ])
  })

  it('closes letterspaced headings up and finds their words', async () => {
    const lines = await read([
      ...HEAD,
      ['W O R K   E X P E R I E N C E', 60, 100],
      ['S K I L L S A N D T O O L S', 60, 130],
    ])
    expect(lines.slice(1).map(({ text }) => text)).toEqual(['WORK EXPERIENCE', 'SKILLS AND TOOLS'])
  })

  it('gives the address behind a link, and one that was cut in one piece', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([612, 792])
    const font = await document.embedFont(StandardFonts.Helvetica)
    const write = (text: string, x: number, y: number) => page.drawText(text, { x, y, size: 10, font })
    write('Rhea Stanhope, outpatient coder', 60, 740)
    write('LinkedIn', 60, 720)
    write('rhea.stan', 60, 700)
    write('hope@example.com', 60, 688)
    const link = (uri: string, rect: readonly number[]) =>
      document.context.register(
        document.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [...rect],
          A: { S: 'URI', URI: PDFString.of(uri) },
        }),
      )
    const mail = 'mailto:rhea.stanhope@example.com'
    const links = [
      link('https://www.linkedin.com/in/rhea-s', [60, 716, 110, 730]),
      link(mail, [60, 697, 110, 709]),
      link(mail, [60, 685, 150, 697]),
    ]
    page.node.set(PDFName.of('Annots'), document.context.obj(links))
    expect((await readBytes(await document.save())).map(({ text }) => text)).toEqual([
      'Rhea Stanhope, outpatient coder',
      'LinkedIn linkedin.com/in/rhea-s',
      'rhea.stanhope@example.com',
    ])
  })

  it('says where each line stands', async () => {
    const [name, next] = await read([...HEAD, ['Outpatient coder', 60, 100]])
    expect(name?.place).toMatchObject({ page: 1, x: 60 })
    expect(name?.place?.y).toBeCloseTo(40, 0)
    expect([name?.size, next?.gapBefore && next.gapBefore > 0.3]).toEqual([20, true])
  })
})

async function read(words: readonly Drawn[]): Promise<readonly SourceLine[]> {
  return readBytes(await foreignPdf(words))
}

async function readBytes(bytes: Uint8Array): Promise<readonly SourceLine[]> {
  const answer = await readPdf(bytes)
  if (!answer.ok) throw new Error(answer.problem.code)
  if (!('lines' in answer.value)) throw new Error('It was made here.')
  return answer.value.lines
}

describe('a page with more text than any resume', () => {
  it('is refused in a sentence, before all of it is unpacked', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([612, 792])
    page.drawText('a', { font: await document.embedFont(StandardFonts.Helvetica) })
    const font = [...(page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict).keys() ?? [])][0]
    const shown = `BT ${font} 10 Tf 1 0 0 1 72 720 Tm (a) Tj ET\n`
    page.node.addContentStream(document.context.register(document.context.flateStream(shown.repeat(40_000))))
    expect(await readPdf(await document.save())).toEqual({ ok: false, problem: { code: 'too-long-to-read' } })
  })
})
