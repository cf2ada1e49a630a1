import type { Stretch } from './found'
import type { SourceLine } from './source-line'

/**
 * Lines with a word that no stretch covers. Marks between words (dashes, bars, brackets) need no place, nor do the small
 * words that join two fields ("Coder at Mercer Street Hospital") where the words around them are covered.
 */
export function leftoversOf(lines: readonly SourceLine[], covered: readonly Stretch[]): readonly number[] {
  const byLine = new Map<number, Stretch[]>()
  for (const stretch of covered) byLine.set(stretch.line, [...(byLine.get(stretch.line) ?? []), stretch])
  return lines.flatMap(({ text }, line) => (hasOpenWord(text, byLine.get(line) ?? []) ? [line] : []))
}

function hasOpenWord(text: string, covered: readonly Stretch[]): boolean {
  const open = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(
    ({ index, 0: word }) => !covered.some(({ start, end }) => start <= index && index + word.length <= end),
  )
  return covered.length === 0 ? open.length > 0 : open.some(({ 0: word }) => !JOINTS.has(word.toLowerCase()))
}

const JOINTS: ReadonlySet<string> = new Set('at in of from to and by for on the with'.split(' '))
