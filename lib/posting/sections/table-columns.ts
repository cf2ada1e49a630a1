import { sectionOf } from './headings'

/** The heads of two columns, each on a line of its own: "Required: GED" above "Preferred: an associate degree" has its words. */
const HEADS = /^[ \t]*(?:required|minimum)[^\n:]{0,30}:?\n\s*(?:preferred|desired|desirable)[^\n:]{0,30}:?$/im

/** A label and its two cells. */
const CELLS_OF_A_ROW = 3

/** Fewer rows whose label we know, and the two heads are headings. */
const FEWEST_ROWS = 2

/**
 * Puts a table together whose every cell was copied to a line of its own: below "Required" and "Preferred" the lines
 * "Education", "GED", "Associate degree" become "Education: required: GED; preferred: Associate degree". A text without
 * such a table comes back as it was.
 */
export function joinColumns(text: string): string {
  const heads = HEADS.exec(text)
  if (!heads) return text
  const end = heads.index + heads[0].length
  const lines = text.slice(end).split('\n')
  const cells = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ words: line.trim(), at }]))
  const rows: string[] = []
  let rest = 0
  for (let i = 0; i + CELLS_OF_A_ROW <= cells.length; i += CELLS_OF_A_ROW) {
    const [label, required, preferred] = cells.slice(i, i + CELLS_OF_A_ROW)
    if (!label || !required || !preferred || !isLabel(label.words)) break
    rows.push(`${label.words}: required: ${required.words}; preferred: ${preferred.words}`)
    rest = preferred.at + 1
  }
  if (rows.length < FEWEST_ROWS) return text
  return `${text.slice(0, heads.index)}\n${[...rows, ...lines.slice(rest)].join('\n')}`
}

/** The longest label of a row, in characters. */
const LONGEST_LABEL = 35

function isLabel(words: string): boolean {
  if (words.length > LONGEST_LABEL || /[:.;]$/.test(words)) return false
  const section = sectionOf(words.toLowerCase())
  return section === 'neutral' || section === 'tools' || section === 'field'
}
