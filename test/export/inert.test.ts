import { strFromU8, unzipSync } from 'fflate'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { makeBackup, readBackup } from '@/lib/export/backup'
import { makeDocx } from '@/lib/export/docx'
import { writePdf } from '@/lib/pdf/write'
import { draftShape, pageSettingsShape } from '@/lib/resume/draft'
import { emptyResume } from '@/lib/resume/empty'
import type { Resume } from '@/lib/resume/schema'
import { classic } from '@/templates/classic'
import { fonts, layOut, resumeWith } from '@/test/pdf/laid-out'

/** Addresses that run code or open a file where they are followed. */
const HOSTILE_ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'vbscript:msgbox(1)',
  'ms-word:ofe|u|https://evil.example/a.docm',
  '//evil.example/a',
  '\\\\evil.example\\share',
  'https:javascript:alert(1)',
  'mailto:a@b.example?attach=/etc/passwd',
  'evil.example/a)/S/JavaScript/JS(app.alert(1))/Z(',
]

/** What Word, a spreadsheet or a PDF reader would act on if it were not mere text. */
const HOSTILE_TEXTS = [
  '{ INCLUDETEXT "C:\\\\secret.txt" }',
  '{HYPERLINK "https://evil.example"}',
  "=cmd|' /C calc'!A0",
  '<w:fldSimple w:instr="DDEAUTO c:\\\\windows calc"/>',
  ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (',
  ']]><script>alert(1)</script>',
]

const hostile: Resume = resumeWith({
  contact: {
    name: HOSTILE_TEXTS[0],
    email: 'javascript:alert(1)@x.example',
    phone: '(419) 555-0117;javascript:1',
    links: HOSTILE_ADDRESSES.map((url, index) => ({ id: `l${index}`, label: `Link ${index}`, url })),
  },
  summary: HOSTILE_TEXTS.join(' '),
  experience: [
    {
      id: 'job',
      title: 'Coder',
      employer: HOSTILE_TEXTS[3],
      start: '2021',
      current: true,
      bullets: HOSTILE_TEXTS.map((text, index) => ({ id: `b${index}`, text })),
    },
  ],
})

const HARMLESS = /^(https?:\/\/[^/]|mailto:[^?]*$|tel:[\d+().\- ]*$)/

describe('the page', () => {
  it('links to web addresses, mail and telephones alone', () => {
    const hrefs = layOut(hostile)
      .pages.flatMap(({ blocks }) => blocks)
      .flatMap(({ runs }) => runs)
      .flatMap(({ href }) => href ?? [])
    expect(hrefs.filter((href) => !HARMLESS.test(href))).toEqual([])
  })
})

describe('the PDF', () => {
  it('does nothing when it is opened, and its links lead to web addresses, mail and telephones', async () => {
    const bytes = writePdf(layOut(hostile), fonts, { today: '2026-11-26', attachment: null })
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    const dictionaries = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
      .flatMap(dictionariesIn)
    expect(dictionaries.length).toBeGreaterThan(20)
    for (const key of ['OpenAction', 'AA', 'JS', 'JavaScript', 'Launch', 'AcroForm', 'RichMedia'])
      expect(dictionaries.filter((each) => each.has(PDFName.of(key)))).toEqual([])
    const actions = dictionaries.filter((each) => each.has(PDFName.of('URI')))
    expect(actions.map((each) => String(each.get(PDFName.of('S'))))).toEqual(actions.map(() => '/URI'))
    const targets = actions.map((each) => String(each.get(PDFName.of('URI'))).replace(/^\(|\)$/g, ''))
    expect(targets.filter((target) => !HARMLESS.test(target.replaceAll('\\', '')))).toEqual([])
  })
})

describe('the Word file', () => {
  it('has no field but its page numbers, and links outside lead to web addresses, mail and telephones', async () => {
    const bytes = await makeDocx(hostile, pageSettingsShape.parse({}), classic, '2026-11-26')
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
    const text = parts.map(([, xml]) => xml).join('\n')
    expect(text).toContain('INCLUDETEXT')
    expect(text).not.toMatch(/<w:fldSimple/)
    const fields = [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field]) => field?.trim())
    expect(fields.filter((field) => !/^(PAGE|NUMPAGES)$/.test(field ?? ''))).toEqual([])
    const targets = [...text.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(
      ([, target]) => target ?? '',
    )
    expect(targets.filter((target) => !HARMLESS.test(target))).toEqual([])
    expect(parts.filter(([name]) => /vba|macro|activeX|embeddings/i.test(name))).toEqual([])
  })
})

describe('a backup', () => {
  it('takes no harm from keys such as __proto__, at any depth', () => {
    const draft = draftShape.parse({
      version: 1,
      id: 'a',
      name: 'Mine',
      resume: emptyResume(),
      createdAt: 1,
      changedAt: 1,
    })
    const text = makeBackup({ drafts: [draft], postings: [], words: [] }, '2026-11-26').replaceAll(
      '"contact": {',
      '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "contact": {"__proto__": {"polluted": true},',
    )
    const read = readBackup(text.replace('{', '{"__proto__": {"polluted": true},'))
    expect(read.ok && read.value.drafts).toEqual([draft])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(read.ok && Reflect.get(read.value.drafts[0]?.resume ?? {}, 'polluted')).toBeUndefined()
  })
})

function dictionariesIn(object: unknown): PDFDict[] {
  if (object instanceof PDFDict) return [object, ...object.values().flatMap(dictionariesIn)]
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn)
  return []
}
