import { sectionOf } from './headings'

/** "Education | High school", "Education    High school": a label, a gap and the rest of the row. */
const ROW = /^([A-Z][\w/&' -]{1,34}?)(?: *\| *| *\t *| {3,})(?=\S)/

/** A gap between two cells of a table that was copied as text. */
const CELLS = /(?<=\S) {3,}(?=\S)/g

/** Fewer rows with a label that we know, and the text is no table. */
const FEWEST_ROWS = 2

/**
 * Gives the rows of a flattened table the look of labelled lines: "Education | High school" becomes
 * "Education: High school", and further cells are parted by semicolons. A text without such rows comes back as it was.
 */
export function labelRows(text: string): string {
  if (!/\||\t| {3}/.test(text)) return text
  const rows = text.split('\n')
  const labelled = rows.filter((row) => isKnown(ROW.exec(row)?.[1])).length
  return labelled < FEWEST_ROWS ? text : rows.map(toLabelled).join('\n')
}

function isKnown(label: string | undefined): boolean {
  return label !== undefined && sectionOf(label.toLowerCase()) !== null
}

function toLabelled(row: string): string {
  const match = ROW.exec(row)
  if (!match?.[1] || /:\s*$/.test(match[1])) return row
  const rest = row.slice(match[0].length)
  return isTitleOfColumns(row) ? row : `${match[1].trim()}: ${rest.replace(CELLS, '; ')}`
}

/** A row of capitals is the head of the table. */
function isTitleOfColumns(row: string): boolean {
  return row === row.toUpperCase()
}
