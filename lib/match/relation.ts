import { remember } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'

/** What having one concept says of another that is wanted. */
type Relation = 'same' | 'broader' | 'apprentice'

/**
 * What having `had` says of `wanted`: null when nothing.
 *
 * Only `impliedBy`, `sameAs` and former names satisfy by themselves, and only in their direction: ICD-10-CM shows
 * ICD-10, a CPC shows CPC-A, never the reverse. Credentials have no partial members but the apprentice.
 */
export function relationOf(had: ConceptId, wanted: ConceptId): Relation | null {
  return had === wanted ? 'same' : relationsTo(wanted)(had).relation
}

/** A resume names some fifty concepts, and each is held against all that a posting asks for. */
const relationsTo = remember(2000, (wanted: ConceptId) =>
  remember(2000, (had: ConceptId) => ({ relation: relate(had, wanted) })),
)

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

/** CPC-A for CPC: the full credential implies the apprentice's, and the apprentice's never the full one. */
function isApprenticeOf(had: ConceptId, wanted: ConceptId): boolean {
  const relations = getLexicon().find(had)?.relations
  return had.startsWith('credential:') && (relations?.impliedBy.includes(wanted) ?? false)
}
