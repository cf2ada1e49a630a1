import type { Columns, Part, Region } from './columns'
import { partsOf } from './columns'
import type { Segment } from './segments'

/**
 * Regions of all pages in reading order. A column that goes on over the page's end is read on before the one beside it:
 * a job must not be cut by a list of skills.
 *
 * @param pages segments of the body, page by page
 */
export function regionsOf(pages: readonly (readonly Segment[])[]): readonly Region[] {
  let parts: readonly Part[] = []
  for (const segments of pages) {
    const last = parts.at(-1)
    const continued = last?.kind === 'columns' ? goingOn(last, segments) : null
    if (last?.kind === 'columns' && continued) {
      const whole = {
        ...last,
        left: joinedParts(last.left, partsOf(continued.left)),
        right: joinedParts(last.right, partsOf(continued.right)),
      }
      parts = [...parts.slice(0, -1), whole, ...partsOf(continued.below)]
    } else parts = joinedParts(parts, partsOf(segments))
  }
  const name = largestIn(parts)
  return parts.flatMap((part) => flat(part, name))
}

/** What of the next page goes on in the same columns; null where it is set otherwise. */
function goingOn(columns: Columns, segments: readonly Segment[]) {
  const { at } = columns
  const crossing = segments.filter(({ left, right }) => left < at - SLACK_PT && right > at + SLACK_PT)
  const below = Math.min(...crossing.map(({ y }) => y))
  const inside = segments.filter(({ y }) => y < below)
  const left = inside.filter((segment) => segment.left < at - SLACK_PT)
  const right = inside.filter((segment) => segment.left >= at - SLACK_PT)
  const sides = [
    [columns.left, left],
    [columns.right, right],
  ] as const
  const fits = sides.every(
    ([before, now]) => now.length === 0 || Math.abs(leftOf(before) - edgeOf(now)) < SAME_EDGE_PT,
  )
  if (!fits || inside.length === 0 || (crossing.length > 0 && inside.length < FEWEST_SEGMENTS)) return null
  return { left, right, below: segments.filter(({ y }) => y >= below) }
}

const SLACK_PT = 2
const SAME_EDGE_PT = 4
/** A few short lines above one that crosses are the start of a page in one column. */
const FEWEST_SEGMENTS = 8

function leftOf(parts: readonly Part[]): number {
  return edgeOf(parts.flatMap(segmentsIn))
}

function edgeOf(segments: readonly Segment[]): number {
  return Math.min(...segments.map(({ left }) => left))
}

function segmentsIn(part: Part): readonly Segment[] {
  return part.kind === 'region' ? part.segments : [...part.left, ...part.right].flatMap(segmentsIn)
}

/** Regions that meet at a page's end are one. */
function joinedParts(before: readonly Part[], after: readonly Part[]): readonly Part[] {
  const last = before.at(-1)
  const [first, ...rest] = after
  if (last?.kind === 'region' && first?.kind === 'region')
    return [
      ...before.slice(0, -1),
      { kind: 'region', segments: [...last.segments, ...first.segments] },
      ...rest,
    ]
  return [...before, ...after]
}

function largestIn(parts: readonly Part[]): Segment | null {
  const onFirst = parts.flatMap(segmentsIn).filter(({ page }) => page === 1)
  return onFirst.reduce<Segment | null>(
    (most, segment) => (most && most.size >= segment.size ? most : segment),
    null,
  )
}

/** Columns one after the other: first the one with the name, else the one that the file gives first. */
function flat(part: Part, name: Segment | null): readonly Region[] {
  if (part.kind === 'region') return [part]
  const { left, right } = part
  const [inLeft, inRight] = [left.flatMap(segmentsIn), right.flatMap(segmentsIn)]
  const firstOf = (segments: readonly Segment[]) =>
    Math.min(...segments.map(({ page, order }) => page * 1e6 + order))
  const isRightFirst =
    name !== null && inRight.includes(name)
      ? true
      : !(name !== null && inLeft.includes(name)) && firstOf(inRight) < firstOf(inLeft)
  const sides = isRightFirst ? [right, left] : [left, right]
  return sides.flatMap((side) => side.flatMap((inner) => flat(inner, name)))
}
