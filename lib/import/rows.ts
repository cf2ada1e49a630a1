import { dateRangesIn, isOnlyEnd } from '@/lib/resume/date-ranges'
import type { SourceLine } from './source-line'
import { cut, type Words } from './words'

/** A line, or part of one, with what the file shows of it. */
export type Row = Words & {
  readonly listItem: boolean
  readonly heading: number
  readonly bold: boolean
  /** How long its beginning is that is set in letters of another weight or size than the rest; else 0. */
  readonly lead: number
  readonly size: number | null
  readonly gapBefore: number
  /** Of the foot of a page. */
  readonly isFoot: boolean
  /** Where the parts of the row stand in its text; one part is the whole. */
  readonly cells: readonly { readonly start: number; readonly end: number }[]
  /** Left and right edge and top in points with the page, and where its column ends, where known. */
  readonly place: {
    readonly page: number
    readonly left: number
    readonly right: number
    readonly top: number
    readonly edge: number
  } | null
}

/** One row a line; a bullet that the reader left in the text is taken off. */
export function rowsOf(lines: readonly SourceLine[]): readonly Row[] {
  const numbered = numberedItems(lines)
  return lines.map((line, index) => {
    const { text, listItem, heading, bold, lead = '', size, gapBefore, place } = line
    const whole: Row = {
      text,
      parts: [{ line: index, start: 0, end: text.length, at: 0 }],
      listItem,
      heading,
      bold,
      lead: text.startsWith(`${lead} `) ? lead.length : 0,
      size,
      gapBefore,
      isFoot: line.isFoot ?? false,
      cells: cellsIn(text, line.cells),
      place: place && placeOf(place, line.columnRight ?? 0),
    }
    const glyph = numbered.get(index) ?? (isOnlyEnd(text) ? undefined : BULLET.exec(text)?.[0])
    return glyph === undefined ? whole : { ...part(whole, glyph.length, text.length), listItem: true }
  })
}

function placeOf({ page, x, y, width }: NonNullable<SourceLine['place']>, columnRight: number): Row['place'] {
  const right = x + width
  return { page, left: x, right, top: y, edge: Math.max(right, columnRight) }
}

/**
 * The numbers before the items of a typed list, by the index of their line: "1. Coded …", "2. Answered …". Numbered
 * entries, which have dates or labels, are no items.
 */
function numberedItems(lines: readonly SourceLine[]): ReadonlyMap<number, string> {
  const marks = lines.flatMap(({ text }, index) => {
    const match = /^(\d{1,2})[.)]\s+(?=\p{L})/u.exec(text)
    const isItem = match !== null && dateRangesIn(text).length === 0 && !/^\S+ \p{L}+:/u.test(text)
    return isItem ? [{ index, mark: match[0], number: Number(match[1]) }] : []
  })
  const isOfList = marks.filter(({ number }, at) => {
    const [before, after] = [marks[at - 1]?.number, marks[at + 1]?.number]
    return before === number - 1 || (after === number + 1 && number === 1)
  })
  return new Map(isOfList.map(({ index, mark }) => [index, mark]))
}

/** Part of a row, with the features of the whole. */
export function part(row: Row, start: number, end: number): Row {
  const words = cut(row, start, end)
  const moved = row.text.indexOf(words.text, Math.max(0, start))
  const cells = row.cells
    .map((cell) => ({
      start: Math.max(0, cell.start - moved),
      end: Math.min(words.text.length, cell.end - moved),
    }))
    .filter((cell) => cell.end > cell.start)
  const lead = row.lead > moved && row.lead < moved + words.text.length ? row.lead - moved : 0
  return {
    ...row,
    ...words,
    lead,
    cells: cells.length === 0 ? [{ start: 0, end: words.text.length }] : cells,
  }
}

/** The cells of a row as runs of words. */
export function cellsOf(row: Row): readonly Words[] {
  return row.cells.map(({ start, end }) => cut(row, start, end)).filter(({ text }) => text !== '')
}

const BULLET = /^(?:[•●▪■◦○‣·◆◇➢➤►▸✓✔❖]\s*|[*–—-]\s+)(?=\S)/u

function cellsIn(text: string, cells: readonly string[]): Row['cells'] {
  let from = 0
  const found: { start: number; end: number }[] = []
  for (const cell of cells) {
    const start = text.indexOf(cell, from)
    if (cell === '' || start < 0) continue
    from = start + cell.length
    found.push({ start, end: from })
  }
  return found.length === 0 ? [{ start: 0, end: text.length }] : found
}
