import { remember, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from './concept'
import rows from './data/parts-named.json'

/** The parts of a concept that words may name, each with all its ways of being written. */
type PartsRow = { readonly id: string; readonly parts: readonly (readonly string[])[] }

export const PARTS_ROWS: readonly PartsRow[] = rows

/**
 * Whether words name a part of a concept that other words leave out: "Electrophysiology" does beside "cardiology office
 * visits", "Epic HB" beside "Epic PB", "CMS-HCC V28" beside "V22". Such words are no other spelling of the same thing.
 */
export function namesAnotherPart(id: ConceptId, words: string, others: readonly string[]): boolean {
  const named = words.replace(NO_PART, ' ')
  return partsOf(id).some((part) => part.test(named) && !others.some((other) => part.test(other)))
}

/** Connecticut and Virginia behind a city, "in Hartford CT", and hands that nobody operates on, "coding on hand". */
const NO_PART =
  /\b(?:in|near|at|from|around) (?:\p{Lu}\p{Ll}+,? ){1,3}(?:CT|VA)(?![\p{L}\p{N}-])|\b(?:CT|VA) \d{5}\b|\b(?:on|in|by|at|first|second|out of)[ -]hand\b(?!,? (?:surg|and|or|proc|cases|clinic|fract|trauma|center|injur|coding)| ?[/&])|\bhands?[- ](?:on|off|in[- ]hand)\b/gu

const partsOf = remember(500, (id: string): readonly RegExp[] => {
  const row = byId(PARTS_ROWS).get(id)
  return (row?.parts ?? []).map((ways) => new RegExp(ways.map(asWritten).join('|'), 'u'))
})

const byId = rememberFor(
  (all: readonly PartsRow[]) => new Map(all.map((row): [string, PartsRow] => [row.id, row])),
)

/** A whole phrase: letters that are short for something in their own case, words in any. */
function asWritten(phrase: string): string {
  const letters = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const anyCase = /^(?:Level )?[A-Z\d]+s?$|[a-z][A-Z]/.test(phrase)
    ? letters
    : letters.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
  return `(?<![\\p{L}\\p{N}])${anyCase}(?![\\p{L}\\p{N}])`
}
