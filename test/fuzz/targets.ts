import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { readBackup } from '@/lib/export/backup'
import { makeDocx } from '@/lib/export/docx'
import { importFile } from '@/lib/import/import-file'
import { matchPosting } from '@/lib/match/match-posting'
import { readForeign } from '@/lib/pdf/read-back-foreign'
import { writePdf } from '@/lib/pdf/write'
import { readPosting } from '@/lib/posting/read-posting'
import { pageSettingsShape } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { SAMPLES } from '@/lib/resume/sample'
import { classic } from '@/templates/classic'
import { POSTINGS } from '@/test/bench/texts'
import { hostilePostings } from '@/test/fixtures/hostile'
import { p, table, wordFile } from '@/test/import/documents/word-file'
import { foreignPdf, PLAIN } from '@/test/pdf/foreign-pdf'
import { fonts, layOut } from '@/test/pdf/laid-out'
import { sampleCoder } from '@/test/pdf/sample-coder'

const TODAY = '2026-11-26'

/** A parser under fire: well-formed files to begin from, and what is done with a mutated one. */
export type Target = {
  readonly seeds: () => Promise<readonly Uint8Array[]>
  /** Throws only for a bug: a file that is at fault comes back as a problem. */
  readonly parse: (file: Uint8Array) => Promise<unknown>
  /** Where the mutations go, for files that hold others. */
  readonly within?: (file: Uint8Array, change: (part: Uint8Array) => Uint8Array) => Uint8Array
}

/** Every parser of what comes from outside. */
export const TARGETS: Readonly<Record<string, Target>> = {
  posting: {
    seeds: async () => [...POSTINGS, ...hostilePostings(20_000).map(([, text]) => text)].map(bytesOf),
    parse: async (file) => {
      const read = readPosting(textOf(file))
      return read.ok ? matchPosting(sampleCoder, read.value, TODAY) : read
    },
  },
  text: {
    seeds: async () => [
      ...SAMPLES.map(({ resume }) => bytesOf(spokenOf(toJsonResume(resume)))),
      bytesOf(PLAIN_TEXT),
      Buffer.from(`\ufeff${PLAIN_TEXT}`, 'utf16le'),
    ],
    parse: bringIn,
  },
  json: {
    seeds: async () => [
      ...SAMPLES.map(({ resume }) => bytesOf(JSON.stringify(toJsonResume(resume)))),
      bytesOf('{"format":"chartwright-backup","version":1,"drafts":[{"version":1,"id":"a"}],"postings":[]}'),
    ],
    parse: async (file) => [await bringIn(file), readBackup(textOf(file))],
  },
  pdf: { seeds: pdfs, parse: (file) => bringIn(file.slice()) },
  'pdf, read back': { seeds: pdfs, parse: (file) => readForeign(file.slice()) },
  rtf: { seeds: async () => [richText()], parse: bringIn },
  odt: { seeds: async () => [openDocument()], parse: bringIn },
  'odt, inside': { seeds: async () => [openDocument()], parse: bringIn, within: inZip },
  docx: { seeds: wordFiles, parse: bringIn },
  'docx, inside': { seeds: wordFiles, parse: bringIn, within: inZip },
  zip: { seeds: async () => [linkedIn()], parse: bringIn },
  'zip, inside': { seeds: async () => [linkedIn()], parse: bringIn, within: inZip },
}

function bringIn(file: Uint8Array) {
  return importFile(file, 'resume', TODAY)
}

/** One that was made here, one that carries its draft, and some of others: plain, in two columns, with a table. */
async function pdfs(): Promise<readonly Uint8Array[]> {
  const write = (attachment: string | null) =>
    writePdf(layOut(sampleCoder), fonts, { today: null, attachment })
  return [
    await write(null),
    await write(JSON.stringify(toJsonResume(sampleCoder))),
    await foreignPdf(PLAIN),
    ...OTHERS.map((file) => new Uint8Array(readFileSync(file))),
  ]
}

async function wordFiles(): Promise<readonly Uint8Array[]> {
  const rows = [
    ['CPC', 'AAPC', 'Mar 2019'],
    ['CPC-A', 'AAPC', 'Jun 2016'],
  ]
  const tables = `${p('Rhea Stanhope')}${p('EXPERIENCE')}${table(['Coder', 'Mar 2019 – Present'], ['Harbor Clinic', 'Tulsa'])}${p('CERTIFICATIONS')}${table(...rows)}`
  return [await makeDocx(sampleCoder, pageSettingsShape.parse({}), classic, null), wordFile(tables)]
}

function richText(): Uint8Array {
  return bytesOf(
    String.raw`{\rtf1\ansi\uc1{\fonttbl{\f0 Arial;}}{\*\generator Riched;}{\b\fs40 Rhea Stanhope, CPC-A\par}\fs22 rhea@example.com\par EXPERIENCE\par Coder, Harbor Clinic\tab Mar 2019 \endash  Present\par` +
      String.raw`\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt}Coded 90 charts a day for Zo\u235?\~M\'fcller\par\pard CERTIFICATIONS\par CPC\cell AAPC\cell 2019\cell\row}`,
  )
}

function openDocument(): Uint8Array {
  const styles =
    '<style:style style:name="Big"><style:text-properties fo:font-weight="bold" fo:font-size="20pt"/></style:style>'
  const body = `<text:p text:style-name="Big">Rhea <text:span>Stanhope</text:span>, CPC-A</text:p><text:h text:outline-level="2">Experience</text:h><text:p>Coder, Harbor Clinic<text:tab/>Mar 2019 – Present</text:p><text:list><text:list-item><text:p>Coded<text:s text:c="2"/>90 charts</text:p></text:list-item></text:list><text:h text:outline-level="2">Certifications</text:h><table:table><table:table-row><table:table-cell><text:p>CPC</text:p></table:table-cell><table:table-cell><text:p>2019</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>Tulsa</text:p></draw:text-box></draw:frame></text:p>`
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      '<office:document-styles><style:master-page><style:header><text:p>(918) 555-0143</text:p></style:header></style:master-page></office:document-styles>',
    ),
  })
}

function linkedIn(): Uint8Array {
  return zipSync({
    'Profile.csv': strToU8(
      'First Name,Last Name,Headline,Summary\nRhea,Stanhope,Coder,"Codes, and ""audits"""\n',
    ),
    'Positions.csv': strToU8(
      'Company Name,Title,Description,Location,Started On,Finished On\nHarbor Clinic,Coder,"• 90 charts\n• CPC",Tulsa,Mar 2019,\n',
    ),
    'Certifications.csv': strToU8(
      'Name,Url,Authority,Started On,Finished On,License Number\nCPC-A,,AAPC,Jun 2016,,1\n',
    ),
  })
}

/** Changes every part of a zip and packs it anew, so that the change reaches the parser behind the packing. */
function inZip(file: Uint8Array, change: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts: Zippable = {}
  for (const [name, part] of Object.entries(unzipSync(file))) parts[name] = change(part)
  return zipSync(parts, { level: 1 })
}

/** All texts of some data, a line each. */
function spokenOf(data: unknown): string {
  if (typeof data === 'string') return data
  return typeof data === 'object' && data !== null ? Object.values(data).map(spokenOf).join('\n') : ''
}

const PLAIN_TEXT =
  'RHEA STANHOPE, CPC-A\nrhea@example.com | (918) 555-0143\n\nEXPERIENCE\nCoder, Harbor Clinic\tMar 2019 – Present\n• 90 charts a day\n\nCERTIFICATIONS\nCPC-A, AAPC, 2016\n'

const OTHERS = ['test/fixtures/import/reportlab-two-columns.pdf', 'test/fixtures/import/fpdf-table.pdf']

function bytesOf(text: string): Uint8Array {
  return strToU8(text)
}

function textOf(file: Uint8Array): string {
  return strFromU8(file)
}
