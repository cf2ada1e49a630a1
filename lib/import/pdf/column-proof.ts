import { cleanText } from '@/lib/import/clean-text'
import { kindsNamed } from '@/lib/import/section-names'
import { isAside, isLevel, isOfAsides } from './asides'
import type { Segment } from './segments'

/** Rows that stand between the first and the last of another column. */
export function rowsBeside(segments: readonly Segment[], others: readonly Segment[]): number {
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

/**
 * Whether words on both sides of a white strip are columns, each a text of its own, and no table and no dates beside jobs.
 */
export function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [fewer, more] = rowsIn(left) <= rowsIn(right) ? [left, right] : [right, left]
  const level = fewer.filter((segment) => more.some((other) => isLevel(segment, other))).length / fewer.length
  const changes = changesOfSide(left, right) / (2 * rowsIn(fewer))
  if (level > MOSTLY_LEVEL && [left, right].some(isOfAsides)) return false
  if ([left, right].some(isOfHeadings)) return false
  if (areDatesBeside(left, right) || areDatesBeside(right, left)) return false
  if ([left, right].some(hasWideGap) || boundRows(left, right) >= FEWEST_BOUND) return false
  return changes < (level > MOSTLY_LEVEL ? COLUMN_BY_COLUMN : ROW_BY_ROW)
}

/** Names of sections and nothing else, each beside its text: labels, and no column. */
function isOfHeadings(side: readonly Segment[]): boolean {
  const words = side.filter(({ text }) => cleanText(text).text !== '')
  return words.length >= FEWEST_BOUND && words.every(({ text }) => kindsNamed(text).length > 0)
}

/**
 * Whether one side is mostly dates or places, and these stand beside lines of the other. What else it holds are headings and
 * ends of lines that begin at the same edge.
 */
function areDatesBeside(side: readonly Segment[], others: readonly Segment[]): boolean {
  const asides = side.filter(isAside)
  const beside = asides.filter((aside) => others.some((other) => isLevel(aside, other)))
  return isOfAsides(side) && beside.length > MOSTLY_LEVEL * asides.length
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
  const widest = heights.length < FEWEST_LINES ? WIDEST_HOLE_OF_FEW_PT : WIDEST_HOLE_PT
  return heights.some((y, index) => y - (heights[index - 1] ?? y) > widest)
}

const WIDEST_HOLE_PT = 150
/** A few lines are a column only where they stand together. */
const FEWEST_LINES = 6
const WIDEST_HOLE_OF_FEW_PT = 40

function changesOfSide(left: readonly Segment[], right: readonly Segment[]): number {
  const onLeft = new Set(left)
  const drawn = [...left, ...right].toSorted((a, b) => a.order - b.order)
  return drawn.filter((segment, index) => {
    const before = drawn[index - 1]
    return before !== undefined && onLeft.has(before) !== onLeft.has(segment)
  }).length
}
