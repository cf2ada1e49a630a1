import type { Stretch } from './found'
import type { SourceLine } from './source-line'

/** Lines with a word that no stretch covers. Marks between words (dashes, bars, brackets) need no place. */
export function leftoversOf(lines: readonly SourceLine[], covered: readonly Stretch[]): readonly number[] {
  const byLine = new Map<number, Stretch[]>()
  for (const stretch of covered) byLine.set(stretch.line, [...(byLine.get(stretch.line) ?? []), stretch])
  return lines.flatMap(({ text }, line) => (hasOpenWord(text, byLine.get(line) ?? []) ? [line] : []))
}

function hasOpenWord(text: string, covered: readonly Stretch[]): boolean {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].some(
    ({ index, 0: word }) => !covered.some(({ start, end }) => start <= index && index + word.length <= end),
  )
}
