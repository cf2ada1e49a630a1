import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { countingIds } from '@/lib/base/ids'
import { fail, ok, type Result } from '@/lib/base/result'
import { decodeText } from '@/lib/import/decode-text'
import type { ImportProblem } from '@/lib/import/import-problem'
import type { SourceLine } from '@/lib/import/source-line'
import { attachedResume } from '@/lib/pdf/read-back-attachment'
import { drawsTooMuch } from '@/lib/pdf/read-back-bulk'
import { mapsTooMuch } from '@/lib/pdf/read-back-maps'
import { withPdf } from '@/lib/pdf/read-back-open'
import { fromJsonResume } from '@/lib/resume/json-resume'
import type { Resume } from '@/lib/resume/schema'
import { readablePages } from './cipher'
import { type PdfPage, readPage } from './page'
import { sourceLinesOf } from './source-lines'

/** What a PDF holds: the resume it was made of, if it was made here, else its lines. */
export type ReadPdf = { readonly resume: Resume } | { readonly lines: readonly SourceLine[] }

/** A long academic one; the time for more would be spent on a book. */
const MOST_PAGES = 40

/**
 * Reads a PDF: columns one after the other, rows of tables as lines with cells, running heads and page numbers set
 * aside, lines that the margin cut put together.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<ReadPdf, ImportProblem>> {
  if (drawsTooMuch(bytes)) return fail({ code: 'too-long-to-read' })
  if (mapsTooMuch(bytes)) return fail({ code: 'damaged-pdf' })
  try {
    return await withPdf(bytes, readDocument)
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'TooManyPieces') return fail({ code: 'too-long-to-read' })
    return fail({ code: name === 'PasswordException' ? 'password-needed' : 'damaged-pdf' })
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Result<ReadPdf, ImportProblem>> {
  const resume = ownResume(await attachedResume(document))
  if (resume !== null) return ok({ resume })
  const pages = document.numPages
  if (pages === 0) return fail({ code: 'damaged-pdf' })
  if (pages > MOST_PAGES) return fail({ code: 'too-long-to-read' })
  const read: PdfPage[] = []
  for (let number = 1; number <= pages; number += 1)
    read.push(await readPage(await document.getPage(number), number))
  const readable = readablePages(read)
  if (readable === null) return fail({ code: 'garbled' })
  const lines = sourceLinesOf(readable)
  return lettersIn(lines) < FEWEST_LETTERS ? fail({ code: 'scanned', pages }) : ok({ lines })
}

/** A scanned page may carry a page number or a scanner's name as text. */
const FEWEST_LETTERS = 20

function lettersIn(lines: readonly SourceLine[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
}

/** Null for bytes that are no resume of ours: somebody else's attachment of the same name. */
function ownResume(attached: Uint8Array | null): Resume | null {
  if (attached === null) return null
  try {
    const resume = fromJsonResume(JSON.parse(decodeText(attached).text), countingIds('import'))
    return resume.ok ? resume.value : null
  } catch {
    return null // the words on the pages are read instead
  }
}
