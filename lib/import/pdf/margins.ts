import { isPageNumber, withoutPageNumber } from '@/lib/import/page-numbers'
import type { Segment } from './segments'

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
  const ends = pages.map(({ segments }) => rowsOf(segments).slice(-MOST_ROWS))
  const rows = pages.map((page, index) =>
    edgeRows(page, index === 0 ? [] : top, ends.filter((_, other) => other !== index).flat()),
  )
  const seen = new Set<string>(top.map(plain))
  const aside = new Set<Segment>()
  const foot: Segment[] = []
  rows.forEach((onPage, index) => {
    const others = rows
      .filter((_, other) => other !== index)
      .flat()
      .map(({ row }) => plain(row))
    for (const { row, isFoot, isSmallPrint } of onPage) {
      const words = plain(row)
      const repeats = words !== '' && others.includes(words)
      const isKnown = index > 0 && seen.has(words)
      if (isPageNumber(textOf(row)) || isKnown || words === '') for (const segment of row) aside.add(segment)
      else if (repeats || isSmallPrint || row.every(({ isArtifact }) => isArtifact)) {
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

type EdgeRow = { readonly row: Row; readonly isFoot: boolean; readonly isSmallPrint: boolean }

/**
 * @param top the head of the first page: what a later page says again at the same height is a running head
 * @param ends the last rows of the other pages, the same for a running foot; nothing repeats on a page alone
 */
function edgeRows(
  { heightPt, segments }: Page,
  top: readonly Row[],
  ends: readonly Row[],
): readonly EdgeRow[] {
  const rows = rowsOf(segments)
  const isAt = (row: Row, isFoot: boolean) => {
    const y = row[0]?.y ?? 0
    return (
      row.every(({ isArtifact }) => isArtifact) ||
      (isFoot ? y > heightPt * (1 - MARGIN) : y < heightPt * MARGIN)
    )
  }
  const isAgain = (row: Row, others: readonly Row[]) =>
    others.some(
      (other) =>
        plain(other) === plain(row) && Math.abs((other[0]?.y ?? 0) - (row[0]?.y ?? 0)) < SAME_HEIGHT_PT,
    )
  const heads = rows.filter(
    (row, index) => (index < MOST_ROWS && isAt(row, false)) || (index < LINES_OF_HEAD && isAgain(row, top)),
  )
  const feet = rows
    .slice(-MOST_ROWS)
    .filter((row) => !heads.includes(row) && (isAt(row, true) || isAgain(row, ends)))
  const body = rows.filter((row) => !feet.includes(row))
  return [
    ...heads.map((row) => ({ row, isFoot: false, isSmallPrint: false })),
    ...feet.map((row) => ({ row, isFoot: true, isSmallPrint: ends.length === 0 && isSmallPrint(row, body) })),
  ]
}

/** Whether a row stands far below the text in smaller letters than any of it: "Confidential", a date, a program's name. */
function isSmallPrint(row: Row, body: readonly Row[]): boolean {
  const sizes = body.flatMap((one) => one.map(({ size }) => size))
  const last = body.at(-1)?.[0]
  return (
    last !== undefined &&
    row.every(({ size, hasBullet }) => size < SMALLER * Math.min(...sizes) && !hasBullet) &&
    (row[0]?.y ?? 0) - last.y > FAR_BELOW * last.size
  )
}

const SMALLER = 0.95
/** In sizes of the letters. */
const FAR_BELOW = 2.5

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
