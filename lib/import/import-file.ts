import { fail, ok, type Result } from '@/lib/base/result'
import { readDocx } from '@/lib/import/documents/read-docx'
import { readOdt } from '@/lib/import/documents/read-odt'
import { readRtf } from '@/lib/import/documents/read-rtf'
import { isLinkedInPdf, readLinkedInPdf } from '@/lib/import/linkedin/pdf'
import { readLinkedIn } from '@/lib/import/linkedin/read-linkedin'
import type { Resume } from '@/lib/resume/schema'
import type { ImportProblem } from './import-problem'
import { readJson } from './read-json'
import { readText } from './read-text'
import { readZip } from './read-zip'
import { sniff } from './sniff'
import type { SourceLine } from './source-line'
import type { Understood } from './understand'
import { understandBounded } from './understand-bounded'

/** What a file was taken for. */
export type ImportSource =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'text'
  | 'json-resume'
  | 'linkedin-zip'
  | 'linkedin-pdf'
  | 'own-pdf'
  | 'backup'

/** A file as a resume. Nothing of it is lost: every line is placed or left over. */
export type Imported = Understood & {
  readonly source: ImportSource
  /** For the draft: the person's name, or the file's. */
  readonly name: string
  /** What the file says, in reading order; none for a file that holds the resume as data. */
  readonly lines: readonly SourceLine[]
}

/** Larger than resumes with photographs; small enough for a telephone's memory. */
const MOST_BYTES = 20_000_000
/** A book; no resume has so much. */
const MOST_CHARACTERS = 300_000
const MOST_LINES = 5_000
/** Characters of a resume that is kept as data, half of them for keys and ids. A longer one would stop every screen. */
const MOST_DATA = 2 * MOST_CHARACTERS

/**
 * Brings a resume in from a file of any kind, told by its content.
 *
 * Bounded in memory; the caller bounds the time. Nothing is stored.
 *
 * @param fileName for the name of the draft only
 * @param today YYYY-MM-DD
 */
export async function importFile(
  bytes: Uint8Array,
  fileName: string,
  today: string,
): Promise<Result<Imported, ImportProblem>> {
  if (bytes.length === 0) return fail({ code: 'empty-file' })
  if (bytes.length > MOST_BYTES)
    return fail({ code: 'too-large', bytes: bytes.length, limitBytes: MOST_BYTES })
  const read = await readFile(bytes)
  if (!read.ok) return read
  const { source, content } = read.value
  if (content.kind === 'whole') {
    const { resume, name } = content
    if (JSON.stringify(resume).length > MOST_DATA) return fail({ code: 'too-long-to-read' })
    return ok({ source, name: name || nameOf(fileName), resume, lines: [], placed: [], leftovers: [] })
  }
  const { lines } = content
  if (lines.length === 0) return fail({ code: 'no-words' })
  if (lines.length > MOST_LINES || charactersIn(lines) > MOST_CHARACTERS)
    return fail({ code: 'too-long-to-read' })
  const understood = content.kind === 'lines' ? understandBounded(lines, today) : content.understood
  return ok({ ...understood, source, lines, name: understood.resume.contact.name.trim() || nameOf(fileName) })
}

/** What a reader gives: lines to understand, lines with what they mean, or a resume that was kept as data. */
type Read = {
  readonly source: ImportSource
  readonly content:
    | { readonly kind: 'lines'; readonly lines: readonly SourceLine[] }
    | { readonly kind: 'understood'; readonly understood: Understood; readonly lines: readonly SourceLine[] }
    | { readonly kind: 'whole'; readonly resume: Resume; readonly name: string }
}

async function readFile(bytes: Uint8Array): Promise<Result<Read, ImportProblem>> {
  const sniffed = sniff(bytes)
  switch (sniffed.kind) {
    case 'text':
      return sniffed.text.length > MOST_CHARACTERS
        ? fail({ code: 'too-long-to-read' })
        : ok(asLines('text', readText(sniffed.text)))
    case 'json': {
      const whole = readJson(sniffed.text)
      return whole.ok ? ok({ source: whole.value.source, content: { kind: 'whole', ...whole.value } }) : whole
    }
    case 'zip':
      return fromZip(bytes)
    case 'locked-document':
      return fail({ code: 'locked-document' })
    case 'other':
      return fail({ code: 'other-kind', kind: sniffed.other })
    case 'pdf':
      return fromPdf(bytes)
    case 'rtf':
      return ok(asLines('rtf', readRtf(bytes)))
    default:
      return sniffed satisfies never
  }
}

async function fromPdf(bytes: Uint8Array): Promise<Result<Read, ImportProblem>> {
  const { readPdf } = await import('@/lib/import/pdf/read-pdf')
  const read = await readPdf(bytes)
  if (!read.ok) return read
  if ('lines' in read.value) {
    const { lines } = read.value
    if (!isLinkedInPdf(lines)) return ok(asLines('pdf', lines))
    return ok({
      source: 'linkedin-pdf',
      content: { kind: 'understood', understood: readLinkedInPdf(lines), lines },
    })
  }
  const { resume } = read.value
  return ok({ source: 'own-pdf', content: { kind: 'whole', resume, name: resume.contact.name.trim() } })
}

function fromZip(bytes: Uint8Array): Result<Read, ImportProblem> {
  const zip = readZip(bytes)
  if (!zip.ok) return zip
  const { kind, files } = zip.value
  switch (kind) {
    case 'docx': {
      const lines = readDocx(files)
      return lines.ok ? ok(asLines('docx', lines.value)) : fail({ code: 'damaged-file', kind: 'word' })
    }
    case 'linkedin': {
      const { lines, ...understood } = readLinkedIn(files)
      return ok({ source: 'linkedin-zip', content: { kind: 'understood', understood, lines } })
    }
    case 'odt': {
      const lines = readOdt(files)
      return lines.ok
        ? ok(asLines('odt', lines.value))
        : fail({ code: 'damaged-file', kind: 'open-document' })
    }
    default:
      return kind satisfies never
  }
}

function asLines(source: ImportSource, lines: readonly SourceLine[]): Read {
  return { source, content: { kind: 'lines', lines } }
}

function charactersIn(lines: readonly SourceLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

function nameOf(fileName: string): string {
  return (
    fileName
      .replace(/^.*[\\/]/, '')
      .replace(/\.[^.]{1,5}$/, '')
      .trim() || 'My resume'
  )
}
