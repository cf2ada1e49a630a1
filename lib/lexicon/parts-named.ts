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
  return partsOf(id).some((part) => part.test(words) && !others.some((other) => part.test(other)))
}

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
