import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import type { Stated } from './stated'

/** General names that writers use for the special one that they have named before: "the ICD codes". */
const LOOSE_NAMES: ReadonlySet<ConceptId> = new Set(['codeset:icd'])

/** What one asks for without saying so: who assigns modifiers must know them. */
const SAYS_ALSO: Readonly<Partial<Record<ConceptId, ConceptId>>> = {
  'task:modifier-assignment': 'codeset:modifiers',
}

/** Leaves out general names where the posting also says the special one, unless they are asked for more strongly. */
export function withoutLooseNames(stated: readonly Stated[]): readonly Stated[] {
  const said = new Set(stated.map(({ mention }) => mention.conceptId))
  const covered = new Set([...said].flatMap((id) => getLexicon().concept(id).relations.broader))
  return stated.filter(
    ({ mention }) => !(LOOSE_NAMES.has(mention.conceptId) && covered.has(mention.conceptId)),
  )
}

/** Adds what the words of a concept say as well. */
export function withImplied(stated: readonly Stated[]): readonly Stated[] {
  return stated.flatMap((one) => {
    const also = SAYS_ALSO[one.mention.conceptId]
    return also ? [one, { ...one, mention: { ...one.mention, conceptId: also } }] : [one]
  })
}
