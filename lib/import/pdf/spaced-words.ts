import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isSpaced } from '@/lib/import/close-up'
import type { Piece } from '@/lib/pdf/foreign-lines'
import { drawnRuns } from '@/lib/pdf/read-back-runs'

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
