import type { SourceLine } from './source-line'
import { type Understood, understand } from './understand'

/** A paragraph of a page and a half; what is longer is no part of a resume: pasted data, a picture as letters. */
const MOST_CHARACTERS = 5_000
/** Longer than any web address that people write. */
const LONGEST_WORD = 300

/**
 * Understands lines of any length in bounded time: a line that is longer than any of a resume is left over unread.
 *
 * @param today YYYY-MM-DD
 */
export function understandBounded(lines: readonly SourceLine[], today: string): Understood {
  const tooLong = lines.flatMap(({ text }, index) => (isTooLong(text) ? [index] : []))
  if (tooLong.length === 0) return understand(lines, today)
  const readable = lines.flatMap((_, index) => (tooLong.includes(index) ? [] : [index]))
  const inFile = (index: number) => readable[index] ?? index
  const { resume, placed, leftovers } = understand(
    readable.flatMap((index) => lines[index] ?? []),
    today,
  )
  return {
    resume,
    placed: placed.map((field) => ({ ...field, lines: field.lines.map(inFile) })),
    leftovers: [...leftovers.map(inFile), ...tooLong].sort((a, b) => a - b),
  }
}

function isTooLong(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return true
  return text.length > LONGEST_WORD && text.split(' ').some((word) => word.length > LONGEST_WORD)
}
