import { cleanText } from '@/lib/import/clean-text'
import { isAside } from '@/lib/import/pdf/asides'
import type { SourceLine } from '@/lib/import/source-line'
import type { Block, Paragraph, Table } from './blocks'

/**
 * Lines of paragraphs and tables, in reading order: a line break begins a line of its own, a tab parts cells.
 *
 * Tables are read as people read them. A row of single lines is one line with cells; where two cells hold texts of
 * their own, as in a resume set in two columns, one is read to its end before the next; a short cell beside a long one,
 * such as dates beside a job, is read along its first lines.
 */
export function linesOfBlocks(blocks: readonly Block[]): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let gapPt = 0
  for (const row of blocks.flatMap(rowsOfBlock)) {
    const [first] = row
    if (!first) continue
    const sizePt = first.size ?? USUAL_SIZE_PT
    const cells = row.flatMap(({ text }) => text.split('\t')).map(cleanText)
    const filled = cells.filter(({ text }) => text !== '')
    if (filled.length === 0) {
      gapPt =
        Math.max(gapPt, first.beforePt) + (cells.some(({ hasBullet }) => hasBullet) ? 0 : sizePt * LEADING)
      continue
    }
    const gapBefore = Math.max(gapPt, first.beforePt) / (sizePt * LEADING)
    lines.push({
      text: filled.map(({ text }) => text).join(' '),
      listItem: first.listItem || (cells[0]?.hasBullet ?? false),
      heading: first.heading,
      bold: row.every(({ bold, text }) => bold || text.trim() === ''),
      ...(row.length === 1 && first.lead !== '' ? { lead: cleanText(first.lead).text } : {}),
      size: first.size,
      gapBefore: lines.length === 0 ? 0 : Math.round(gapBefore * 10) / 10,
      cells: filled.map(({ text }) => text),
      place: null,
    })
    gapPt = Math.max(...row.map(({ afterPt }) => afterPt))
  }
  return lines
}

const USUAL_SIZE_PT = 11
/** Word's usual distance of lines, in sizes of the letters. */
const LEADING = 1.2

/** Paragraphs that are read as one line. */
type Row = readonly Paragraph[]

function rowsOfBlock(block: Block): readonly Row[] {
  if (block.kind === 'table') return rowsOfTable(block)
  const parts = block.text.split('\n')
  return parts.map((text, index) => [
    {
      ...block,
      text,
      listItem: block.listItem && index === 0,
      lead: index === 0 ? block.lead : '',
      beforePt: index === 0 ? block.beforePt : 0,
      afterPt: index === parts.length - 1 ? block.afterPt : 0,
    },
  ])
}

function rowsOfTable({ rows }: Table): readonly Row[] {
  return rows.flatMap((cells) => {
    const columns = cells.map((cell) => cell.flatMap(rowsOfBlock)).map(withoutBlankEnds)
    const filled = columns.filter((column) => column.length > 0)
    const areTexts = filled.filter((column) => column.length > MOST_BESIDE).length > 1
    return areTexts || filled.some(isLabel) || areCellsOfJob(filled)
      ? filled.flat()
      : sideBySide(withDatesInOne(filled))
  })
}

/** Dates, employer over place, title over bullets: each cell has a text of its own. */
function areCellsOfJob(columns: readonly (readonly Row[])[]): boolean {
  const isListed = (column: readonly Row[]) => column.some((row) => row.some(({ listItem }) => listItem))
  return (
    columns.length >= 3 &&
    columns.some(isListed) &&
    columns.some((column) => column.length > 1 && !isListed(column))
  )
}

/** Title and employer beside dates and place are two lines, a telephone and an address beside a name three. */
const MOST_BESIDE = 3

function withoutBlankEnds(column: readonly Row[]): readonly Row[] {
  const isFilled = (row: Row) => row.some(({ text }) => cleanText(text).text !== '')
  const first = column.findIndex(isFilled)
  return first < 0 ? [] : column.slice(first, column.findLastIndex(isFilled) + 1)
}

/** The name of a section, beside a text that is longer than a line. */
function isLabel(column: readonly Row[], _index: number, columns: readonly (readonly Row[])[]): boolean {
  const [[first] = [], ...others] = column
  return (
    column === columns[0] &&
    others.length === 0 &&
    first !== undefined &&
    !/\d/.test(first.text) &&
    columns.some((other) => other.length > 1)
  )
}

/** "Mar 2018 –", "Present" and "Trenton, NJ" one under the other before a job are its first line, and no bullets'. */
function withDatesInOne(columns: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const [first, ...others] = columns
  const [[paragraph] = []] = first ?? []
  if (!first || !paragraph || first.length < 2 || others.length === 0) return columns
  const text = first.map((row) => row.map((one) => one.text.trim()).join(' ')).join(' ')
  return isAside({ text }) && /\d{4}\s*[-–—]\s*$/.test(paragraph.text)
    ? [[[{ ...paragraph, text }]], ...others]
    : columns
}

function sideBySide(columns: readonly (readonly Row[])[]): readonly Row[] {
  const height = Math.max(0, ...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, index) => columns.flatMap((column) => column[index] ?? []))
}
