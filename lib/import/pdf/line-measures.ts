import type { VisualLine } from './lines'

/** Distance of lines that follow without white, in sizes of the letters: the usual of the smaller ones. */
export function usualPitch(lines: readonly VisualLine[]): number {
  const pitches = lines
    .flatMap((line, index) => {
      const before = lines[index - 1]
      if (!before || before.page !== line.page || Math.abs(before.size - line.size) > 0.6) return []
      return [(line.y - before.y) / line.size]
    })
    .filter((pitch) => pitch > 0.9 && pitch < 2.2)
    .sort((a, b) => a - b)
  return pitches[Math.floor(pitches.length / 4)] ?? USUAL_PITCH
}

const USUAL_PITCH = 1.25

/** Blank space before a line, in lines. At a page's start nobody knows; what follows another region is apart. */
export function gapBefore(last: VisualLine | undefined, line: VisualLine, pitch: number): number {
  if (!last) return 1
  if (last.page !== line.page) return 0
  const gap = (line.y - last.y) / (pitch * Math.max(line.size, last.size)) - 1
  return gap < LEAST_GAP ? 0 : Math.round(gap * 10) / 10
}

/** Larger letters and rounding make as much. */
const LEAST_GAP = 0.12

/**
 * The right edge at which lines are cut: where the longest ends, if lines that reach it go on with small letters as
 * English does; else the widest possible, so that a list of names is not taken for a sentence.
 */
export function rightEdge(lines: readonly VisualLine[], widest: number, pitch: number): number {
  const own = Math.max(0, ...lines.map(({ right }) => right))
  const behindFull = lines.filter((next, index) => {
    const line = lines[index - 1]
    return line !== undefined && isFull(line, next, own) && !isApart(line, next, pitch)
  })
  const small = behindFull.filter(({ text }) => /^[\p{Ll}\d(&]/u.test(text))
  return behindFull.length > 0 && small.length >= behindFull.length * MOSTLY_SMALL
    ? own
    : Math.max(own, widest)
}

/** Of the words inside of an English sentence three in four begin with a small letter. */
export const MOSTLY_SMALL = 0.5

/** Whether the first word of the next line had no room at the end of this one. */
export function isFull(line: VisualLine, next: VisualLine, edge: number): boolean {
  const word = next.text.split(' ')[0] ?? ''
  const wordWidth = ((next.right - next.textLeft) * word.length) / Math.max(next.text.length, 1)
  return line.right + wordWidth + 0.2 * line.size > edge
}

/** Whether white or the end of a page parts two lines, so that they are no paragraph. */
export function isApart(line: VisualLine, next: VisualLine, pitch: number): boolean {
  const most = /^\p{Ll}/u.test(next.text) ? MOST_LEADING_INSIDE : MOST_LEADING
  return line.page !== next.page || gapBefore(line, next, pitch) > most
}

/** Lines of one paragraph differ less from the usual; one that begins inside of a sentence may be set wider. */
const MOST_LEADING = 0.2
const MOST_LEADING_INSIDE = 0.6
