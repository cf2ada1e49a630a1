import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { shortName } from '@/lib/lexicon/print-name'

/** "CPC, CCS or RHIT", "Risk adjustment": concepts that stand for one another, as people read them. */
export function labelOf(anyOf: readonly ConceptId[]): string {
  const label = namesOf(anyOf)
  return SMALL_BY_NAME.test(label) ? label : label.charAt(0).toUpperCase() + label.slice(1)
}

/** "eClinicalWorks", "athenaIDX": a name that begins with a small letter and has capitals behind it. */
const SMALL_BY_NAME = /^[a-z][a-z]*[A-Z]/

/** The same with what else the posting takes: "Epic, MEDITECH or similar". */
export function labelOrSimilar(anyOf: readonly ConceptId[]): string {
  return joinWith('or', [...anyOf.map(shortLabel), 'similar'])
}

/** The same inside of a sentence: "3 years of risk adjustment or HCC". */
export function namesOf(anyOf: readonly ConceptId[]): string {
  return joinWith('or', anyOf.map(shortLabel))
}

/** "a, b and c". */
export function joinWith(word: 'and' | 'or', parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
}

function shortLabel(id: ConceptId): string {
  const concept = getLexicon().find(id)
  return concept ? shortName(concept) : id.slice(id.indexOf(':') + 1)
}
