/** What one group of measurements found. A cell that is a number is printed to the right of its column. */
export type Table = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What was measured and how to read it. */
  readonly note?: string
}

/** Prints a table to the terminal: the first column flush left, the others flush right. */
export function printTable({ title, columns, rows, note }: Table): void {
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map((row) => (row[i] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    widths
      .map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width)))
      .join('  ')
  console.log(
    ['', title, line(columns), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join(
      '\n',
    ),
  )
  if (note) console.log(note)
}

/** "7.21 ms"; short times keep three figures. */
export function milliseconds(ms: number): string {
  return `${ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms >= 1 ? ms.toFixed(2) : ms.toFixed(3)} ms`
}

/** "1.9 KB": thousands of bytes or characters. */
export function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(1)} KB`
}

/** "5.8 ×". */
export function times(ratio: number): string {
  return `${ratio.toFixed(ratio >= 10 ? 0 : 1)} ×`
}
