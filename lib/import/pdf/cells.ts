import { joinWords } from '@/lib/import/hyphens'
import { isAside } from './asides'
import type { Segment } from './segments'

type Row = readonly Segment[]

/** Puts the lines of a table's cells together: a row that only goes on with cells of the row above is part of it. */
export function rowsWithCellsWhole(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = []
  let last: Row | null = null
  for (const row of rows) {
    const above = whole.at(-1)
    if (above && last && isCutFirst(above, last, row)) whole.splice(-1, 1, withFirstCell(above, row))
    else if (above && last && isOfTable(above, rows) && goesOn(above, last, row, rows))
      whole.splice(
        -1,
        1,
        above.map((cell) => ({ ...withMore(cell, row), beginsCell: true })),
      )
    else whole.push(row)
    last = row
  }
  return whole
}

/** Three cells and more, which stand under or over those of another row. */
function isOfTable(row: Row, rows: readonly Row[]): boolean {
  return (
    row.length >= 3 &&
    rows.some((other) => other !== row && other.length >= 2 && sharedEdges(row, other) >= 2)
  )
}

function sharedEdges(row: Row, other: Row): number {
  return other.filter((cell) => row.some(({ left }) => Math.abs(left - cell.left) < SAME_EDGE_PT)).length
}

const NO_WORDS: ReadonlySet<string> = new Set()
const SAME_EDGE_PT = 2
/** In sizes of the letters, from baseline to baseline: rows of a table stand further apart than lines of a cell. */
const MOST_PITCH = 1.35

function goesOn(above: Row, last: Row, row: Row, rows: readonly Row[]): boolean {
  const [first] = row
  const [before] = last
  const [lead] = above
  if (!first || !before || !lead || row.length >= above.length || first.page !== before.page) return false
  if (first.y - before.y >= MOST_PITCH * first.size) return false
  if (!row.every((cell) => columnOf(cell, above) >= 0 && !isBulleted(cell))) return false
  const pitch = first.y - before.y
  const isLone = row.length === 1 && (columnOf(first, above) > 0 || !areAsNear(rows, pitch))
  return isLone || row.every((cell) => isCut(cell, last, nextColumn(cell, above, rows)))
}

/** Whether rows of several cells follow one another as closely: then a cell alone may be the last row of a list. */
function areAsNear(rows: readonly Row[], pitch: number): boolean {
  return rows.some((row, index) => {
    const [cell] = row
    const [below] = rows[index + 1] ?? []
    const areRows = row.length > 1 && (rows[index + 1]?.length ?? 0) > 1
    return cell && below && areRows && cell.page === below.page && below.y - cell.y < pitch * SAME_PITCH
  })
}

const SAME_PITCH = 1.1

/** A dash may be the middle of a name: "– Apprentice". */
function isBulleted({ hasBullet, text }: Segment): boolean {
  return hasBullet && !/^\s*[–—-]/.test(text)
}

function columnOf({ left }: Segment, row: Row): number {
  return row.findIndex((cell) => Math.abs(cell.left - left) < SAME_EDGE_PT)
}

/** Whether a cell goes on with the line before it, which had no room for its first word: rows begin in the first column. */
function isCut(cell: Segment, last: Row, nextLeft: number | null): boolean {
  const before = last[columnOf(cell, last)]
  if (!before) return false
  if (/^\s*(?:\p{Ll}|[–—(&-])/u.test(cell.text)) return true
  if (nextLeft === null) return /^\s*\p{L}/u.test(cell.text)
  const width = (before.right - before.left) / Math.max(1, before.text.trim().length)
  const letter = Math.max(width, USUAL_LETTER * cell.size)
  const word = cell.text.trim().split(/\s+/)[0]?.length ?? 0
  return before.right + (word + 1) * letter > nextLeft - CELL_PADDING_PT
}

/** Where the column to the right of a cell begins, by all rows of its table: the row itself may have an empty cell there. */
function nextColumn({ left }: Segment, above: Row, rows: readonly Row[]): number | null {
  const lefts = rows
    .filter((row) => row.length >= 3 && sharedEdges(row, above) >= 2)
    .flatMap((row) => row.map((cell) => cell.left))
    .filter((other) => other > left + SAME_EDGE_PT)
  return lefts.length === 0 ? null : Math.min(...lefts)
}

/** In sizes of the letters: short words may have narrow ones. */
const USUAL_LETTER = 0.5

/** Left and right of the words of a cell, in the tables of word processors. */
const CELL_PADDING_PT = 11

/**
 * Whether a row is the rest of the first cell above it, which had no room beside the next: the name of a degree beside
 * its dates.
 */
function isCutFirst(above: Row, last: Row, row: Row): boolean {
  const [cell, beside] = above
  const [before] = last
  const [rest] = row
  if (!cell || !beside || !before || !rest || row.length > 1 || above.length > MOST_CELLS) return false
  if (rest.page !== cell.page || rest.y - before.y > MOST_PITCH * rest.size || rest.hasBullet) return false
  if (Math.abs(rest.left - cell.left) > SAME_EDGE_PT || rest.right > beside.left) return false
  if (rest.startsBold !== cell.endsBold || Math.abs(rest.size - cell.size) > SAME_SIZE_PT) return false
  if (/-$/.test(before.text.trim())) return true
  const letter = (before.right - before.left) / Math.max(1, before.text.trim().length)
  const word = rest.text.trim().split(/\s+/)[0] ?? ''
  return !isAside(rest) && before.right + (word.length + 1) * letter > beside.left - GUTTER_PT
}

/** A degree, its school and its dates. */
const MOST_CELLS = 3
const SAME_SIZE_PT = 0.6
/** Dates at the edge stand at least so far from a text that is as wide as it may be. */
const GUTTER_PT = 4

/** What stands beside a cell that is taller than its line is a cell of its own, however near. */
function withFirstCell(above: Row, row: Row): Row {
  return above.map((cell, index) => (index === 0 ? withMore(cell, row) : { ...cell, beginsCell: true }))
}

function withMore(cell: Segment, row: Row): Segment {
  const more = row.find(({ left }) => Math.abs(left - cell.left) < SAME_EDGE_PT)
  if (!more) return cell
  const text = joinWords(cell.text.trim(), more.text.trim(), NO_WORDS)
  return { ...cell, text, right: Math.max(cell.right, more.right), endsBold: more.endsBold }
}
