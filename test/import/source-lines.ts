import type { SourceLine } from '@/lib/import/source-line'

/** Lines as a reader of plain text would give them: a bullet in front makes a list item, a tab parts cells. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let gapBefore = 0
  for (const written of text.split('\n')) {
    const clean = written.trim()
    if (clean === '') {
      gapBefore += 1
      continue
    }
    const words = clean.replace(/^[•*–-] /, '')
    lines.push({
      text: words.replaceAll('\t', ' '),
      listItem: words !== clean,
      heading: 0,
      bold: false,
      size: null,
      gapBefore,
      cells: words.split('\t'),
      place: null,
    })
    gapBefore = 0
  }
  return lines
}
