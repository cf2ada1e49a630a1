import { cellsOf, type Row } from './rows'

/** Whether a row only names the columns of a table below it: "Degree ⇥ School ⇥ Dates". */
export function namesColumns(row: Row): boolean {
  const cells = cellsOf(row)
  return cells.length >= FEWEST && cells.every(({ text }) => namesColumn(text))
}

/** The rows that name the columns of tables, with the second lines of names that were cut: "Issuing" over "Organization". */
export function columnRows(rows: readonly Row[]): ReadonlySet<Row> {
  const found = new Set<Row>()
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    const isCut = above !== undefined && found.has(above) && !row.bold === !above.bold
    if (namesColumns(row) || (isCut && cellsOf(row).every(({ text }) => namesColumn(text)))) found.add(row)
  }
  return found
}

/** A word alone may be a name. */
const FEWEST = 2
const MOST_WORDS = 4

function namesColumn(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.length <= MOST_WORDS && words.every((word) => WORDS.has(word))
}

const WORDS: ReadonlySet<string> = new Set(
  (
    'degree diploma program programme field of study major school college university institution date dates attended earned ' +
    'issued awarded granted conferred period employed employment year years from to start end graduated graduation location city state gpa employer company ' +
    'organization organisation job title position role duties responsibilities description certification certifications ' +
    'certificate credential credentials license licence licenses by issue issuer issuing body authority agency number no id ' +
    'member membership acronym renewal renews expires expiry expiration valid until through status skill skills level name and'
  ).split(' '),
)
