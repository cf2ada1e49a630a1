import type { Found, Stretch } from './found'

/**
 * A run of text that knows which lines it stands in: a line, part of one, or several that were wrapped. Cut and joined
 * freely; whatever is taken from it still names its words.
 */
export type Words = {
  readonly text: string
  /** Where each stretch of a line begins in `text`, in order. */
  readonly parts: readonly (Stretch & { readonly at: number })[]
}

/** The words from `start` to `end` of a text, without white space at the ends. */
export function cut({ text, parts }: Words, start: number, end: number): Words {
  let from = Math.max(0, start)
  let to = Math.max(from, Math.min(text.length, end))
  while (from < to && isSpace(text, from)) from += 1
  while (to > from && isSpace(text, to - 1)) to -= 1
  return {
    text: text.slice(from, to),
    parts: parts.flatMap((part) => {
      const first = Math.max(from, part.at)
      const last = Math.min(to, part.at + part.end - part.start)
      if (first >= last) return []
      const moved = part.start - part.at
      return [{ line: part.line, start: first + moved, end: last + moved, at: first - from }]
    }),
  }
}

/** Two runs as one, with something between that no line has. */
export function join(first: Words, second: Words, between: string): Words {
  const moved = first.text.length + between.length
  return {
    text: first.text + between + second.text,
    parts: [...first.parts, ...second.parts.map((part) => ({ ...part, at: part.at + moved }))],
  }
}

/** Runs in a row as one. Null when there are none. */
export function joinAll(all: readonly Words[], between: string): Words | null {
  if (all.length === 0) return null
  let at = 0
  const parts = all.flatMap((words) => {
    const moved = at
    at += words.text.length + between.length
    return words.parts.map((part) => ({ ...part, at: part.at + moved }))
  })
  return { text: all.map(({ text }) => text).join(between), parts }
}

/** What a run says, as a value of a field. */
export function foundIn(words: Words): Found {
  return { value: words.text, from: stretchesOf(words) }
}

/** A value that was worked out from a run: a date in the form that dates are kept in, a concept's id. */
export function foundAs<Value>(value: Value, words: Words): Found<Value> {
  return { value, from: stretchesOf(words) }
}

export function stretchesOf({ parts }: Words): readonly Stretch[] {
  return parts.map(({ line, start, end }) => ({ line, start, end }))
}

/** What is left of a run when stretches of its text are taken out, in order; white space alone is dropped. */
export function without(
  words: Words,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly Words[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start)
  const ends = [...sorted.map(({ start }) => start), words.text.length]
  return ends
    .map((end, index) => cut(words, index === 0 ? 0 : (sorted[index - 1]?.end ?? 0), end))
    .filter(({ text }) => text !== '')
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}
