import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { LaidOutResume } from '@/lib/pdf/page'
import { writePdf } from '@/lib/pdf/write'
import { toJsonResume } from '@/lib/resume/json-resume'
import { SAMPLES } from '@/lib/resume/sample'
import { fonts, layOut, resumeWith } from './laid-out'
import { sampleCoder } from './sample-coder'
import { ghostscriptText, hasTool, popplerStructure, without } from './tools'

const write = (layout: LaidOutResume, attachment: string | null = null) =>
  writePdf(layout, fonts, { today: '2026-11-22', attachment })

describe('writePdf', () => {
  it('gives the same bytes for the same pages', async () => {
    const layout = layOut(sampleCoder)
    const [first, second] = [await write(layout, '{}'), await write(layOut(sampleCoder), '{}')]
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, await write(layout, '{"a":1}'))).not.toBe(0)
  })

  it('is marked as tagged, titled and in English, for PDF/UA and PDF/A', async () => {
    const { catalog, context } = await PDFDocument.load(await write(layOut(sampleCoder)), {
      updateMetadata: false,
    })
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(en-US)')
    expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true')
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DisplayDocTitle true')
    const xmp = context.lookup(catalog.get(PDFName.of('Metadata')))
    if (!(xmp instanceof PDFRawStream)) throw new Error('no XMP')
    const words = Buffer.from(decodePDFRawStream(xmp).decode()).toString('utf8')
    expect(words).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(words).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(words).toContain('Ottoline Brackwater – resume')
  })

  it('escapes what XML and PDF strings would misread', async () => {
    const name = 'Ida (“Q”) <Quarrie> & \\Sons'
    const { catalog, context } = await PDFDocument.load(
      await write(layOut(resumeWith({ contact: { name } }))),
    )
    const xmp = context.lookup(catalog.get(PDFName.of('Metadata')))
    if (!(xmp instanceof PDFRawStream)) throw new Error('no XMP')
    expect(Buffer.from(decodePDFRawStream(xmp).decode()).toString('utf8')).toContain(
      '&lt;Quarrie&gt; &amp; \\Sons',
    )
  })

  it('leads every link to its address and says so in words', async () => {
    const document = await PDFDocument.load(await write(layOut(sampleCoder)))
    const areas = document.getPages().flatMap(({ node }) => {
      const array = node.lookupMaybe(PDFName.of('Annots'), PDFArray)
      return array ? array.asArray().map((_, index) => array.lookup(index, PDFDict)) : []
    })
    const addresses = areas.map((area) =>
      area.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).asString(),
    )
    expect(addresses).toEqual([
      'mailto:ottoline@brackwater.example',
      'https://www.linkedin.com/in/ottoline-brackwater-example/',
      'https://brackwater.example/talks',
    ])
    expect(
      areas.every((area) => area.has(PDFName.of('Contents')) && area.has(PDFName.of('StructParent'))),
    ).toBe(true)
  })

  it('embeds only the glyphs it draws, under a subset name', async () => {
    const bytes = await write(layOut(resumeWith({ contact: { name: 'Ida Quarrie' } })))
    expect(bytes.length).toBeLessThan(12_000)
    const { context } = await PDFDocument.load(bytes)
    const names = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict ? [String(object.get(PDFName.of('BaseFont')))] : [],
      )
      .filter((name) => name !== 'undefined')
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/^\/[A-Z]{6}\+ChartwrightSerif-Regular$/)
  })

  it.each([
    ['Renée D’Arcy – “Q” • €5', '/TrueType'],
    ['Nguyễn', '/Type0'],
  ])('sets %s in a font of the kind that every reader reads', async (name, kind) => {
    const { context } = await PDFDocument.load(await write(layOut(resumeWith({ contact: { name } }))))
    const kinds = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.has(PDFName.of('ToUnicode'))
          ? [String(object.get(PDFName.of('Subtype')))]
          : [],
      )
    expect(kinds).toEqual([kind])
  })

  it.skipIf(!hasTool('gs')).each(['Renée D’Arcy – “Q”', 'Nguyễn Thị Ánh Tuyết – Żak'])(
    `is read by Ghostscript too${without('gs')}: %s`,
    async (name) => {
      expect(ghostscriptText(await write(layOut(resumeWith({ contact: { name } }))))).toContain(name)
    },
  )

  it('makes of two pages, with fonts, tags and the resume as data, a file of at most 30 KB', async () => {
    const resume = SAMPLES[0]?.resume ?? sampleCoder
    const layout = layOut(resume)
    expect(layout.pages).toHaveLength(2)
    expect((await write(layout, JSON.stringify(toJsonResume(resume)))).length).toBeLessThanOrEqual(30 * 1024)
  })

  it('carries the resume as data, letter by letter', async () => {
    const json = JSON.stringify({ name: 'Żółw “Ễ” 𝒳', note: 'a\n(b)\\' })
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const task = getDocument({ data: await write(layOut(sampleCoder), json), verbosity: 0 })
    const attachments: unknown = await (await task.promise).getAttachments()
    expect(attachments).toMatchObject({
      'resume.json': { filename: 'resume.json', content: Uint8Array.from(Buffer.from(json, 'utf8')) },
    })
    await task.destroy()
  })

  it('has bookmarks for sections and entries', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const task = getDocument({ data: await write(layOut(sampleCoder)), verbosity: 0 })
    const outline = await (await task.promise).getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      'CERTIFICATIONS',
      'SKILLS',
      'EXPERIENCE',
      'EDUCATION',
      'MEMBERSHIPS',
    ])
    expect(outline[2]?.items.map(({ title }: { title: string }) => title.split(',')[0])).toEqual([
      'Risk Adjustment Auditor',
      'Coder',
    ])
    await task.destroy()
  })

  it('writes a resume without words', async () => {
    const document = await PDFDocument.load(await write(layOut(resumeWith({}))))
    expect(document.getPageCount()).toBe(1)
  })

  it.skipIf(!hasTool('pdfinfo'))(
    `begins with H1 where no name is typed yet${without('pdfinfo')}`,
    async () => {
      const { experience, education } = sampleCoder
      const tree = popplerStructure(await write(layOut(resumeWith({ experience, education }))))
      expect([...new Set(tree.match(/\bH\d\b/g))]).toEqual(['H1', 'H2'])
    },
  )

  it.skipIf(!hasTool('pdfinfo'))(
    `has the tags that a screen reader goes by${without('pdfinfo')}`,
    async () => {
      const tree = popplerStructure(await write(layOut(sampleCoder)))
      const tags = tree.match(/^ *(H1|H2|H3|P|L|LI|Lbl|LBody|Link)\b/gm)?.map((tag) => tag.trim()) ?? []
      expect(tags.slice(0, 6)).toEqual(['H1', 'P', 'P', 'P', 'Link', 'Link'])
      expect(tags.filter((tag) => tag === 'L')).toHaveLength(2)
      expect(tags.filter((tag) => tag === 'LI')).toHaveLength(4)
      expect(tree).not.toContain('page 2')
    },
  )

  it.skipIf(!hasTool('pdfinfo'))(
    `keeps a bullet that runs over a page one list item${without('pdfinfo')}`,
    async () => {
      const text = 'measured and explained '.repeat(500).trim()
      const experience = [{ id: 'j', title: 'Coder', bullets: [{ id: 'b', text }] }]
      const tree = popplerStructure(await write(layOut(resumeWith({ experience }))))
      expect(tree.match(/LBody/g)).toHaveLength(1)
      expect(tree.replace(/\s+/g, ' ')).toContain('explained measured')
    },
  )
})
