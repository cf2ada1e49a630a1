import Papa from 'papaparse'

/** A row of a table with its column names. */
export type CsvRow = ReadonlyMap<string, string>

/** More rows than any person's life has. */
const MOST_ROWS = 2_000

/**
 * Reads a table with the names of its columns in the first row. Names are compared without capitals and white space;
 * cells are text, never formulas.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    preview: MOST_ROWS,
    skipEmptyLines: 'greedy',
  })
  const [names = [], ...rows] = data
  return rows.map(
    (cells) => new Map(names.map((name, index) => [columnName(name), (cells[index] ?? '').trim()] as const)),
  )
}

function columnName(name: string): string {
  return name.trim().toLowerCase()
}
