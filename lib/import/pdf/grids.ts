import { kindsNamed } from '@/lib/import/section-names'
import { isAside, isLevel, isOfAsides } from './asides'
import { withCellsWhole } from './cell-lines'
import { recordRows } from './records'
import type { Segment } from './segments'

type Stretch = readonly Segment[]

/**
 * Parts a region where entries of a few lines stand side by side, credentials or skills in two or three columns: each is
 * read to its end.
 *
 * The file draws each entry whole before the one beside it, and each has a name that looks otherwise than what stands
 * below it. Cells of a table look alike, and dates beside jobs are no entries.
 */
export function gridsApart(segments: Stretch): readonly Stretch[] {
  const records = recordRows(segments)
  const rows = (records.length > 0 ? records : gridRows(segments)).filter((row) => standsAlone(row, segments))
  if (rows.length === 0) return [segments]
  const inside = new Set(rows.flat(2))
  let open = segments.filter((segment) => !inside.has(segment))
  const stretches: Stretch[] = []
  for (const row of rows) {
    const [first] = row.flat()
    const isAbove = ({ page, y }: Segment) =>
      first !== undefined && (page < first.page || (page === first.page && y < first.y))
    stretches.push(...headingApart(open.filter(isAbove)), ...(records.length > 0 ? withCellsWhole(row) : row))
    open = open.filter((segment) => !isAbove(segment))
  }
  return [...stretches, open].filter(({ length }) => length > 0)
}

/** The heading right above a grid is of the grid: it ends no column of what stands above it. */
function headingApart(above: Stretch): readonly Stretch[] {
  const last = above.toSorted((a, b) => a.page - b.page || a.y - b.y).at(-1)
  if (!last || kindsNamed(last.text).length === 0) return [above]
  if (above.some((one) => one !== last && one.page === last.page && one.y > last.y - last.size))
    return [above]
  return [above.filter((one) => one !== last), [last]]
}

/** The rows of grids from top to bottom, each with its entries from left to right. */
function gridRows(segments: Stretch): readonly (readonly Stretch[])[] {
  const drawn = segments.toSorted((a, b) => a.page - b.page || a.order - b.order)
  const rows: { readonly entries: Stretch[]; readonly end: number }[] = []
  for (const [at, name] of drawn.entries()) {
    const last = rows.at(-1)
    if (last && at < last.end) continue
    const isNext = last?.end === at && last.entries.length < MOST_BESIDE
    const from = isNext
      ? at - (last.entries.at(-1)?.length ?? 0)
      : drawn.findIndex((one, index) => index < at && isBeside(one, name))
    const entry = drawn.slice(Math.max(0, from), at)
    if (from < 0 || !goesBefore(entry, name)) continue
    const next = entryFrom(drawn, at)
    if (!areAlike(entry, next)) continue
    if (isNext) rows.splice(-1, 1, { entries: [...last.entries, next], end: at + next.length })
    else rows.push({ entries: [entry, next], end: at + next.length })
  }
  return rows.map(({ entries }) => entries).toSorted((one, other) => topOf(one) - topOf(other))
}

/** More are a table. */
const MOST_BESIDE = 3

function isBeside(left: Segment, right: Segment): boolean {
  return (
    left.page === right.page &&
    left.right + GUTTER_PT <= right.left &&
    isLevel(left, right) &&
    isSameLook(left, right)
  )
}

/** Whether an entry is drawn to its end and stands left of the next name. */
function goesBefore(entry: Stretch, name: Segment): boolean {
  const [first] = entry
  if (!first || !isBeside(first, name)) return false
  return entry.every((one) => isBelow(one, first) && one.right + GUTTER_PT <= name.left)
}

/** What is drawn from a name on, up to what stands higher or further left, or up to the next name beside it. */
function entryFrom(drawn: Stretch, at: number): Stretch {
  const name = drawn[at]
  if (!name) return []
  const from = drawn.slice(at)
  const isNextName = (one: Segment, index: number) =>
    isBeside(name, one) &&
    !isAside(one) &&
    from.slice(0, index).some(({ y }) => !isSameHeight(y, name)) &&
    goesBefore(from.slice(0, index), one)
  const length = from.findIndex((one, index) => !isBelow(one, name) || isNextName(one, index))
  return length < 0 ? from : from.slice(0, length)
}

function isSameHeight(y: number, { y: other, size }: Segment): boolean {
  return Math.abs(y - other) < UP * size
}

/** Dates beside a name may stand a little higher. */
function isBelow(one: Segment, name: Segment): boolean {
  return one.page === name.page && one.y > name.y - UP * name.size && one.left > name.left - SLACK_PT
}

/** In sizes of the letters. */
const UP = 0.7
/** Letters overshoot. */
const SLACK_PT = 3
/** In points: the file parts the entries already, and a space between words is narrower. */
const GUTTER_PT = 4

function topOf(row: readonly Stretch[]): number {
  const [first] = row.flat()
  return first ? first.page * PAGE_PT + first.y : 0
}

/** Taller than any page. */
const PAGE_PT = 20_000

/** Both have a name, and below it words that look otherwise. */
function areAlike(one: Stretch, other: Stretch): boolean {
  const [a, b] = [one[0], other[0]]
  return a !== undefined && b !== undefined && isSameLook(a, b) && [one, other].every(isEntry)
}

function isEntry(block: Stretch): boolean {
  const [name] = block
  if (!name || isAside(name) || isOfAsides(block)) return false
  if (kindsNamed(name.text).length > 0 || heightsIn(block) > MOST_LINES) return false
  return block.some((line) => line.y > name.y + name.size * UP && !isSameLook(line, name))
}

/** A column of a page has more, or begins with a heading. */
const MOST_LINES = 7

function heightsIn(block: Stretch): number {
  return new Set(block.map(({ y }) => Math.round(y))).size
}

function isSameLook(a: Segment, b: Segment): boolean {
  return a.startsBold === b.startsBold && Math.abs(a.size - b.size) < SAME_SIZE_PT
}

const SAME_SIZE_PT = 0.5

/** Nothing else stands beside its entries. */
function standsAlone(row: readonly Stretch[], segments: Stretch): boolean {
  const own = row.flat()
  const [first] = own
  const [top, bottom] = [Math.min(...own.map(({ y }) => y)), Math.max(...own.map(({ y }) => y))]
  return segments.every(
    (other) =>
      own.includes(other) ||
      other.page !== first?.page ||
      other.y < top - SLACK_PT ||
      other.y > bottom + SLACK_PT,
  )
}
