import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fail, ok, type Result } from '@/lib/base/result'
import { findContact } from './foreign-contact'
import { type ForeignPage, linesOfPage, type VisualLine } from './foreign-lines'
import { warningsAboutPlaces } from './foreign-places'
import type { ForeignProblem, ForeignReading, ReadingWarning } from './foreign-reading'
import { findSections } from './foreign-sections'
import { warningsAboutWords } from './foreign-words'
import { attachedResume } from './read-back-attachment'
import { drawsTooMuch } from './read-back-bulk'
import { mapsTooMuch } from './read-back-maps'
import { withPdf } from './read-back-open'
import { readPieces } from './read-back-pieces'

/** More than any resume: ten million bytes, twenty pages. */
const LIMITS = { bytes: 10_000_000, pages: 20 }

/**
 * Reads any resume in PDF the way an applicant tracking system does: its text in the order it is drawn in, the sections
 * and the contact that can be recognised, and what would be misread.
 *
 * Credentials are not looked for: that needs the lexicon. Bounded in size; the caller bounds the time.
 *
 * @param bytes the file; left untouched
 */
export async function readForeign(bytes: Uint8Array): Promise<Result<ForeignReading, ForeignProblem>> {
  if (bytes.length > LIMITS.bytes)
    return fail({ code: 'pdf-too-large', bytes: bytes.length, limitBytes: LIMITS.bytes })
  if (!looksLikePdf(bytes)) return fail({ code: 'not-a-pdf' })
  if (drawsTooMuch(bytes)) return fail({ code: 'too-long-to-read' })
  if (mapsTooMuch(bytes)) return fail({ code: 'damaged-pdf' })
  try {
    return ok(await withPdf(bytes, readDocument))
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'TooManyPieces') return fail({ code: 'too-long-to-read' })
    return fail({ code: name === 'PasswordException' ? 'password-needed' : 'damaged-pdf' })
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<ForeignReading> {
  const pages: ForeignPage[] = []
  for (let number = 1; number <= Math.min(document.numPages, LIMITS.pages); number += 1)
    pages.push(await readPage(document, number))
  const lines = pages.flatMap(({ number, lines: onPage }) =>
    onPage.map(({ text, isArtifact }) => ({ text, page: number, isArtifact })),
  )
  const read = lines.filter(({ isArtifact }) => !isArtifact).map(({ text }) => text)
  const sections = findSections(lines)
  const contact = findContact(lines.map(({ text }) => text))
  const hasWords = read.length > 0
  const warnings: readonly ReadingWarning[] = [
    ...withoutText(pages),
    ...warningsAboutPlaces(pages, contact),
    ...warningsAboutWords(read),
    ...(hasWords && sections.length === 0 ? [{ code: 'no-sections' } as const] : []),
    ...(hasWords && contact.email === null && contact.phone === null
      ? [{ code: 'no-contact' } as const]
      : []),
    ...(document.numPages > pages.length
      ? [{ code: 'not-read-to-the-end', pageCount: document.numPages, pagesRead: pages.length } as const]
      : []),
  ]
  return {
    pageCount: document.numPages,
    lines,
    sections,
    contact,
    warnings,
    attachedResume: await attachedResume(document),
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ForeignPage> {
  const { pieces, widthPt, heightPt } = await readPieces(document, number)
  return { number, widthPt, heightPt, lines: linesOfPage(pieces) }
}

function withoutText(pages: readonly ForeignPage[]): readonly ReadingWarning[] {
  const empty = pages.filter(({ lines }) => lettersIn(lines) < FEWEST_LETTERS).map(({ number }) => number)
  return empty.length > 0 ? [{ code: 'no-text-layer', pages: empty }] : []
}

/** A scanned page may carry a page number or a scanner's name as text. */
const FEWEST_LETTERS = 20

function lettersIn(lines: readonly VisualLine[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
}

/** The mark of a PDF may stand after a few bytes of something else. */
function looksLikePdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')
}
