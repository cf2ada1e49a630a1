import type { Segment } from './segments'

type Row = readonly Segment[]

/**
 * Puts a name in large letters before the small lines that stand beside it: an address at the right of the head is on the
 * height of the name, above it and below it, and would part a name of two lines.
 */
export function rowsWithLargeFirst(rows: readonly Row[]): readonly Row[] {
  const ordered: Row[] = []
  for (const row of rows.flatMap(partedBySize)) {
    let at = ordered.length
    while (at > Math.max(0, ordered.length - MOST_BESIDE) && standsBefore(row, ordered[at - 1])) at -= 1
    ordered.splice(at, 0, row)
  }
  return ordered
}

/** Lines of an address. */
const MOST_BESIDE = 6
/** Names are set in twice the size of an address and more; headings are not. */
const LARGE_RATIO = 1.8
/** In sizes of the large letters, from baseline to baseline. */
const NEAR = 3

function partedBySize(row: Row): readonly Row[] {
  const largest = Math.max(...row.map(({ size }) => size))
  const small = row.filter(({ size }) => size * LARGE_RATIO <= largest)
  const large = row.filter((segment) => !small.includes(segment))
  return small.length === 0 || !large.some(hasWord) ? [row] : [large, small]
}

function hasWord({ text }: Segment): boolean {
  return /\p{L}{2}/u.test(text)
}

function standsBefore(row: Row, above: Row | undefined): boolean {
  const [large] = row
  const [small] = above ?? []
  if (!large || !above || !small || large.page !== small.page) return false
  return (
    small.size * LARGE_RATIO <= large.size &&
    hasWord(large) &&
    Math.abs(large.y - small.y) < NEAR * large.size &&
    row.every(({ left, right }) => above.every((other) => other.left > right || other.right < left))
  )
}
