import type { Found } from '@/lib/import/found'
import type { SourceLine } from '@/lib/import/source-line'
import type { CsvRow } from './csv'

/** A row of a table as it stands among the lines: what a column says, with its place; null for an empty one. */
export type Said = (column: string) => Found | null

/** Rows of tables written down as lines, so that every value names the words that it was read from. */
export type Sheet = {
  readonly lines: SourceLine[]
  /** Writes the filled cells of some columns as one line. */
  readonly write: (row: CsvRow, columns: readonly string[]) => Said
  /** Writes a text, a line each. */
  readonly writeLines: (text: string) => readonly Found[]
}

/** An empty sheet. */
export function createSheet(): Sheet {
  const lines: SourceLine[] = []
  const add = (cells: readonly string[], listItem: boolean) => {
    lines.push({
      text: cells.join(' '),
      listItem,
      heading: 0,
      bold: false,
      size: null,
      gapBefore: lines.length === 0 || listItem ? 0 : 1,
      cells,
      place: null,
    })
    return lines.length - 1
  }
  return {
    lines,
    write: (row, columns) => {
      const filled = columns.flatMap((column) => {
        const text = (row.get(column) ?? '').replace(/\s+/g, ' ').trim()
        return text === '' ? [] : [{ column, text }]
      })
      if (filled.length === 0) return () => null
      const line = add(
        filled.map(({ text }) => text),
        false,
      )
      return (column) => {
        const index = filled.findIndex((cell) => cell.column === column)
        const cell = filled[index]
        if (!cell) return null
        const start = filled.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0)
        return { value: cell.text, from: [{ line, start, end: start + cell.text.length }] }
      }
    },
    writeLines: (text) =>
      text
        .split('\n')
        .flatMap(withoutRuns)
        .map((part) =>
          part
            .replace(/^\s*[•●▪·*–-]\s+/, '')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .filter((part) => part !== '')
        .map((part) => ({ value: part, from: [{ line: add([part], true), start: 0, end: part.length }] })),
  }
}

/** "• One. • Two." is two lines: exports lose the ends of lines. A mark that begins no line parts words in one. */
function withoutRuns(line: string): readonly string[] {
  const mark = /^\s*([•●▪·])\s/.exec(line)?.[1]
  return mark === undefined ? [line] : line.split(new RegExp(`\\s+(?=${mark}\\s)`))
}
