import { dateRangesIn } from '@/lib/resume/date-ranges'
import type { Segment } from './segments'

/**
 * Joins the dates of a narrow column that breaks them, "Mar 2021", "–", "Present" one under the other, to a line beside
 * the job that they belong to. Only what is a stretch of time as a whole is joined, and only where the file gives it in one
 * go.
 */
export function withStackedDates(segments: readonly Segment[]): readonly Segment[] {
  const drawn = segments.toSorted((a, b) => a.order - b.order)
  const joined: Segment[] = []
  for (let at = 0; at < drawn.length; ) {
    const stack = stackFrom(drawn, at)
    joined.push(together(stack))
    at += stack.length
  }
  return joined
}

/** A date, a dash, a date. */
const TALLEST = 3

function stackFrom(drawn: readonly Segment[], at: number): readonly [Segment, ...Segment[]] {
  const [first, ...rest] = drawn.slice(at, at + TALLEST)
  if (first === undefined) throw new Error('There is a segment at each place.')
  for (let count = rest.length; count > 0; count--) {
    const below = rest.slice(0, count)
    const stack = [first, ...below] as const
    const areBelow = below.every((one, index) => isBelow(stack[index] ?? first, one))
    if (areBelow && isStretch(textOf(stack)) && !stack.some(({ text }) => isStretch(text) && !endsOpen(text)))
      return stack
  }
  return [first]
}

/** In sizes of the letters: lines of one cell. */
const [CLOSEST, FARTHEST] = [0.8, 2]

function isBelow(upper: Segment, lower: Segment): boolean {
  const step = (lower.y - upper.y) / Math.max(upper.size, lower.size, 1)
  return step > CLOSEST && step < FARTHEST && lower.left < upper.right && upper.left < lower.right
}

/** Whether a text is a stretch of time and nothing more. */
function isStretch(text: string): boolean {
  const [range, another] = dateRangesIn(text)
  if (range === undefined || another !== undefined || range.from === null) return false
  return (
    (range.to ?? range.current) !== null &&
    text.slice(0, range.start).trim() + text.slice(range.end).trim() === ''
  )
}

/** "2019 –", of which the end may stand below. */
function endsOpen(text: string): boolean {
  return /[-–—]\s*$/.test(text)
}

function textOf(stack: readonly Segment[]): string {
  return stack
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(CUT_IN_DATE, '$1$2')
}

/** "2014-08 - 2022-" over "02": a date that was cut behind its own hyphen. */
const CUT_IN_DATE = /(?<![\d-])(\d{4}[-/.]) (\d{2})(?!\d)/g

function together(stack: readonly [Segment, ...Segment[]]): Segment {
  const [first] = stack
  if (stack.length === 1) return first
  return {
    ...first,
    text: textOf(stack),
    left: Math.min(...stack.map(({ left }) => left)),
    right: Math.max(...stack.map(({ right }) => right)),
    last: stack.at(-1)?.last ?? first.last,
  }
}
