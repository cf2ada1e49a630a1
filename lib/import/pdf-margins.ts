import { isPageNumber, withoutPageNumber } from './page-numbers'
import type { Segment } from './pdf-segments'

/** What the pages say, and what stands around it. */
export type Margins = {
  /** Page by page, without page numbers and without what repeats. */
  readonly body: readonly (readonly Segment[])[]
  /** What stands at the foot of pages, once. */
  readonly foot: readonly Segment[]
}

type Page = { readonly heightPt: number; readonly segments: readonly Segment[] }

/**
 * Sets running heads and feet and page numbers aside. Words that repeat are kept where they stand first; those of a foot
 * are given apart, since they would stand inside of a sentence that goes on over the page.
 */
export function withoutMargins(pages: readonly Page[]): Margins {
  const top = rowsOf(pages[0]?.segments ?? []).slice(0, LINES_OF_HEAD)
  const rows = pages.map((page, index) => edgeRows(page, index === 0 ? [] : top))
  const seen = new Set<string>(top.map(plain))
  const aside = new Set<Segment>()
  const foot: Segment[] = []
  rows.forEach((onPage, index) => {
    const others = rows
      .filter((_, other) => other !== index)
      .flat()
      .map(({ row }) => plain(row))
    for (const { row, isFoot } of onPage) {
      const words = plain(row)
      const repeats = words !== '' && others.includes(words)
      const isKnown = index > 0 && seen.has(words)
      if (isPageNumber(textOf(row)) || isKnown || words === '') for (const segment of row) aside.add(segment)
      else if (repeats || row.every(({ isArtifact }) => isArtifact)) {
        seen.add(words)
        if (!isFoot) continue
        foot.push(...row)
        for (const segment of row) aside.add(segment)
      }
    }
  })
  return { body: pages.map(({ segments }) => segments.filter((segment) => !aside.has(segment))), foot }
}

/** The head of a resume: name, title, address. A later page may say it again. */
const LINES_OF_HEAD = 5
/** In parts of the page's height: heads and feet stand inside of its margins. */
const MARGIN = 0.09
/** Rounding. */
const SAME_HEIGHT_PT = 3
/** Rows of a running head or foot. */
const MOST_ROWS = 3

type Row = readonly Segment[]

/** @param top the head of the first page: what a later page says again at the same height is a running head */
function edgeRows(
  { heightPt, segments }: Page,
  top: readonly Row[],
): readonly { readonly row: Row; readonly isFoot: boolean }[] {
  const rows = rowsOf(segments)
  const isAt = (row: Row, isFoot: boolean) => {
    const y = row[0]?.y ?? 0
    return (
      row.every(({ isArtifact }) => isArtifact) ||
      (isFoot ? y > heightPt * (1 - MARGIN) : y < heightPt * MARGIN)
    )
  }
  const isAgain = (row: Row) =>
    top.some(
      (other) =>
        plain(other) === plain(row) && Math.abs((other[0]?.y ?? 0) - (row[0]?.y ?? 0)) < SAME_HEIGHT_PT,
    )
  const heads = rows.filter(
    (row, index) => (index < MOST_ROWS && isAt(row, false)) || (index < LINES_OF_HEAD && isAgain(row)),
  )
  const feet = rows.slice(-MOST_ROWS).filter((row) => !heads.includes(row) && isAt(row, true))
  return [...heads.map((row) => ({ row, isFoot: false })), ...feet.map((row) => ({ row, isFoot: true }))]
}

/** Segments on one height, from top to bottom. */
function rowsOf(segments: readonly Segment[]): readonly Row[] {
  const rows: Segment[][] = []
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row?.[0] && segment.y - row[0].y < 0.4 * segment.size) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

function textOf(row: Row): string {
  return row.map(({ text }) => text.trim()).join(' ')
}

function plain(row: Row): string {
  return withoutPageNumber(textOf(row)).replace(/\s+/g, ' ').toLowerCase()
}
