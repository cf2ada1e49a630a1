import type { Segment } from './pdf-segments'

/** A stretch of a page that is read from top to bottom. */
export type Region = {
  readonly kind: 'region'
  readonly segments: readonly Segment[]
}

/** Two stretches side by side, each with a text of its own. `at` is where the right one begins. */
export type Columns = {
  readonly kind: 'columns'
  readonly at: number
  readonly left: readonly Part[]
  readonly right: readonly Part[]
}

export type Part = Region | Columns

/**
 * Parts a page where columns stand side by side, from top to bottom.
 *
 * A white strip alone is no proof: dates at the right edge and tables have one as well. Columns have lines that do not
 * share their heights with lines beside them, or the file gives one column to its end before the next.
 */
export function partsOf(segments: readonly Segment[], depth = 0): readonly Part[] {
  if (segments.length === 0) return []
  const found = depth < DEEPEST && segments.length <= MOST_SEGMENTS ? widestColumns(segments) : null
  if (found === null) return [{ kind: 'region', segments }]
  const { at, top, left, right } = found
  const inside = new Set([...left, ...right])
  const others = segments.filter((segment) => !inside.has(segment))
  return [
    ...partsOf(
      others.filter(({ y }) => y < top),
      depth + 1,
    ),
    { kind: 'columns', at, left: partsOf(left, depth + 1), right: partsOf(right, depth + 1) },
    ...partsOf(
      others.filter(({ y }) => !(y < top)),
      depth + 1,
    ),
  ]
}

/** Three columns inside of one, above others, and some to spare. */
const DEEPEST = 8
/** A page with more is no page of text; it is read line by line. */
const MOST_SEGMENTS = 1_500
/** Fewer rows beside one another are a head with its dates. */
const FEWEST_ROWS = 3
/** Letters overshoot, and bullets hang. */
const SLACK_PT = 2
/** In points: a narrower strip is the space between words. */
const NARROWEST_STRIP_PT = 7

type Found = {
  readonly at: number
  readonly top: number
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
}

/** The columns with most rows beside one another; null where there are none. */
function widestColumns(segments: readonly Segment[]): Found | null {
  const sorted = segments.toSorted((a, b) => a.y - b.y)
  let best: Found | null = null
  let most = 0
  for (const at of edgesOf(segments))
    for (const band of bandsAt(sorted, at)) {
      const rows = Math.min(rowsBeside(band.left, band.right), rowsBeside(band.right, band.left))
      if (rows > most && rows >= FEWEST_ROWS && areColumns(band.left, band.right)) {
        best = band
        most = rows
      }
    }
  return best
}

/** Where a column could begin: at a left edge that several segments share, or beyond a shared right edge. */
function edgesOf(segments: readonly Segment[]): readonly number[] {
  const lefts = segments.map(({ left }) => Math.floor(left) - 1)
  const rights = segments.map(({ right }) => Math.ceil(right) + SLACK_PT + 1)
  return [...new Set([...lefts, ...rights])]
}

/** Stretches of the page where nothing crosses the strip before `at` and there are words on both sides of it. */
function bandsAt(sorted: readonly Segment[], at: number): readonly Found[] {
  const bands: Found[] = []
  let left: Segment[] = []
  let right: Segment[] = []
  const close = () => {
    const first = Math.min(...[...left, ...right].map(({ y }) => y))
    const strip =
      Math.min(...right.map((segment) => segment.left)) - Math.max(...left.map((segment) => segment.right))
    if (left.length > 0 && right.length > 0 && strip >= NARROWEST_STRIP_PT)
      bands.push({ at, top: first, left, right })
    left = []
    right = []
  }
  const crossing = sorted.filter((segment) => segment.right > at + SLACK_PT && segment.left < at - SLACK_PT)
  for (const segment of sorted) {
    if (crossing.some((other) => isLevel(segment, other))) close()
    else if (segment.right <= at + SLACK_PT) left.push(segment)
    else right.push(segment)
  }
  close()
  return bands
}

/** Rows that stand between the first and the last of another column. */
function rowsBeside(segments: readonly Segment[], others: readonly Segment[]): number {
  const heights = others.map(({ y }) => y)
  const [first, last] = [Math.min(...heights) - ROW_PT, Math.max(...heights) + ROW_PT]
  return rowsIn(segments.filter(({ y }) => y >= first && y <= last))
}

/** A row's height, in points: columns need not begin or end at one. */
const ROW_PT = 12

/** Heights at which words stand. */
function rowsIn(segments: readonly Segment[]): number {
  return new Set(segments.map(({ y }) => Math.round(y))).size
}

/** More of the lines than this share their height with one beside them in a table, and by chance in columns. */
const MOSTLY_LEVEL = 0.6
/** How often the file changes sides, in parts of how often a table does. */
const ROW_BY_ROW = 0.75
const COLUMN_BY_COLUMN = 0.34

function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [fewer, more] = rowsIn(left) <= rowsIn(right) ? [left, right] : [right, left]
  const level = fewer.filter((segment) => more.some((other) => isLevel(segment, other))).length / fewer.length
  const changes = changesOfSide(left, right) / (2 * rowsIn(fewer))
  if (level > MOSTLY_LEVEL && [left, right].some(isOfDates)) return false
  if ([left, right].some(hasWideGap) || boundRows(left, right) >= FEWEST_BOUND) return false
  return changes < (level > MOSTLY_LEVEL ? COLUMN_BY_COLUMN : ROW_BY_ROW)
}

/**
 * Rows of which the file gives the right part straight after the left one, or before it: dates beside a job, cells of a
 * table. In columns the file changes sides at their ends.
 */
function boundRows(left: readonly Segment[], right: readonly Segment[]): number {
  const onLeft = new Set(left)
  const drawn = [...left, ...right].toSorted((a, b) => a.order - b.order)
  return drawn.filter((segment, index) => {
    const before = drawn[index - 1]
    return before !== undefined && onLeft.has(before) !== onLeft.has(segment) && isLevel(before, segment)
  }).length
}

/** Two may be chance where both columns have a line at one height. */
const FEWEST_BOUND = 2

/** A column has no hole that its neighbour fills with many lines: such words are asides, each beside its own line. */
function hasWideGap(segments: readonly Segment[]): boolean {
  const heights = segments.map(({ y }) => y).sort((a, b) => a - b)
  return heights.some((y, index) => y - (heights[index - 1] ?? y) > WIDEST_HOLE_PT)
}

const WIDEST_HOLE_PT = 150

function isLevel(segment: Segment, other: Segment): boolean {
  return Math.abs(segment.y - other.y) < 0.35 * Math.min(segment.size, other.size)
}

function changesOfSide(left: readonly Segment[], right: readonly Segment[]): number {
  const onLeft = new Set(left)
  const drawn = [...left, ...right].toSorted((a, b) => a.order - b.order)
  return drawn.filter((segment, index) => {
    const before = drawn[index - 1]
    return before !== undefined && onLeft.has(before) !== onLeft.has(segment)
  }).length
}

/** Dates and places beside what they date are no column. */
function isOfDates(segments: readonly Segment[]): boolean {
  const dates = segments.filter(({ text }) =>
    /\b(?:19|20)\d{2}\b|\bpresent\b|, [A-Z]{2}\b|^remote$/i.test(text),
  )
  return dates.length > segments.length / 2
}
