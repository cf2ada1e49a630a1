import { type Section, sectionOf } from './headings'
import { cellsOf } from './table-rows'

/** Fewer cells, and the row is a label with its words. */
const FEWEST_CELLS = 3

/** Of so many names we must know what they ask or what is done below them. */
const FEWEST_KNOWN = 2

/** The longest name of a column, in characters. */
const LONGEST_NAME = 30

/**
 * Puts the names of the columns before the cells of a table whose first row names them: below "Level | Education |
 * Certification" the row "II | Associate | CPC" becomes "Level II", "Education: Associate", "Certification: CPC". A text
 * without such a table comes back as it was.
 */
export function nameColumns(text: string): string {
  if (!/[|\t]/.test(text)) return text
  const rows = text.split('\n')
  let names: readonly string[] | null = null
  return rows
    .flatMap((row, i) => {
      const cells = cellsOf(row)
      if (isHead(cells) && cellsOf(rows[i + 1] ?? '').length === cells.length) {
        names = cells
        return []
      }
      if (names === null || cells.length !== names.length) {
        names = null
        return [row]
      }
      const named = names
      return cells.flatMap((cell, column) => (cell === '' ? [] : [withName(named[column] ?? '', cell)]))
    })
    .join('\n')
}

function isHead(cells: readonly string[]): boolean {
  if (cells.length < FEWEST_CELLS || cells.some((cell) => cell.length > LONGEST_NAME || /\d/.test(cell)))
    return false
  const sections = cells.map((cell) => sectionOf(cell.toLowerCase()))
  if (sections[0] === 'required' && areLevels(sections.slice(1))) return false
  const asking = sections.filter((section) => section === 'neutral' || section === 'required').length
  const saying = asking + sections.filter((section) => section === 'duties').length
  return (
    asking > 0 &&
    saying >= FEWEST_KNOWN &&
    sections.every((section, i) => section !== null || OF_A_RANK.test(cells[i] ?? ''))
  )
}

/** "Requirement | Required | Preferred": the columns say how much each row is asked for, and name nothing. */
function areLevels(sections: readonly (Section | null)[]): boolean {
  return (
    sections.includes('preferred') &&
    sections.every((section) => section === 'required' || section === 'preferred')
  )
}

/** What a row is about, where its columns ask. */
const OF_A_RANK = /^(?:level|grade|tier|rank|classification|)$/i

function withName(name: string, cell: string): string {
  return /^(?:level|grade|tier)$/i.test(name) ? `${name} ${cell}` : `${name}: ${cell}`
}
