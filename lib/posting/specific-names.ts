import { flatMap } from '@/lib/base/flat-map'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import type { Stated } from './stated'

/** General names that writers use for the special one that they have named before: "the ICD codes". */
const LOOSE_NAMES: ReadonlySet<ConceptId> = new Set(['codeset:icd', 'payment:drg'])

/** "HCPCS J-codes" are those of Level II: the general name in front only leads to it. */
const LEADS_TO: ReadonlyMap<ConceptId, ConceptId> = new Map([['codeset:hcpcs', 'codeset:hcpcs-level-ii']])

/** Work that is one kind of another: in a registry "abstracting" is abstracting for the registry. */
const KIND_OF: ReadonlyMap<ConceptId, ConceptId> = new Map([
  ['task:abstracting', 'task:cancer-registry-abstracting'],
])

/** What one asks for without saying so: who assigns modifiers must know them. */
const SAYS_ALSO: ReadonlyMap<ConceptId, ConceptId> = new Map([
  ['task:modifier-assignment', 'codeset:modifiers'],
])

/** Between a name and the special one behind it: "International Classification of Diseases, Ninth Revision (ICD-9)". */
const EXPLAINS = /^(?:,? (?:(?:ninth|tenth|9th|10th) )?(?:revision|edition))?.{0,2}$/

/** Leaves out general names where the posting also says the special one, unless they are asked for more strongly. */
export function withoutLooseNames(stated: readonly Stated[], plain: string): readonly Stated[] {
  const said = new Set(stated.map(({ mention }) => mention.conceptId))
  const isCovered = (id: ConceptId) => [...said].some((other) => isBroader(id, other))
  return stated.filter(({ mention, level }, i) => {
    const id = mention.conceptId
    const after = stated[i + 1]?.mention
    if (after && LEADS_TO.get(id) === after.conceptId && after.span.start - mention.span.end <= 1)
      return false
    const kind = KIND_OF.get(id)
    if (kind !== undefined && said.has(kind)) return false
    if (!LOOSE_NAMES.has(id)) return true
    if (level === 'mentioned' && isCovered(id)) return false
    const isExplained = after !== undefined && isBroader(id, after.conceptId)
    return !(isExplained && EXPLAINS.test(plain.slice(mention.span.end, after.span.start)))
  })
}

function isBroader(id: ConceptId, other: ConceptId): boolean {
  return getLexicon().concept(other).relations.broader.includes(id)
}

/** Who appeals denials works on them: "appealing denied claims". */
function alsoSaid({ mention: { conceptId, span } }: Stated, plain: string): ConceptId | undefined {
  if (conceptId === 'task:appeals' && /\bden(?:ial|ied)/.test(plain.slice(span.start, span.end)))
    return 'task:denial-management'
  return SAYS_ALSO.get(conceptId)
}

/** Adds what the words of a concept say as well. */
export function withImplied(stated: readonly Stated[], plain: string): readonly Stated[] {
  return flatMap(stated, (one) => {
    const also = alsoSaid(one, plain)
    return also ? [one, { ...one, mention: { ...one.mention, conceptId: also } }] : [one]
  })
}
