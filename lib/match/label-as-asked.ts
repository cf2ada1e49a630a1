import type { ConceptId } from '@/lib/lexicon/concept'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { slice } from '@/lib/text/span'
import { joinWith } from './labels'

/**
 * What a requirement is called where the name of its concept would not be understood beside the posting: a line of
 * "Medicare, Medicaid" or "CMS regulations" asks for those, and nobody looks for "Government program".
 *
 * @returns null where the concept's own name will do
 */
export function labelAsAsked({ anyOf, places }: Requirement, posting: Posting): string | null {
  const [id] = anyOf
  const namesIn = anyOf.length === 1 && id !== undefined ? NAMES.get(id) : undefined
  if (!namesIn) return null
  const names = places.map(({ span }) => namesIn(slice(posting.text, span).replace(/\s+/g, ' ')))
  const all = [...new Set(names.flatMap((one) => one ?? []))]
  return names.includes(null) || all.length === 0 ? null : joinWith('and', all)
}

/** Of words of a posting the names that people know, by concept; null where the words are the concept's own. */
const NAMES: ReadonlyMap<ConceptId, (words: string) => readonly string[] | null> = new Map([
  ['setting:government-program', programsIn],
  ['task:drg-validation', (words) => (/^clinical\w* valid/i.test(words) ? ['Clinical validation'] : null)],
])

function programsIn(words: string): readonly string[] | null {
  if (/^CMS \w+$/.test(words)) return [words]
  return words.match(PROGRAMS)
}

/** Programs that pay, each by its name. */
const PROGRAMS =
  /\b(?:Medicare|Medicaid|TRICARE|CHAMPVA|Champus|Medi-Cal|MassHealth|MaineCare|TennCare|SoonerCare|BadgerCare|AHCCCS|PeachCare)\b/g
