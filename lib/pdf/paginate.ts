import { BREAK, type BreakLevel } from './page-breaks'

/** What paging needs to know of a row. */
type PageableRow = {
  readonly heightPt: number
  /** Space above; dropped where the row opens a page. */
  readonly gapPt: number
  readonly breakBefore: BreakLevel
}

/**
 * Shares rows out to pages. Every page takes at least one row, no row is lost, and none reaches below the page
 * (a single row is never higher than a page).
 *
 * @returns the index of each page's first row; one page at least
 */
export function paginate(
  rows: readonly PageableRow[],
  firstHeightPt: number,
  laterHeightPt: number,
): readonly number[] {
  const starts = [0]
  for (let start = 0; start < rows.length; ) {
    const end = fittingEnd(rows, start, starts.length === 1 ? firstHeightPt : laterHeightPt)
    if (end >= rows.length) break
    start = bestBreak(rows, start, end)
    starts.push(start)
  }
  return starts
}

/** The first row that does not fit any more. */
function fittingEnd(rows: readonly PageableRow[], start: number, heightPt: number): number {
  let usedPt = 0
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index]
    usedPt += (row?.heightPt ?? 0) + (index === start ? 0 : (row?.gapPt ?? 0))
    if (usedPt > heightPt + ROUNDING_PT && index > start) return index
  }
  return rows.length
}

function bestBreak(rows: readonly PageableRow[], start: number, end: number): number {
  let best = end
  let bestLevel: number = BREAK.head + 1
  for (let index = end; index > start; index -= 1) {
    const level = rows[index]?.breakBefore ?? BREAK.free
    if (level >= bestLevel) continue
    best = index
    bestLevel = level
  }
  return best
}

/** Sums of heights are not exact in binary. */
const ROUNDING_PT = 0.001
