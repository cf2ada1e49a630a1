import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isSpaced } from '@/lib/import/close-up'
import type { Piece } from '@/lib/pdf/foreign-lines'

/**
 * Pieces of letterspaced capitals with their words apart: pdf.js gives "J A N E D O E" the same space between all letters
 * where the white between words is little wider. The file may have drawn the space, and then its own letters say so.
 */
export async function withWordsApart(
  page: PDFPageProxy,
  pieces: readonly Piece[],
): Promise<readonly Piece[]> {
  if (!pieces.some(({ text }) => isSpaced(text))) return pieces
  const written = new Map((await drawnRuns(page)).map((run) => [squeezed(run), run]))
  return pieces.map((piece) => {
    const run = isSpaced(piece.text) ? written.get(squeezed(piece.text)) : undefined
    return run?.includes(' ') ? { ...piece, text: run } : piece
  })
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** What the file shows on one line without setting down elsewhere in between. */
async function drawnRuns(page: PDFPageProxy): Promise<readonly string[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const runs: string[] = ['']
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index]
    if (operator === OPS.showText) runs[runs.length - 1] += lettersOf(args)
    else if (!isWithinLine(operator, args, OPS) && runs.at(-1) !== '') runs.push('')
  })
  return runs.slice(0, MOST_RUNS).map((run) => run.replace(/\s+/g, ' ').trim())
}

/** More than any page of text has. */
const MOST_RUNS = 5_000

function isWithinLine(
  operator: number,
  args: unknown,
  { moveText, setCharSpacing, setWordSpacing, dependency }: Readonly<Record<string, number>>,
): boolean {
  if (operator === moveText) return Array.isArray(args) && args[1] === 0
  return [setCharSpacing, setWordSpacing, dependency].includes(operator)
}

function lettersOf(args: unknown): string {
  const [glyphs]: readonly unknown[] = Array.isArray(args) ? args : []
  if (!Array.isArray(glyphs)) return ''
  return glyphs
    .map((glyph: unknown) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
        ? glyph.unicode
        : '',
    )
    .join('')
}
