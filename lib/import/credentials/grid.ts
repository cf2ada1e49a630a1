import { part, type Row } from '@/lib/import/rows'
import { without } from '@/lib/import/words'
import { dateRangesIn } from '@/lib/resume/date-ranges'
import { credentialsIn } from './line'

/**
 * Rows of credentials that stand side by side, "CPC (2008) ⇥ CPMA (2012)" over "AAPC ⇥ AAPC", as one column after the
 * other.
 */
export function withGridApart(rows: readonly Row[]): readonly Row[] {
  const apart: Row[] = []
  for (let index = 0; index < rows.length; ) {
    const row = rows[index]
    if (!row) break
    const length = isBeside(row) ? 1 + rowsBelow(rows, index) : 1
    if (length === 1) apart.push(row)
    else {
      const block = rows.slice(index, index + length)
      for (const column of row.cells.keys())
        apart.push(
          ...block.flatMap((one) => {
            const cell = one.cells[column]
            return cell ? [part(one, cell.start, cell.end)] : []
          }),
        )
    }
    index += length
  }
  return apart
}

/** Every cell names a credential: each with its date, or each by the lexicon. */
function isBeside(row: Row): boolean {
  const cells = row.cells.map(({ start, end }) => part(row, start, end))
  return (
    cells.length > 1 && (cells.every(isDatedName) || cells.every((cell) => credentialsIn(cell).length > 0))
  )
}

function isDatedName(cell: Row): boolean {
  const dates = dateRangesIn(cell.text)
  const name = without(cell, dates).map(({ text }) => text)
  return dates.length > 0 && /\p{L}.{5}/u.test(name.join(' '))
}

/** Rows of as many cells that tell of them. */
function rowsBelow(rows: readonly Row[], index: number): number {
  const count = rows[index]?.cells.length
  const below = rows.slice(index + 1, index + 1 + MOST_BELOW)
  const end = below.findIndex(
    (row) => row.cells.length !== count || isBeside(row) || credentialsIn(row).length > 0,
  )
  return end < 0 ? below.length : end
}

/** Issuer, number, dates. */
const MOST_BELOW = 3
