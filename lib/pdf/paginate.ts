import type { BreakLevel } from './page-breaks'

/** What paging needs to know of a row. */
type PageableRow = {
  readonly heightPt: number
  /** Space above; dropped where the row opens a page. */
  readonly gapPt: number
  readonly breakBefore: BreakLevel
}

/** A role moved whole may leave this much white; beyond it the white counts three times. */
const WHITE_LEFT_ALONE_PT = 120
const MORE_WHITE_WEIGHT = 3
/**
 * A last page with less on it, a heading and six lines, looks left over. Of 60 resumes in five templates none then has
 * a last page under 86 points. At 144 white feet were a quarter higher, below entries that would have had room there.
 */
const LAST_PAGE_PT = 100
const LAST_PAGE_WEIGHT = 2
/** A page more is worth less than any break but those that tear certifications, lines or heads apart. */
const PAGE_COST = 4000

/**
 * Shares rows out to pages by looking at all of them: as few pages as good breaks allow, and of those the ones with the
 * best breaks and the least white, without a few lost lines on the last. Every page takes at least one row, no row is
 * lost, and none reaches below the page (a single row is never higher than a page).
 *
 * @returns the index of each page's first row; one page at least
 */
export function paginate(
  rows: readonly PageableRow[],
  firstHeightPt: number,
  laterHeightPt: number,
): readonly number[] {
  const best: Plan[] = [{ cost: 0, from: -1 }]
  for (let index = 1; index <= rows.length; index += 1)
    best.push({ cost: Number.POSITIVE_INFINITY, from: index - 1 })
  for (let start = 0; start < rows.length; start += 1)
    tryEnds(rows, start, start === 0 ? firstHeightPt : laterHeightPt, best)
  const starts: number[] = []
  for (let end = rows.length; end > 0; end = best[end]?.from ?? 0) starts.unshift(best[end]?.from ?? 0)
  return starts.length === 0 ? [0] : starts
}

/** The cheapest way to have filled pages up to a row, and where the last of them starts. */
type Plan = { readonly cost: number; readonly from: number }

/** Sums of heights are not exact in binary. */
const ROUNDING_PT = 0.001

/** Every page that may start at a row: one for each row that may end it. */
function tryEnds(rows: readonly PageableRow[], start: number, heightPt: number, best: Plan[]): void {
  const before = best[start]?.cost ?? 0
  let usedPt = 0
  for (let end = start + 1; end <= rows.length; end += 1) {
    const row = rows[end - 1]
    usedPt += (row?.heightPt ?? 0) + (end === start + 1 ? 0 : (row?.gapPt ?? 0))
    if (usedPt > heightPt + ROUNDING_PT && end > start + 1) return
    const next = rows[end]
    const ending = next ? next.breakBefore + whiteCost(heightPt - usedPt) : lastPageCost(start, usedPt)
    const cost = before + PAGE_COST + ending
    if (cost < (best[end]?.cost ?? 0)) best[end] = { cost, from: start }
  }
}

function whiteCost(whitePt: number): number {
  return whitePt + (MORE_WHITE_WEIGHT - 1) * Math.max(0, whitePt - WHITE_LEFT_ALONE_PT)
}

/** A resume of one page may be short. */
function lastPageCost(start: number, usedPt: number): number {
  return start === 0 ? 0 : LAST_PAGE_WEIGHT * Math.max(0, LAST_PAGE_PT - usedPt)
}
