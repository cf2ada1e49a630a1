import type { Segment } from './pdf-segments'

type Row = readonly Segment[]

/** Puts the lines of a table's cells together: a row that only goes on with cells of the row above is part of it. */
export function rowsWithCellsWhole(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = []
  let last: Row | null = null
  for (const row of rows) {
    const above = whole.at(-1)
    if (above && last && isOfTable(above, rows) && goesOn(above, last, row))
      whole.splice(
        -1,
        1,
        above.map((cell) => withMore(cell, row)),
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

const SAME_EDGE_PT = 2
/** In sizes of the letters, from baseline to baseline: rows of a table stand further apart than lines of a cell. */
const MOST_PITCH = 1.35

function goesOn(above: Row, last: Row, row: Row): boolean {
  const [first] = row
  const [before] = last
  if (!first || !before || row.length >= above.length || first.page !== before.page) return false
  return (
    first.y - before.y < MOST_PITCH * first.size &&
    row.every(
      (cell) => !cell.hasBullet && above.some(({ left }) => Math.abs(left - cell.left) < SAME_EDGE_PT),
    )
  )
}

function withMore(cell: Segment, row: Row): Segment {
  const more = row.find(({ left }) => Math.abs(left - cell.left) < SAME_EDGE_PT)
  return more ? { ...cell, text: `${cell.text} ${more.text}`, right: Math.max(cell.right, more.right) } : cell
}
