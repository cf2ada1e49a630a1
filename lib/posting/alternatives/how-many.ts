import { flatMap } from '@/lib/base/flat-map'
import { numberOf } from '@/lib/posting/numbers'
import type { Stated } from '@/lib/posting/stated'
import type { OpenGroup } from './group'

const SEVERAL_OF =
  /\b(two|three|2|3)(?: \((?:2|3)\))?(?: or more)? of (?:the following|(?:these|those)(?: [a-z]+)? (?:credentials?|certifications?))\b/

/** "At least two coding credentials required (for example CPC, COC, CCS)": the same without "of". */
const SEVERAL =
  /\b(two|three|2|3)(?: or more)? (?:[a-z-]+ ){0,2}(?:credentials|certifications)\b(?:[^.;]|e\.g\.)*$/

/** How many of the list behind these words are wanted: 2 in "two of the following", 1 where no number stands. */
export function howManyOf(words: string): number {
  const [, number] = SEVERAL_OF.exec(words) ?? SEVERAL.exec(words) ?? []
  return number === undefined ? 1 : (numberOf(number) ?? 1)
}

/** From longer lists no posting asks for two. */
const MOST_TO_CHOOSE_FROM = 8

/** Whether a list leaves a choice: two of three, not two of two. */
export function isChoiceOfSeveral(wanted: number, members: readonly Stated[]): boolean {
  return wanted > 1 && wanted < members.length && members.length <= MOST_TO_CHOOSE_FROM
}

/** "Two of CPC, COC, CIC" as requirements that must all be met. */
export function severalOf(wanted: number, members: readonly Stated[]): readonly OpenGroup[] {
  return anyMissing(wanted - 1, members).map((rest) => ({ members: rest, otherReading: null }))
}

/**
 * "Two of CPC, COC, CIC" as what must all be met: whichever single one is left out, one of the others is held. For
 * `missing` left out, every choice of the rest.
 */
function anyMissing(missing: number, members: readonly Stated[]): readonly Stated[][] {
  if (missing === 0) return [[...members]]
  return flatMap(members, (_, i) =>
    anyMissing(missing - 1, members.slice(i + 1)).map((rest) => [...members.slice(0, i), ...rest]),
  )
}
