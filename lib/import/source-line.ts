/** One line of a brought-in file, in reading order. */
export type SourceLine = {
  /** Cleaned: NFC, ligatures opened, soft hyphens and hyphenation joined, no bullet glyph. */
  readonly text: string
  /** The file marks it as a bullet or list item. */
  readonly listItem: boolean
  /** 1–6 where the file's own style says heading, else 0. */
  readonly heading: number
  readonly bold: boolean
  /** The words that it begins with in letters of another weight or size than all others. */
  readonly lead?: string
  /** Points, where known. */
  readonly size: number | null
  /** Blank space before it, in lines. */
  readonly gapBefore: number
  /** Parts set apart (tab stops, table cells, flush-right dates); one part is the text alone. */
  readonly cells: readonly string[]
  /** Of the foot of a page: an address may stand there, nothing of a section does. */
  readonly isFoot?: boolean
  /** Where its column ends at the right, in points: a line that does not reach it was not cut there. */
  readonly columnRight?: number
  /** Points from the page's left upper corner; null where the file has no pages of its own. */
  readonly place: {
    readonly page: number
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  } | null
}
