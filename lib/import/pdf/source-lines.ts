import { wordsOf } from '@/lib/import/hyphens'
import type { SourceLine } from '@/lib/import/source-line'
import { regionsOf } from './flows'
import { visualLines } from './lines'
import { withoutMargins } from './margins'
import type { PdfPage } from './page'
import { paragraphsOf } from './paragraphs'
import { segmentsOf } from './segments'
import { withStackedDates } from './stacked-dates'

/** The lines of all pages in reading order: columns one after the other, over the ends of pages; feet last. */
export function sourceLinesOf(pages: readonly PdfPage[]): readonly SourceLine[] {
  const all = pages.map((page) => ({ heightPt: page.heightPt, segments: withStackedDates(segmentsOf(page)) }))
  const { body, foot } = withoutMargins(all)
  const known = wordsOf(pages.flatMap(({ drawn }) => drawn.map(({ text }) => text)).join(' '))
  const regions = [
    ...regionsOf(body).map(({ segments }) => ({ segments, isFoot: false })),
    { segments: foot, isFoot: true },
  ]
  const written = body.flat()
  const margin = Math.min(...written.map(({ left }) => left))
  return regions
    .flatMap(({ segments, isFoot }) => {
      const pageEdge = (pages[0]?.widthPt ?? 0) - margin
      const right = Math.max(...segments.map((segment) => segment.right))
      const beside = written.filter(({ left }) => left > right).map(({ left }) => left - COLUMN_GAP_PT)
      const edge = Math.max(right, Math.min(pageEdge, ...beside))
      const lines = paragraphsOf(visualLines(segments), edge, known)
      const columnRight = Math.max(right, edge - WIDEST_GUTTER_PT)
      return lines.map((line) => ({ ...line, columnRight, ...(isFoot ? { isFoot } : {}) }))
    })
    .map((line, index) => (index === 0 ? { ...line, gapBefore: 0 } : line))
}

/** Columns may stand further apart: what ends so near to the furthest edge fills its line. */
const WIDEST_GUTTER_PT = 30
/** The usual white between columns. */
const COLUMN_GAP_PT = 14
