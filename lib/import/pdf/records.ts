import { isAside, isLevel } from './asides'
import { withCellsWhole } from './cell-lines'
import type { Segment } from './segments'

type Stretch = readonly Segment[]

/** A row of three cells and more, each drawn to its end before the next, and where they begin. */
type LayoutRow = { readonly cells: readonly Stretch[]; readonly edges: readonly number[] }

/**
 * Rows of a layout in columns, dates ⇥ employer over place ⇥ title over what was done: cells whose lines stand at the
 * heights of one another, though each has a text of its own.
 *
 * The file draws each cell to its end, two rows and more begin at the same edges, one cell is dates, and one beside the
 * longest has lines of its own. A table of single lines is read row by row.
 *
 * @returns the cells of every such row, row by row: its dates first, which the next row would begin with otherwise
 */
export function recordRows(segments: Stretch): readonly (readonly Stretch[])[] {
  const drawn = segments.toSorted((a, b) => a.page - b.page || a.order - b.order)
  const rows: LayoutRow[] = []
  for (let at = 0; at < drawn.length; at += 1) {
    const row = rowFrom(drawn, at)
    if (row === null) continue
    rows.push(row)
    at += row.cells.flat().length - 1
  }
  const records = rows.filter(isOfRecord)
  return rows
    .filter((row) => {
      const others = rows.filter((other) => other !== row && isAlike(row, other))
      const isAmongThem = others.some((other) => records.includes(other)) && isLikeRecord(row)
      return records.includes(row) ? others.length > 0 : isAmongThem
    })
    .map(({ cells }) => [...cells.filter(isOfDates), ...cells.filter((cell) => !isOfDates(cell))])
}

/** Dates and a bullet, or lines that are one in each cell once they are put together: a short job, or a school among them. */
function isLikeRecord({ cells }: LayoutRow): boolean {
  const isListed = cells.some((cell) => cell.some(({ hasBullet }) => hasBullet))
  return cells.filter(isOfDates).length === 1 && (isListed || withCellsWhole(cells).length === 1)
}

/** Dates and a text of bullets, or dates before all, and in another cell lines of its own. */
function isOfRecord({ cells }: LayoutRow): boolean {
  const areDates = cells.map(isOfDates)
  const others = cells.filter((_, index) => !areDates[index])
  const longest = others.reduce<Stretch>(
    (most, cell) => (heightsIn(cell) > heightsIn(most) ? cell : most),
    [],
  )
  const isTold = areDates[0] === true || others.some((cell) => cell.some(({ hasBullet }) => hasBullet))
  const isWrapped = areDates[0] === true && heightsIn(others[0] ?? []) > 1
  return (
    areDates.filter(Boolean).length === 1 &&
    isTold &&
    (isWrapped || others.some((cell) => cell !== longest && heightsIn(cell) > 1))
  )
}

function isOfDates(cell: Stretch): boolean {
  return /\d{4}/.test(cell.map(({ text }) => text).join(' ')) && cell.every(isAside)
}

/** The row that begins with a segment, where each next cell stands level with it and right of all that was drawn. */
function rowFrom(drawn: Stretch, at: number): LayoutRow | null {
  const first = drawn[at]
  if (!first) return null
  const cells: Stretch[] = []
  let from = at
  while (cells.length < MOST_CELLS) {
    const end = endOfCell(drawn, from)
    const next = drawn[end]
    cells.push(drawn.slice(from, end))
    from = end
    if (!next || next.page !== first.page || !isLevel(first, next)) break
    if (!cells.flat().every(({ right }) => right + GUTTER_PT <= next.left)) break
  }
  const edges = cells.map((cell) => cell[0]?.left ?? 0)
  return cells.length >= FEWEST_CELLS ? { cells, edges } : null
}

/** Up to what stands left of the cell's first word, at its height again, or higher. */
function endOfCell(drawn: Stretch, from: number): number {
  const first = drawn[from]
  if (!first) return drawn.length
  const isOfCell = (one: Segment) =>
    one.page === first.page && one.left > first.left - SLACK_PT && one.y > first.y + first.size * LEVEL
  const end = drawn.findIndex((one, index) => index > from && !isOfCell(one))
  return end < 0 ? drawn.length : end
}

const FEWEST_CELLS = 3
const MOST_CELLS = 5
/** In sizes of the letters. */
const LEVEL = 0.7

function isAlike(one: LayoutRow, other: LayoutRow): boolean {
  return (
    one.edges.length === other.edges.length &&
    one.edges.every((edge, index) => Math.abs(edge - (other.edges[index] ?? 0)) < SLACK_PT)
  )
}

function heightsIn(cell: Stretch): number {
  return new Set(cell.map(({ y }) => Math.round(y))).size
}

/** Letters overshoot. */
const SLACK_PT = 3
/** In points: the file parts the cells already, and a space between words is narrower. */
const GUTTER_PT = 4
