import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Piece } from './foreign-lines'

/** A page's text as the file draws it. */
export type PiecesOfPage = {
  /** From 1. */
  readonly number: number
  readonly widthPt: number
  readonly heightPt: number
  readonly pieces: readonly Piece[]
}

/** As many pieces of text as fit on five pages: what is beyond them is not read. */
const MOST_PIECES = 10_000

/** Reads the text of a page, in the order in which it is drawn. */
export async function readPieces(document: PDFDocumentProxy, number: number): Promise<PiecesOfPage> {
  const page = await document.getPage(number)
  const answer = await piecesOf(page, number)
  page.cleanup()
  return answer
}

/** The same of a page that is open. */
export async function piecesOf(page: PDFPageProxy, number: number): Promise<PiecesOfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const pieces: Piece[] = []
  const marks: { readonly isArtifact: boolean; readonly id: string | null }[] = []
  for (const item of await itemsOf(page)) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop()
      else
        marks.push({
          isArtifact: 'tag' in item && item.tag === 'Artifact',
          id: 'id' in item ? item.id : null,
        })
      continue
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[]
    const [xPt = 0, yPt = 0] = viewport.convertToViewportPoint(x, y) as readonly number[]
    pieces.push({
      text: item.str,
      endsLine: item.hasEOL,
      xPt,
      yPt,
      widthPt: item.width,
      sizePt: Math.hypot(a, b),
      isArtifact: marks.some((mark) => mark.isArtifact),
      fontId: item.fontName,
      markId: marks.findLast(({ id }) => id !== null)?.id ?? null,
    })
  }
  return { number, widthPt: viewport.width, heightPt: viewport.height, pieces }
}

/**
 * The text of a page as it comes. A locked file may hold a million pieces, which nobody sees before pdf.js unpacks them:
 * reading stops where there are more than any page has.
 *
 * @throws an error whose name is TooManyPieces
 */
async function itemsOf(page: PDFPageProxy): Promise<TextContent['items']> {
  const stream: ReadableStream<TextContent> = page.streamTextContent({ includeMarkedContent: true })
  const reader = stream.getReader()
  const items: TextContent['items'] = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    items.push(...part.value.items)
    if (items.length <= MOST_ITEMS) continue
    const error = Object.assign(new Error('A page has more text than any resume.'), { name: 'TooManyPieces' })
    await reader.cancel(error)
    throw error
  }
  return items.slice(0, MOST_PIECES)
}

/** Three times what is read: a page of small print, letter by letter, in the marks of a structure. */
const MOST_ITEMS = 30_000

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
