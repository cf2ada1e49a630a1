import type { Segment } from './marked-lines'

/** Part of a line: words in a row that may break, or a stretch that stays on one printed line. */
export type Stretch = {
  readonly start: number
  readonly isWhole: boolean
  readonly segments: readonly Segment[]
}

/** Marks and codes up to this many characters fit on a line of the narrowest screen, so they never break. */
export const LONGEST_WHOLE = 24

/**
 * Cuts a line so that no short mark and no code breaks at a line's end: "ICD-10-CM" stays whole, marked or not, and also
 * when only a part of it is marked.
 */
export function keepWhole(segments: readonly Segment[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let word: Segment[] = []
  const close = () => {
    const [first] = word
    if (first) stretches.push({ start: first.start, isWhole: isToKeep(word), segments: word })
    word = []
  }
  for (const piece of segments.flatMap(piecesOf)) {
    const isSpace = piece.level === null && /^\s/.test(piece.text)
    const previous = word.at(-1)
    if (isSpace || isLongMark(piece) || (previous && isLongMark(previous)) || lengthOf(word) > LONGEST_WHOLE)
      close()
    word.push(piece)
    if (isSpace) close()
  }
  close()
  return joinBreakable(stretches)
}

/** A mark as it is; other text by words and by the spaces between them. */
function piecesOf(segment: Segment): readonly Segment[] {
  if (segment.level !== null) return [segment]
  return [...segment.text.matchAll(/\s+|\S+/g)].map(({ 0: text, index }) => ({
    ...segment,
    start: segment.start + index,
    text,
  }))
}

function isLongMark({ level, text }: Segment): boolean {
  return level !== null && text.length > LONGEST_WHOLE
}

function isToKeep(word: readonly Segment[]): boolean {
  if (word.some(isLongMark) || lengthOf(word) > LONGEST_WHOLE + 2) return false // the mark itself, with a bracket or a comma
  return word.some(({ level }) => level !== null) || /\S[-/–]\S/.test(word.map(({ text }) => text).join(''))
}

function lengthOf(word: readonly Segment[]): number {
  return word.reduce((sum, { text }) => sum + text.length, 0)
}

/** Neighbours that may break become one again, and cut text becomes one text. */
function joinBreakable(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const before = joined.at(-1)
    if (before && !before.isWhole && !stretch.isWhole)
      joined[joined.length - 1] = { ...before, segments: joinText([...before.segments, ...stretch.segments]) }
    else joined.push(stretch)
  }
  return joined
}

function joinText(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const before = joined.at(-1)
    if (before && before.level === null && segment.level === null)
      joined[joined.length - 1] = { ...before, text: before.text + segment.text }
    else joined.push(segment)
  }
  return joined
}
