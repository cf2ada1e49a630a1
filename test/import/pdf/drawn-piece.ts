import type { Drawn } from '@/lib/import/pdf/page'

/** A stretch of text as a page draws it, ten points wide. */
export function drawnPiece(text: string, xPt: number, yPt = 100): Drawn {
  return {
    text,
    endsLine: false,
    xPt,
    yPt,
    widthPt: 10,
    sizePt: 10,
    isArtifact: false,
    fontId: 'f1',
    markId: null,
    order: xPt,
    bold: false,
    isSymbol: false,
    tag: null,
    hasDot: false,
    isSpaceBefore: false,
  }
}
