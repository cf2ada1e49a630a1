import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { countingIds } from '@/lib/base/ids'
import { fail, ok, type Result } from '@/lib/base/result'
import { linesOfPage } from '@/lib/pdf/foreign-lines'
import { attachedResume } from '@/lib/pdf/read-back-attachment'
import { withPdf } from '@/lib/pdf/read-back-open'
import { readPieces } from '@/lib/pdf/read-back-pieces'
import { fromJsonResume } from '@/lib/resume/json-resume'
import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { decodeText } from './decode-text'
import type { ImportProblem } from './import-problem'
import type { SourceLine } from './source-line'

/** What a PDF holds: the resume it was made of, if it was made here, else its lines. */
export type ReadPdf = { readonly resume: Resume } | { readonly lines: readonly SourceLine[] }

/** A long academic one; the time for more would be spent on a book. */
const MOST_PAGES = 40

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Result<ReadPdf, ImportProblem>> {
  try {
    return await withPdf(bytes, readDocument)
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return fail({ code: name === 'PasswordException' ? 'password-needed' : 'damaged-pdf' })
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Result<ReadPdf, ImportProblem>> {
  const resume = ownResume(await attachedResume(document))
  if (resume !== null) return ok({ resume })
  const pages = document.numPages
  if (pages > MOST_PAGES) return fail({ code: 'too-long-to-read' })
  const lines: SourceLine[] = []
  for (let number = 1; number <= pages; number += 1)
    for (const line of linesOfPage((await readPieces(document, number)).pieces)) {
      const { text, hasBullet } = cleanText(line.text)
      const [first] = line.parts
      if (text === '' || !first) continue
      lines.push({
        text,
        listItem: hasBullet,
        heading: 0,
        bold: false,
        size: line.sizePt,
        gapBefore: 0,
        cells: line.parts.map((part) => cleanText(part.text).text).filter((cell) => cell !== ''),
        place: {
          page: number,
          x: first.leftPt,
          y: line.yPt - line.sizePt,
          width: Math.max(...line.parts.map(({ rightPt }) => rightPt)) - first.leftPt,
          height: line.sizePt,
        },
      })
    }
  return lines.length === 0 ? fail({ code: 'scanned', pages }) : ok({ lines })
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
