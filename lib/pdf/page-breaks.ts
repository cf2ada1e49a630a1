/**
 * How bad it is to start a page at a row. A page ends at the last row boundary of the best kind that fits, so that a
 * worse kind is used only where no better one exists on the whole page: content of any length finds its pages.
 */
export const BREAK = {
  /** Between sections, entries, and list items with two or more on each side. */
  free: 0,
  /** One list item would stand alone. */
  lonely: 1,
  /** Certifications, which belong on one page. */
  together: 2,
  /** Inside a paragraph, two lines or more on each side. */
  inside: 3,
  /** Inside a paragraph, one line alone. */
  edge: 4,
  /** Between a heading, or the head of an entry, and what it heads. */
  head: 5,
} as const

export type BreakLevel = (typeof BREAK)[keyof typeof BREAK]

/** Before the line with this index in a block of so many lines. */
export function breakInsideBlock(index: number, count: number): BreakLevel {
  return index >= 2 && count - index >= 2 ? BREAK.inside : BREAK.edge
}

/** Before the item with this index in a list of so many items. */
export function breakInsideList(index: number, count: number): BreakLevel {
  return index >= 2 && count - index >= 2 ? BREAK.free : BREAK.lonely
}
