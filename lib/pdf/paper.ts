import type { PageSettings } from '@/lib/resume/draft'

/** Width and height of a sheet, in points. */
export type Paper = { readonly widthPt: number; readonly heightPt: number }

/** US Letter, or ISO 216 A4 to a hundredth of a point. */
export function paperOf(size: PageSettings['size']): Paper {
  return PAPERS[size]
}

/**
 * Side margin on a paper, from the one on Letter. A4 takes half of the difference in width from each side, so that
 * the measure, and with it every line, is the same on both.
 */
export function sideMarginPt(size: PageSettings['size'], onLetterPt: number): number {
  return onLetterPt - (PAPERS.letter.widthPt - PAPERS[size].widthPt) / 2
}

const PAPERS = {
  letter: { widthPt: 612, heightPt: 792 },
  a4: { widthPt: 595.28, heightPt: 841.89 },
} satisfies Record<PageSettings['size'], Paper>
