import type { Segment } from './segments'

/** Dates, a place, or both and nothing more: what stands at the edge beside the line that it belongs to. */
export function isAside({ text }: { readonly text: string }): boolean {
  return (
    text.length < 60 &&
    /\d{4}|\p{L}/u.test(text) &&
    !/[\p{L}\d]/u.test(text.replace(PLACE, '').replace(DATES, ''))
  )
}

const PLACE = /\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2}, [A-Z]{2}\b|\b[Rr]emote\b/gu
const DATES =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6}\b)|(?:19|20)\d{2}|\d{1,2}(?=[/.-])|present|current|now|to)\b/gi

/** Whether half or more are dates or places. */
export function isOfAsides(segments: readonly Segment[]): boolean {
  return segments.filter(isAside).length >= segments.length / 2
}

/**
 * Whether two stretches stand on one height. Dates may be set a little higher or lower than larger letters beside them.
 */
export function isLevel(segment: Segment, other: Segment): boolean {
  const most = isAside(segment) || isAside(other) ? LEVEL_OF_ASIDES : LEVEL
  return Math.abs(segment.y - other.y) < most * Math.min(segment.size, other.size)
}

/** In sizes of the letters; lines below one another are apart by one and more. */
const LEVEL = 0.35
const LEVEL_OF_ASIDES = 0.7

/**
 * Dates and places with the line that they stand beside: where the file gives both one after the other, or where they
 * end at the right edge of the page.
 */
export function asidesOf(segments: readonly Segment[]): readonly (readonly [Segment, Segment])[] {
  const drawn = segments.toSorted((a, b) => a.order - b.order)
  const edge = Math.max(...segments.map(({ right }) => right))
  return drawn.flatMap((segment, index) => {
    const before = drawn[index - 1]
    if (before && (isAside(segment) || isAside(before)) && areBeside(before, segment))
      return [[before, segment] as const]
    if (segment.right < edge - SLACK_PT || !isAside(segment)) return []
    const beside = segments.find(
      (other) =>
        other.right < segment.left &&
        areBeside(other, segment) &&
        !hasColumnBetween(other, segment, segments),
    )
    return beside ? [[beside, segment] as const] : []
  })
}

/** A column that begins between the two and runs past them parts them: the dates are of a line in that column. */
function hasColumnBetween(left: Segment, right: Segment, segments: readonly Segment[]): boolean {
  const between = segments.filter((one) => one.left > left.right && one.left < right.left - SLACK_PT)
  return between.some((first) => {
    const column = between.filter((one) => Math.abs(one.left - first.left) < SLACK_PT)
    const above = column.filter(({ y }) => y < right.y).length
    return above >= FEWEST_LINES && column.length - above >= FEWEST_LINES
  })
}

/** Above and below; one line may begin there by chance. */
const FEWEST_LINES = 2

function areBeside(one: Segment, other: Segment): boolean {
  return isLevel(one, other) && (one.right < other.left || other.right < one.left)
}

/** Letters overshoot. */
const SLACK_PT = 3
