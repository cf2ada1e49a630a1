import type { Row } from '@/lib/import/rows'
import { join, without } from '@/lib/import/words'
import { dateRangesIn } from '@/lib/resume/date-ranges'

/**
 * Dates that stand on a row above each credential, "10/2023 – 10/2027" over "CCDS", as a cell before it. Where the first row
 * of a section names one, dates stand below or beside.
 */
export function withDatesBeside(rows: readonly Row[]): readonly Row[] {
  const [first] = rows
  if (!first || !isOfDates(first)) return rows
  const beside: Row[] = []
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    if (isOfDates(row) && rows[index + 1] && !isOfDates(rows[index + 1] ?? row)) continue
    beside.push(above && isOfDates(above) && !isOfDates(row) ? withCellBefore(above, row) : row)
  }
  return beside
}

function isOfDates(row: Row): boolean {
  const left = without(row, dateRangesIn(row.text))
  return UNDER_WAY.test(row.text) || (left.length === 0 && row.text !== '')
}

/** What stands there for a credential that is not held yet. */
const UNDER_WAY = /^(?:ongoing|in progress|pending|expected)$/i

function withCellBefore(above: Row, row: Row): Row {
  const { text, parts } = join(above, row, ' ')
  const moved = above.text.length + 1
  const cells = row.cells.map(({ start, end }) => ({ start: start + moved, end: end + moved }))
  return { ...row, text, parts, lead: 0, cells: [{ start: 0, end: above.text.length }, ...cells] }
}
