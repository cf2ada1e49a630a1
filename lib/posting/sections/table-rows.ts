import { share } from './heading-look'
import { sectionOf } from './headings'
import { legendOf } from './legend'

/** "Education | High school", "Education (required)    High school": a label, a gap and the rest of the row. */
const ROW = /^([A-Z][\w/&' -]{1,34}?(?: \([A-Za-z' -]{3,24}\))?)(?: *\| *| *\t *| {3,})(?=\S)/

/** A gap between two cells of a table that was copied as text. */
const CELLS = /(?<=\S) {3,}(?=\S)/g

/** The bars around a row of Markdown, and the rule below its head. */
function withoutFrame(row: string): string {
  if (!/^\s*\|.*\|\s*$/.test(row)) return row
  return /^[\s|:-]*$/.test(row) ? '' : row.trim().slice(1, -1).trim()
}

/** What parts the cells of any row. */
const HAS_CELLS = /\||\t| {3}/

/** Fewer rows with a label that we know, and the text is no table. */
const FEWEST_ROWS = 2

/**
 * Gives the rows of a flattened table the look of labelled lines: "Education | High school" becomes
 * "Education: High school", and further cells are parted by semicolons. A text without such rows comes back as it was.
 */
export function labelRows(text: string): string {
  if (!HAS_CELLS.test(text)) return text
  const bare = joinWrapped(text.split('\n')).map(withoutFrame)
  const rows = withLevels(bare)
  const letters = legendOf(text)
  const isInYears = bare.some((row) => cellsOf(row).some((cell) => NUMBER_OF_YEARS.test(cell)))
  const own = rows.map((row) => withLevelAmong(row, isInYears) ?? withLevelBehind(row, letters))
  const levelled = own.map((row, i) => (isHeadOfLevels(row) && own[i + 1] !== rows[i + 1] ? '' : row))
  const isLevelled = levelled.some((row, i) => row !== bare[i])
  const labelled = rows.filter((row) => isKnown(ROW.exec(row)?.[1]?.replace(/ \(.*/, ''))).length
  if (labelled < FEWEST_ROWS) return isLevelled ? levelled.join('\n') : text
  return levelled.map(toLabelled).join('\n')
}

/**
 * Puts cells together that went on in the row below, whose label is empty: "Experience | Two years of | Four years" and
 * " | outpatient coding | of coding". The row below keeps its place, without words.
 */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  let last = 0
  for (const [i, line] of lines.entries()) {
    const above = (joined[last] ?? '').split('|')
    const cells = line.split('|')
    const isMore = /^ +\|/.test(line) && last < i && cells.length === above.length && above[0]?.trim() !== ''
    if (isMore)
      joined[last] = above.map((cell, at) => `${cell.trim()} ${cells[at]?.trim()}`.trim()).join(' | ')
    else last = i
    joined.push(isMore ? '' : line)
  }
  return joined
}

/** "CPC or CCS-P | Required": the last cell says how much its row is asked for, and heads nothing below. */
function withLevelBehind(row: string, letters: ReadonlyMap<string, string>): string {
  const cells = cellsOf(row)
  const level = levelOfCell(cells.at(-1) ?? '', letters)
  const [label = '', ask = label] = cells
  if (level === null || cells.length < 2 || cells.length > 3) return row
  if (cells.length === 2) return isHeading(label) || label.length < 3 ? row : `${level}: ${label}`
  if (sectionOf(label.toLowerCase()) === 'duties') return row
  return `${level}: ${isKnown(label) ? ask : `${label}, ${ask}`}`
}

/** "Number of years", "Years of experience": the column below holds numbers alone. */
const NUMBER_OF_YEARS = /^(?:(?:min(?:imum)?|number|amount|#) (?:of )?)?(?:years?|yrs)(?: (?:of )?exp\w*)?$/i

/** "Required / Desired": the column below says how much a row is asked for. */
function isHeadOfLevels(row: string): boolean {
  return HAS_CELLS.test(row) && cellsOf(row).some((cell) => EITHER_LEVEL.test(cell))
}

const EITHER_LEVEL = /^(?:required|mandatory) ?(?:\/|or) ?(?:desired|preferred|optional)\??$/i

/** "Inpatient coding | Required | 2 | Years": a row of skills, how much each is asked for and how long it was done. */
function withLevelAmong(row: string, isInYears: boolean): string | null {
  if (!HAS_CELLS.test(row)) return null
  const [ask = '', ...others] = cellsOf(row)
  const at = others.findIndex((cell) => GRADED_LEVEL.test(cell))
  if (at < 0 || at > 1) return null
  const level = GRADED_LEVEL.exec(others[at] ?? '')?.[1]
  const rest = others.toSpliced(at, 1)
  if (level === undefined || rest.length === 0 || rest.length > 2 || ask === '') return null
  const amount = AMOUNT.exec(rest.join(' ').trim())
  if (!amount || (at === 1 && amount[1] !== undefined && (amount[2] !== undefined || !isInYears))) return null
  const [, count, unit = isInYears ? 'years' : null] = amount
  const years = count === undefined || unit === null ? '' : `${count} ${unit.toLowerCase()} of `
  return `${capitalized(level.toLowerCase())}: ${years}${ask}`
}

const GRADED_LEVEL =
  /^(?:(?:highly|strongly|very) )?(required|preferred|desired|mandatory|optional|nice to have)$/i

/** "2 Years", "3+", or nothing. */
const AMOUNT = /^(?:(\d{1,2}\+?) ?(years?|yrs?|months?)?|(?:n\/?a|-)?)$/i

/** "Travel | Required" is of a part of the page; "CPC certification | Required" and "Education | Required" ask. */
function isHeading(label: string): boolean {
  const section = sectionOf(label.toLowerCase())
  return section !== null && section !== 'neutral' && section !== 'tools'
}

function levelOfCell(cell: string, letters: ReadonlyMap<string, string>): string | null {
  if (!LEVEL.test(cell)) return null
  const level = letters.get(cell) ?? cell.toLowerCase()
  return level.length < 2 ? null : capitalized(level)
}

const LEVEL = /^(?:required|preferred|desired|mandatory|essential|optional|must have|nice to have|[RPDMN])$/i

/** Gives the cells below a head "Minimum | Preferred" the level of their column: "Education | GED | preferred: BS". */
function withLevels(rows: readonly string[]): readonly string[] {
  let columns: readonly (string | null)[] | null = null
  return rows.map((row, i) => {
    if (!HAS_CELLS.test(row)) {
      if (row.trim() !== '') columns = null
      return row
    }
    const cells = cellsBelow(columns, row)
    const levels = cells.map(levelOfColumn)
    if (
      levels.filter((level) => level !== null).length >= 2 &&
      !LEVEL.test(cellsOf(rows[i + 1] ?? '').at(-1) ?? '')
    ) {
      const named = levels[0] === null ? levels : levels.filter((level) => level !== null)
      columns = named.length > 2 ? [null, ...named.slice(1)] : named
      return ''
    }
    const level = levels[1] ?? null
    if (level !== null && isHeadOfTicks(cells, rows.slice(i + 1, i + 3))) {
      columns = [null, level]
      return ''
    }
    if (columns === null || cells.length !== columns.length) {
      if (row.trim() !== '') columns = null
      return row
    }
    if (columns.length === 2 && columns[0] === null && LEVEL.test(cells[1]?.trim() ?? '')) return row
    const levelled = cells.map((cell, column) => atLevel(cell, columns?.[column] ?? null))
    return columns[0] === null ? rowOfLabel(cells, levelled) : capitalized(levelled.join('; '))
  })
}

/** "Certification | Required" above "CPC | Yes": the column below says whether each row is asked for. */
function isHeadOfTicks(cells: readonly string[], below: readonly string[]): boolean {
  const first = cellsOf(below.find((row) => row.trim() !== '') ?? '')
  return (
    cells.length === 2 &&
    first.length === 2 &&
    OF_NAMES.test(cells[0]?.trim() ?? '') &&
    (IS_TICK.test(first[1] ?? '') || NOT_ASKED.test(first[1] ?? ''))
  )
}

/** What heads a column of names. */
const OF_NAMES =
  /^(?:certification|credential|certificate|licen[sc]e|skill|qualification|requirement|item|software|system)s?$/i

/** Where no column holds labels, several tabs are one gap: they only bring the cells below their heads. */
function cellsBelow(columns: readonly (string | null)[] | null, row: string): readonly string[] {
  const cells = row.split(BETWEEN_CELLS)
  if (columns === null || columns[0] === null || cells.length <= columns.length) return cells
  return cells.filter((cell, i) => i === 0 || cell.trim() !== '')
}

/**
 * A row whose first cell is no level: "Education | GED | preferred: BS" behind a label that we know; else the row itself
 * is asked for, "CRCR or CPB |  | Yes" as "Preferred: CRCR or CPB".
 */
function rowOfLabel(cells: readonly string[], levelled: readonly string[]): string {
  const [label = '', ...rest] = levelled
  const asked = rest.filter((cell) => cell !== '')
  const [first = ''] = asked
  if (first === '' && cells.slice(1).some((cell) => NOT_ASKED.test(cell.trim()))) return ''
  const [level = '', words = ''] = first.split(AFTER_LEVEL)
  const isTicked = IS_TICK.test(words)
  if (words === '' || cells[0] !== label || (isKnown(label) && !isTicked))
    return `${label} | ${asked.join('; ')}`
  const degree = words.replace(DEGREE_OF_SKILL, (word) => word.toLowerCase())
  const own = isTicked ? `${level}: ${label}` : `${level}: ${label}, ${degree}`
  return capitalized([own, ...asked.slice(1)].join('; '))
}

const AFTER_LEVEL = /(?<=^(?:required|preferred)): /

const IS_TICK = /^(?:yes|y|x|✓|✔|√|●|•|any(?: one)?|one(?: of these)?)$/i

/** "No", "N/A", "–": the column asks nothing of the row. */
const NOT_ASKED = /^(?:no|n|n\/?a|none|not (?:required|needed|necessary|applicable)|[-–—]+)$/i

/** How well something is to be known, no name of anything. */
const DEGREE_OF_SKILL = /^(?:Basic|Working|Good|Solid|Strong|Intermediate|Advanced|Proficient|Expert)\b/

/** A row of its own: a small letter would go on with the row above. */
function capitalized(row: string): string {
  return `${row.charAt(0).toUpperCase()}${row.slice(1)}`
}

/** The cells of a row, whatever parts them. */
export function cellsOf(row: string): readonly string[] {
  return withoutFrame(row).trim().split(BETWEEN_CELLS)
}

const BETWEEN_CELLS = / *\| *| *\t *| {3,}/

/** "Required", "Nice to have"; "CPC - required" in a row of bars asks itself, and heads no column. */
function levelOfColumn(cell: string): string | null {
  const words = cell.toLowerCase()
  const section = cell.length > 40 || share(words) < 1 ? null : sectionOf(words)
  return section === 'required' || section === 'preferred' ? section : null
}

function atLevel(cell: string, level: string | null): string {
  const words = cell.trim()
  if (level === null) return words
  return words === '' || NOT_ASKED.test(words) ? '' : `${level}: ${words}`
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
