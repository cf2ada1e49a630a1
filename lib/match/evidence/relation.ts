import { remember, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon, type Lexicon } from '@/lib/lexicon/lexicon'

/** What having one concept says of another that is wanted. */
type Relation = 'same' | 'broader' | 'apprentice'

/**
 * What having `had` says of `wanted`: null when nothing.
 *
 * Only `impliedBy`, `sameAs` and former names satisfy by themselves, and only in their direction: ICD-10-CM shows
 * ICD-10, a CPC shows CPC-A, never the reverse. Credentials have no partial members but the apprentice.
 */
export function relationOf(had: ConceptId, wanted: ConceptId): Relation | null {
  return relationsTo(wanted).get(had) ?? null
}

/** Every concept that says something of the one wanted, itself among them, with what it says. */
export const relationsTo: (wanted: ConceptId) => ReadonlyMap<ConceptId, Relation> = remember(
  2000,
  (wanted) => {
    const relations = new Map<ConceptId, Relation>([[wanted, 'same']])
    for (const had of neighbours(getLexicon()).get(wanted) ?? []) {
      const relation = relate(had, wanted)
      if (relation) relations.set(had, relation)
    }
    return relations
  },
)

/** Concepts of which one names the other in some relation: only these can say something of one another. */
const neighbours = rememberFor(({ concepts }: Lexicon): ReadonlyMap<ConceptId, ReadonlySet<ConceptId>> => {
  const found = new Map<ConceptId, Set<ConceptId>>()
  const link = (a: ConceptId, b: ConceptId) => {
    if (a !== b) found.set(a, (found.get(a) ?? new Set()).add(b))
  }
  for (const { id, relations } of concepts)
    for (const other of [
      relations.sameAs,
      relations.formerly,
      relations.impliedBy,
      relations.broader,
    ].flat()) {
      link(id, other)
      link(other, id)
    }
  return found
})

function relate(had: ConceptId, wanted: ConceptId): Relation | null {
  const lexicon = getLexicon()
  const having = lexicon.find(had)?.relations
  const wanting = lexicon.find(wanted)?.relations
  if (!having || !wanting) return null
  const isRenamed = having.sameAs.includes(wanted) || wanting.sameAs.includes(had)
  if (isRenamed || wanting.formerly.includes(had) || having.formerly.includes(wanted)) return 'same'
  if (isApprenticeOf(had, wanted)) return 'apprentice'
  if (having.notSatisfying.includes(wanted)) return null
  if (wanting.impliedBy.includes(had)) return 'same'
  if (had.startsWith('credential')) return null
  return wanting.broader.includes(had) || having.broader.includes(wanted) ? 'broader' : null
}

/** The concepts that satisfy a request by being held: the members of a group, or the concept itself. */
export function membersOf(wanted: ConceptId): readonly ConceptId[] {
  return getLexicon().group(wanted)?.members ?? [wanted]
}

/** Whether a credential is an apprentice's: a full one implies it. */
export function isApprentice(id: ConceptId): boolean {
  const relations = getLexicon().find(id)?.relations
  return id.startsWith('credential:') && (relations?.impliedBy.length ?? 0) > 0
}

/** CPC-A for CPC: the full credential implies the apprentice's, and the apprentice's never the full one. */
function isApprenticeOf(had: ConceptId, wanted: ConceptId): boolean {
  const relations = getLexicon().find(had)?.relations
  return had.startsWith('credential:') && (relations?.impliedBy.includes(wanted) ?? false)
}
