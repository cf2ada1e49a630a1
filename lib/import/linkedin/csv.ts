import Papa from 'papaparse'
import { decodeEntities } from '@/lib/text/entities'

/** A row of a table with its column names. */
export type CsvRow = ReadonlyMap<string, string>

/** More rows than any person's life has. */
const MOST_ROWS = 2_000
/** Lines that may stand above the names of the columns: a note, and the blank line below it. */
const MOST_LINES_ABOVE = 10

/**
 * Reads a table. The names of its columns stand in the first row that has all of the known ones, else in the first of
 * all. Names are compared without capitals and white space; cells are text, never formulas. A row that says the same as
 * one above it is left out: exports repeat rows.
 *
 * @param known some of the names, as they are compared
 */
export function readCsv(text: string, known: readonly string[]): readonly CsvRow[] {
  const rows = cellsOf(text, MOST_ROWS)
  const [names = [], ...told] = rows.slice(Math.max(0, placeOfNames(rows, known)))
  const kept = new Map(told.map((cells) => [JSON.stringify(cells), cells] as const))
  return [...kept.values()].map(
    (cells) =>
      new Map(
        names.map((name, index) => [columnName(name), decodeEntities(cells[index] ?? '').trim()] as const),
      ),
  )
}

/** Whether a text is a table with these columns. */
export function hasColumns(text: string, known: readonly string[]): boolean {
  return placeOfNames(cellsOf(text, MOST_LINES_ABOVE), known) >= 0
}

function placeOfNames(rows: readonly (readonly string[])[], known: readonly string[]): number {
  return rows.slice(0, MOST_LINES_ABOVE).findIndex((cells) => {
    const names = cells.map(columnName)
    return known.every((name) => names.includes(name))
  })
}

function cellsOf(text: string, most: number): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: delimiterOf(text),
    preview: most,
    skipEmptyLines: 'greedy',
  }).data
}

/** A table of one column has no delimiter to be guessed; a spreadsheet that saved a table anew may write semicolons. */
function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD_CHARACTERS)
  return head.split(';').length > head.split(',').length ? ';' : ','
}

const HEAD_CHARACTERS = 300

function columnName(name: string): string {
  return name.trim().toLowerCase()
}
