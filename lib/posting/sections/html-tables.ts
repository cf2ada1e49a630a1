/** A longer cell holds a part of the page: a table may only lay it out. */
const LONGEST_CELL = 120

/** Tags of which a cell with words of its own has one at most; two are lines. */
const LINES = /<(?:p|div|br|li|ul|ol|h[1-6]|table)\b/gi

const CELL = /<t[dh]\b[^<>]{0,400}>/i

/**
 * Puts the cells of a table's row on one line, parted by tabs, as a browser copies them: "<tr><td>CPC</td><td>Required</td>
 * </tr>" becomes "CPC", a tab and "Required". A row with lines in one of its cells comes back as it was.
 */
export function joinCells(html: string): string {
  if (!/<t[dh]\b/i.test(html)) return html
  return html
    .split(ROW)
    .map((piece) => (IS_ROW.test(piece) ? joinRow(piece) : piece))
    .join('')
}

/** In front of a row, which it keeps. */
const ROW = /(?=<tr\b)/i
const IS_ROW = /^<tr\b/i

function joinRow(row: string): string {
  const end = row.search(/<\/(?:tr|table|tbody|thead)\b/i)
  const inside = end < 0 ? row : row.slice(0, end)
  const [opening = '', ...cells] = inside.split(CELL)
  const words = cells.map(wordsOf)
  if (cells.length < 2 || words.includes(null)) return row
  return `${opening.trim()}${words.join('\t')}${end < 0 ? '' : row.slice(end)}`
}

/** The words of a cell on one line; null where it holds lines, or code. */
function wordsOf(cell: string): string | null {
  if ((cell.match(LINES) ?? []).length > 1 || /<(?:li|script|style)\b/i.test(cell)) return null
  const words = cell
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > LONGEST_CELL ? null : words
}
