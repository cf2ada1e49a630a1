/**
 * How bad it is to start a page at a row, in points of white that it would be worth leaving to avoid it. See
 * `paginate` for how the two are weighed.
 */
export const BREAK = {
  /** Between sections, entries, and list items with two or more on each side. */
  free: 0,
  /** One list item would stand alone. */
  lonely: 120,
  /** Inside a paragraph, two lines or more on each side: only where half a page would stay white. */
  inside: 600,
  /** Certifications, which belong on one page. */
  together: 5000,
  /** Inside a paragraph, one line alone. */
  edge: 6000,
  /** Inside a heading, and between it, or the head of an entry, and what it heads. */
  head: 1_000_000,
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
