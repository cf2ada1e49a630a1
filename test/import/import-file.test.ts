import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { makeBackup } from '@/lib/export/backup'
import { type Imported, importFile } from '@/lib/import/import-file'
import type { ImportProblem } from '@/lib/import/import-problem'
import { writePdf } from '@/lib/pdf/write'
import { draftShape } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { p, wordFile } from '@/test/import/documents/word-file'
import { foreignPdf, PLAIN } from '../pdf/foreign-pdf'
import { fonts, layOut } from '../pdf/laid-out'
import { sampleCoder } from '../pdf/sample-coder'

const TODAY = '2026-11-26'

describe('importFile', () => {
  it('tells a file by what is in it, not by its name', async () => {
    const word = await imported(wordFile(p('Rhea Stanhope')), 'resume.pdf')
    expect([word.source, word.name]).toEqual(['docx', 'Rhea Stanhope'])
    expect((await imported(await foreignPdf(PLAIN), 'resume.docx')).source).toBe('pdf')
    expect((await imported(strToU8('Rhea Stanhope\nCoder'), 'resume')).source).toBe('text')
  })

  it('names a draft after its file where the file names nobody', async () => {
    expect((await imported(strToU8('90 charts a day'), 'C:\\old\\My notes.txt')).name).toBe('My notes')
  })

  it('gives a JSON Resume and a PDF made here back whole', async () => {
    const json = JSON.stringify(toJsonResume(sampleCoder))
    const fromJson = await imported(strToU8(json), 'a.txt')
    expect(fromJson.source).toBe('json-resume')
    expect(toJsonResume(fromJson.resume)).toEqual(JSON.parse(json))
    const pdf = writePdf(layOut(sampleCoder), fonts, { today: null, attachment: json })
    const fromPdf = await imported(pdf, 'a.pdf')
    expect(fromPdf.source).toBe('own-pdf')
    expect(toJsonResume(fromPdf.resume)).toEqual(JSON.parse(json))
  })

  it('puts the jobs of a JSON Resume made elsewhere newest first', async () => {
    const work = [2010, 2014, 2020].map((year) => ({
      name: `Employer of ${year}`,
      position: 'Coder',
      startDate: `${year}-01`,
      endDate: `${year + 3}-12`,
    }))
    const { resume } = await imported(
      strToU8(JSON.stringify({ basics: { name: 'Dana Whitfield' }, work })),
      'a.json',
    )
    expect(resume.experience.map(({ start }) => start)).toEqual(['2020-01', '2014-01', '2010-01'])
  })

  it('reads the words of a PDF made here that does not carry its draft', async () => {
    const pdf = writePdf(layOut(sampleCoder), fonts, { today: null, attachment: null })
    const { source, resume } = await imported(pdf, 'a.pdf')
    expect([source, resume.contact.name]).toEqual(['pdf', sampleCoder.contact.name])
  })

  it('gives the draft of a backup that was changed last', async () => {
    const drafts = [1, 3, 2].map((changedAt) =>
      draftShape.parse({
        version: 1,
        id: `d${changedAt}`,
        name: `Draft ${changedAt}`,
        resume: {},
        createdAt: 0,
        changedAt,
      }),
    )
    const { source, name } = await imported(
      strToU8(makeBackup({ drafts, postings: [], words: [] }, TODAY)),
      'b',
    )
    expect([source, name]).toEqual(['backup', 'Draft 3'])
  })
})

describe('a file that cannot be brought in', () => {
  it('is empty', async () => {
    expect(await problem(new Uint8Array())).toEqual({ code: 'empty-file' })
  })

  it('is larger than 20 MB', async () => {
    expect(await problem(new Uint8Array(50_000_000))).toEqual({
      code: 'too-large',
      bytes: 50_000_000,
      limitBytes: 20_000_000,
    })
  })

  it('is a small zip that unpacks to a great deal, though it declares little', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect((await problem(bomb)).code).toBe('unpacks-too-large')
    expect((await problem(declaring(bomb, 1_000))).code).toBe('unpacks-too-large')
  })

  it('is a zip of very many files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, index) => [`word/${index}.xml`, strToU8('')]),
    )
    expect((await problem(zipSync(files))).code).toBe('unpacks-too-large')
  })

  it('is a zip with a password, whatever is in it', async () => {
    const zip = wordFile(p('Rhea Stanhope'))
    zip[6] = (zip[6] ?? 0) | 1
    expect(await problem(zip)).toEqual({ code: 'locked-document' })
  })

  it('is a picture by the name of a PDF', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, ...new Uint8Array(500)])
    expect(await problem(jpeg, 'resume.pdf')).toEqual({ code: 'other-kind', kind: 'picture' })
  })

  it('is a PDF without text', async () => {
    const document = await PDFDocument.create()
    document.addPage().drawRectangle({ x: 50, y: 50, width: 400, height: 600 })
    document.addPage()
    expect(await problem(await document.save())).toEqual({ code: 'scanned', pages: 2 })
  })

  it('is a PDF that breaks off, or only says that it is one', async () => {
    expect(await problem(strToU8('%PDF-1.7\nand nothing more'))).toEqual({ code: 'damaged-pdf' })
    const pageless =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>'
    expect(await problem(strToU8(pageless))).toEqual({ code: 'damaged-pdf' })
  })

  it('is a Word document that breaks off', async () => {
    const whole = wordFile(
      Array.from({ length: 500 }, (_, index) => p(`Line ${(index * 7919) % 1000}`)).join(''),
    )
    expect(await problem(whole.slice(0, whole.length / 2))).toEqual({ code: 'damaged-file', kind: 'word' })
    const broken = zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') })
    expect(await problem(broken)).toEqual({ code: 'damaged-file', kind: 'word' })
  })

  it('is JSON that breaks off, of something else, or nested in itself', async () => {
    expect(await problem(strToU8('{"basics": {"name": "Rh'))).toEqual({ code: 'damaged-file', kind: 'json' })
    expect(await problem(strToU8('{"name": "package"}'))).toEqual({ code: 'not-a-resume' })
    const deep = `{"basics":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`
    expect(await problem(strToU8(deep))).toEqual({ code: 'too-deep' })
    for (const list of ['[{"a":1},2,3]', '["Rhea"]', '[]', `${'['.repeat(5000)}${']'.repeat(5000)}`])
      expect(['not-a-resume', 'too-deep']).toContain((await problem(strToU8(list))).code)
  })

  it('is a resume as data that is longer than any resume, and would stop every screen', async () => {
    const json = JSON.stringify({
      basics: { name: 'Rhea Stanhope', summary: 'Coded charts. '.repeat(50_000) },
    })
    expect(await problem(strToU8(json))).toEqual({ code: 'too-long-to-read' })
    const jobs = Array.from({ length: 9_000 }, (_, index) => ({ name: `Harbor ${index}`, position: 'Coder' }))
    expect(await problem(strToU8(JSON.stringify({ basics: {}, work: jobs })))).toEqual({
      code: 'too-long-to-read',
    })
  })

  it('is a document of another kind, called by its name', async () => {
    const zip = (...names: readonly string[]) =>
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8('a')])))
    expect(await problem(zip('Index/Document.iwa'))).toEqual({ code: 'other-kind', kind: 'pages' })
    expect(await problem(zip('xl/workbook.xml'))).toEqual({ code: 'other-kind', kind: 'spreadsheet' })
    expect(await problem(zip('ppt/presentation.xml'))).toEqual({ code: 'other-kind', kind: 'slides' })
    expect(await problem(zip('photo.png'))).toEqual({ code: 'other-kind', kind: 'archive' })
  })

  it('has no words', async () => {
    expect(await problem(wordFile(p('')))).toEqual({ code: 'no-words' })
    expect(await problem(strToU8('  \n\n'))).toEqual({ code: 'no-words' })
  })

  it('is a book', async () => {
    expect(await problem(strToU8('Coded charts. '.repeat(30_000)))).toEqual({ code: 'too-long-to-read' })
  })
})

describe('broken bytes', () => {
  const files = Promise.all([
    foreignPdf(PLAIN),
    wordFile(p('Rhea Stanhope|CPC') + p('Coded charts')),
    strToU8(JSON.stringify(toJsonResume(sampleCoder))),
    strToU8('Rhea Stanhope\r\nCoder'),
    strToU8('{\\rtf1\\ansi{\\b Rhea Stanhope\\par}\\pard{\\pntext\\tab}Coded charts\\par}'),
    // Packed without compression, so that a changed byte reaches the readers inside.
    zipSync({ 'Profile.csv': strToU8('First Name,Last Name\nRhea,Stanhope\n') }, { level: 0 }),
    zipSync(
      {
        'content.xml': strToU8(
          '<office:document-content><office:body><office:text><text:p>Rhea</text:p></office:text></office:body></office:document-content>',
        ),
      },
      { level: 0 },
    ),
    zipSync(
      {
        'word/document.xml': strToU8(
          '<w:document><w:body><w:p><w:r><w:t>Rhea</w:t></w:r></w:p></w:body></w:document>',
        ),
      },
      { level: 0 },
    ),
  ])

  it('are answered with a resume or a problem, never with an exception', async () => {
    const whole = await files
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 20 }),
        fc.nat(),
        async (which, changes, cut) => {
          const bytes = (whole[which] ?? new Uint8Array()).slice()
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          const answer = await importFile(
            cut % 3 === 0 ? bytes.slice(0, cut % bytes.length) : bytes,
            'a',
            TODAY,
          )
          expect(typeof answer.ok).toBe('boolean')
        },
      ),
      { numRuns: 300 },
    )
  })
})

async function imported(bytes: Uint8Array, name: string): Promise<Imported> {
  const answer = await importFile(bytes, name, TODAY)
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}

async function problem(bytes: Uint8Array, name = 'resume'): Promise<ImportProblem> {
  const answer = await importFile(bytes, name, TODAY)
  if (answer.ok) throw new Error(`read as ${answer.value.source}`)
  return answer.problem
}

/** The same zip with another unpacked size in its headers. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 30 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return lying
}
