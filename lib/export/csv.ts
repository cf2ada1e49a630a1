import Papa from 'papaparse'

/** What one cell holds. */
export type CsvCell = string | number | null

/**
 * Writes a table as CSV for a spreadsheet: UTF-8 with the mark by which Excel knows it, lines that end as RFC 4180 wants.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, which shows it as text: postings and
 * notes hold other people's words. Numbers stay numbers.
 *
 * @param head names of the columns
 */
export function makeCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const data = rows.map((row) => row.map((cell) => cell ?? ''))
  return (
    BYTE_ORDER_MARK + Papa.unparse({ fields: [...head], data }, { escapeFormulae: FORMULA, newline: '\r\n' })
  )
}

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What begins a formula, or would once a spreadsheet has trimmed it: = + - @, their full-width forms, a tab or a
 * carriage return, after any spaces or unseen characters.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u
