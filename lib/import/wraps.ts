import { DATE_AT_START, ENDS_OPEN } from './date-ranges'
import { isPlace } from './places'
import { cellsOf, type Row } from './rows'
import { join } from './words'

/**
 * Joins lines that a page broke: the next word of the second would not have fitted on the first.
 *
 * @param rows those of one section: the edge of its column is found in them
 * @param all every row of the resume
 * @param isList whether a row without commas is an item of its own
 *
 * Where the places are known the right edge of the column decides, else the longest lines of the text. A file whose
 * lines are whole paragraphs has nothing to join.
 */
export function joinWraps(rows: readonly Row[], all: readonly Row[], isList: boolean): readonly Row[] {
  const widest = widestLine(all)
  const joined: Row[] = []
  let last: Row | null = null
  for (const row of rows) {
    const before = joined.at(-1)
    if (
      before &&
      last &&
      (!isList || /[,;|•·:]/.test(last.text) || /^\p{Ll}/u.test(row.text)) &&
      goesOn(before, last, row, rows, widest)
    ) {
      const glue = /\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(row.text) ? '' : ' '
      const whole = join(before, row, glue)
      joined[joined.length - 1] = {
        ...before,
        ...whole,
        cells:
          before.cells.length > 1
            ? [
                ...before.cells.slice(0, -1),
                { start: before.cells.at(-1)?.start ?? 0, end: whole.text.length },
              ]
            : [{ start: 0, end: whole.text.length }],
      }
    } else joined.push(row)
    last = row
  }
  return joined
}

function goesOn(before: Row, last: Row, row: Row, rows: readonly Row[], widest: number | null): boolean {
  if (LABELLED.test(row.text)) return false
  if (row.listItem || row.heading > 0 || before.heading > 0) return false
  if (ENDS_OPEN.test(last.text) && DATE_AT_START.test(row.text)) return true
  if (cellsOf(row).length > 1 || isPlace(row.text)) return false
  if (row.bold !== last.bold || Math.abs((row.size ?? 0) - (last.size ?? 0)) > 0.6) return false
  const startsSmall = /^[\p{Ll}(&]/u.test(row.text)
  const isOnNextPage = row.place !== null && last.place !== null && row.place.page !== last.place.page
  if (row.gapBefore > LINE_GAP && !(startsSmall && isOnNextPage)) return false
  if (last.cells.length > 1 && !before.listItem && !startsSmall) return false
  if (/[.!?:]$/.test(last.text) && !before.listItem && !startsSmall && last.text.split(' ').length < 4)
    return false
  const word = row.text.split(' ')[0]?.length ?? 0
  if (row.place && last.place) {
    const { left, right } = last.place
    if (!isOnNextPage && row.place.left < left - 12 && before.listItem) return false
    if (before.listItem && row.place.left < (before.place?.left ?? 0) - 2) return false
    const letter = (right - left) / Math.max(1, last.text.length)
    const edge = columnEdge(last, rows)
    return edge - left > NARROWEST_PT && right + (word + 1) * letter * WORD_SHARE > edge
  }
  return widest !== null && last.text.length + word + 1 > widest * FULL_SHARE
}

/** "Software: Epic" begins a line of its own. */
const LABELLED = /^\p{Lu}[\p{L} &/-]{1,30}:\s/u

/** Blank space, in lines, that readers give between the lines of one paragraph at most. */
const LINE_GAP = 0.5
/** Letters of a word are a little narrower than the mean with spaces; a line may also be a little short. */
const WORD_SHARE = 1.05
const FULL_SHARE = 0.94

/** Lines of a list are shorter than any column that text is wrapped in. */
const NARROWEST_PT = 110

/** The right edge of the column that a row stands in: of the lines that share its left half. */
function columnEdge({ place }: Row, rows: readonly Row[]): number {
  if (!place) return Number.POSITIVE_INFINITY
  let edge = place.right
  for (const other of rows)
    if (
      other.place &&
      other.cells.length === 1 &&
      Math.abs(other.place.left - place.left) < INDENT_PT &&
      other.place.right > edge
    )
      edge = other.place.right
  return edge
}

/** Bullets and their texts stand this far apart at most and are in one column. */
const INDENT_PT = 40

/** The longest line, where many are nearly as long: a text that was wrapped at a width. Null for whole paragraphs. */
function widestLine(rows: readonly Row[]): number | null {
  const lengths = rows.map(({ text }) => text.length).sort((a, b) => b - a)
  const longest = lengths[0] ?? 0
  if (longest < 50 || longest > 160) return null
  const near = lengths.filter((length) => length > longest * 0.85).length
  return near >= Math.max(3, rows.length * 0.08) ? longest : null
}
