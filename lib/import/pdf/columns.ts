import { kindsNamed } from '@/lib/import/section-names'
import { asidesOf, isLevel } from './asides'
import { areColumns, rowsBeside } from './column-proof'
import { gridsApart } from './grids'
import type { Segment } from './segments'

/** A stretch of a page that is read from top to bottom. */
export type Region = {
  readonly kind: 'region'
  readonly segments: readonly Segment[]
}

/** Two stretches side by side, each with a text of its own. `at` is where the right one begins. */
export type Columns = {
  readonly kind: 'columns'
  readonly at: number
  readonly left: readonly Part[]
  readonly right: readonly Part[]
}

export type Part = Region | Columns

/**
 * Parts a page where columns stand side by side, from top to bottom.
 *
 * A white strip alone is no proof: dates at the right edge and tables have one as well. Columns have lines that do not
 * share their heights with lines beside them, or the file gives one column to its end before the next.
 */
export function partsOf(segments: readonly Segment[], depth = 0): readonly Part[] {
  if (segments.length === 0) return []
  const stretches = depth < DEEPEST && segments.length <= MOST_SEGMENTS ? gridsApart(segments) : [segments]
  if (stretches.length > 1) return stretches.flatMap((stretch) => partsOf(stretch, depth + 1))
  const found = depth < DEEPEST && segments.length <= MOST_SEGMENTS ? widestColumns(segments) : null
  if (found === null) return [{ kind: 'region', segments }]
  const { at, top, left, right } = found
  const inside = new Set([...left, ...right])
  const others = segments.filter((segment) => !inside.has(segment))
  return [
    ...partsOf(
      others.filter(({ y }) => y < top),
      depth + 1,
    ),
    { kind: 'columns', at, left: partsOf(left, depth + 1), right: partsOf(right, depth + 1) },
    ...partsOf(
      others.filter(({ y }) => !(y < top)),
      depth + 1,
    ),
  ]
}

/** Three columns inside of one, above others, and some to spare. */
const DEEPEST = 8
/** A page with more is no page of text; it is read line by line. */
const MOST_SEGMENTS = 1_500
/** Fewer rows beside one another are a head with its dates. */
const FEWEST_ROWS = 3
/** Letters overshoot, and bullets hang. */
const SLACK_PT = 2
/** In points: a narrower strip is the space between words. */
const NARROWEST_STRIP_PT = 7

type Found = {
  readonly at: number
  readonly top: number
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
}

/** The columns with most rows beside one another, and with most words below them; null where there are none. */
function widestColumns(segments: readonly Segment[]): Found | null {
  const sorted = segments.toSorted((a, b) => a.y - b.y)
  const asides = asidesOf(segments)
  let best: Found | null = null
  let most = 0
  for (const at of edgesOf(segments))
    for (const band of bandsAt(sorted, at, asides)) {
      const rows = Math.min(rowsBeside(band.left, band.right), rowsBeside(band.right, band.left))
      const isMore = rows > most || (rows === most && best !== null && sizeOf(band) > sizeOf(best))
      if (isMore && rows >= FEWEST_ROWS && areColumns(band.left, band.right)) {
        best = band
        most = rows
      }
    }
  return best
}

function sizeOf({ left, right }: Found): number {
  return left.length + right.length
}

/** Where a column could begin: at a left edge that several segments share, or beyond a shared right edge. */
function edgesOf(segments: readonly Segment[]): readonly number[] {
  const lefts = segments.map(({ left }) => Math.floor(left) - 1)
  const rights = segments.map(({ right }) => Math.ceil(right) + SLACK_PT + 1)
  return [...new Set([...lefts, ...rights])]
}

/**
 * Stretches of the page where nothing crosses the strip before `at` and there are words on both sides of it. Dates
 * beyond the strip cross it with the line that they belong to.
 */
function bandsAt(
  sorted: readonly Segment[],
  at: number,
  asides: readonly (readonly [Segment, Segment])[],
): readonly Found[] {
  const bands: Found[] = []
  let left: Segment[] = []
  let right: Segment[] = []
  const close = () => {
    const first = Math.min(...[...left, ...right].map(({ y }) => y))
    const strip =
      Math.min(...right.map((segment) => segment.left)) - Math.max(...left.map((segment) => segment.right))
    if (left.length > 0 && right.length > 0 && strip >= NARROWEST_STRIP_PT)
      bands.push({
        at,
        top: first,
        left: aboveNextSection(left, right),
        right: aboveNextSection(right, left),
      })
    left = []
    right = []
  }
  const isLeft = (segment: Segment) => segment.right <= at + SLACK_PT
  const bound = asides.filter(([one, other]) => isLeft(one) !== isLeft(other)).flat()
  const crossing = [...sorted.filter((segment) => !isLeft(segment) && segment.left < at - SLACK_PT), ...bound]
  for (const segment of sorted) {
    if (crossing.some((other) => isLevel(segment, other))) {
      ;[left, right] = withoutLastHeading(left, right)
      close()
    } else if (isLeft(segment)) left.push(segment)
    else right.push(segment)
  }
  close()
  return bands
}

/**
 * A side up to the heading that stands below all of the other side, where that has no heading of its own: a list in two
 * columns ends there, and short lines of the next section are none of it.
 */
function aboveNextSection(side: readonly Segment[], other: readonly Segment[]): readonly Segment[] {
  if (other.some(({ text }) => kindsNamed(text).length > 0)) return side
  const end = Math.max(...other.map(({ y }) => y))
  const next = side.filter(({ y, size, text }) => y > end + size / 2 && kindsNamed(text).length > 0)
  const from = Math.min(...next.map(({ y, size }) => y - size / 2))
  return side.filter(({ y }) => y < from)
}

/** The heading of what crosses both columns below them is none of theirs, though it is short enough. */
function withoutLastHeading(left: readonly Segment[], right: readonly Segment[]): [Segment[], Segment[]] {
  const last = [...left, ...right].reduce<Segment | null>(
    (low, one) => (low && low.y >= one.y ? low : one),
    null,
  )
  const [side, other] = last !== null && left.includes(last) ? [left, right] : [right, left]
  const isApart = last !== null && other.every(({ y }) => y < last.y - last.size) && isHeadingOf(last, side)
  const without = (segments: readonly Segment[]) => segments.filter((one) => !(isApart && one === last))
  return [without(left), without(right)]
}

/** It stands out by its letters among those of its side. */
function isHeadingOf(last: Segment, side: readonly Segment[]): boolean {
  const above = side.filter((one) => one !== last).toSorted((a, b) => b.y - a.y)[0]
  return above !== undefined && ((last.bold && !above.bold) || last.size > 1.1 * above.size)
}
