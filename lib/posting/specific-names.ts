import { flatMap } from '@/lib/base/flat-map'
import type { ConceptId } from '@/lib/lexicon/concept'
import { IdPattern } from '@/lib/lexicon/id-pattern'
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

/** Leaves out general names where the posting also says the special one, unless they are asked for more strongly; of the kinds of a task the special one is meant. */
export function withoutLooseNames(stated: readonly Stated[], plain: string): readonly Stated[] {
  const said = new Set(stated.map(({ mention }) => mention.conceptId))
  const isCovered = (id: ConceptId) => [...said].some((other) => isBroader(id, other))
  const kept = stated.filter(({ mention, level }, i) => {
    const id = mention.conceptId
    const after = stated[i + 1]?.mention
    if (after && LEADS_TO.get(id) === after.conceptId && after.span.start - mention.span.end <= 1)
      return false
    const before = stated[i - 1]?.mention
    if (before && id.startsWith('credential-group:') && isIssuerOf(before, mention, plain)) return false
    if (
      id === 'task:chart-review' &&
      READS_OPERATIONS.test(plain.slice(mention.span.start, mention.span.start + 60))
    )
      return !said.has('task:operative-report-coding')
    if (!LOOSE_NAMES.has(id)) return true
    if (level === 'mentioned' && isCovered(id)) return false
    const isExplained = after !== undefined && isBroader(id, after.conceptId)
    return !(isExplained && EXPLAINS.test(plain.slice(mention.span.end, after.span.start)))
  })
  return kept.map((one) => {
    const kind = KIND_OF.get(one.mention.conceptId)
    return kind !== undefined && said.has(kind)
      ? { ...one, mention: { ...one.mention, conceptId: kind } }
      : one
  })
}

/** "Ability to read and interpret operative reports" is what coding from them takes, and no review of charts besides. */
const READS_OPERATIONS =
  /^(?:read|interpret|understand)(?:ing|s)?(?: and \w+)?(?: (?!and\b|or\b)[\w-]+){0,2} (?:operative|operation|op|surgical|procedure) (?:reports?|notes?)\b/

/** "CRC certification through AAPC": who grants the one that is named, and no other way. */
function isIssuerOf(before: Stated['mention'], { span }: Stated['mention'], plain: string): boolean {
  return (
    before.conceptId.startsWith('credential:') &&
    plain.slice(before.span.end, span.start) === ' ' &&
    /^(?:certif|credential)/.test(plain.slice(span.start, span.end))
  )
}

function isBroader(id: ConceptId, other: ConceptId): boolean {
  return getLexicon().concept(other).relations.broader.includes(id)
}

const NAMES_DRG = new IdPattern(/^payment:.*drg$/)

/** Concepts whose words may name a DRG: "DRG validation", "DRG grouper". */
const OF_DRGS: ReadonlySet<ConceptId> = new Set(['task:drg-validation', 'software:grouper'])

/**
 * Who appeals denials works on them: "appealing denied claims". Who validates DRGs must know them, unless the posting says
 * which: "MS-DRG".
 */
function alsoSaid(
  { mention: { conceptId, span } }: Stated,
  plain: string,
  namesDrg: boolean,
): ConceptId | undefined {
  const words = plain.slice(span.start, span.end)
  if (conceptId === 'task:appeals' && /\bden(?:ial|ied)/.test(words)) return 'task:denial-management'
  if (!namesDrg && OF_DRGS.has(conceptId) && /\bdrgs?\b/.test(words)) return 'payment:drg'
  return SAYS_ALSO.get(conceptId)
}

/** Adds what the words of a concept say as well. */
export function withImplied(stated: readonly Stated[], plain: string): readonly Stated[] {
  const namesDrg = stated.some(({ mention }) => NAMES_DRG.test(mention.conceptId))
  return flatMap(stated, (one) => {
    const also = alsoSaid(one, plain, namesDrg)
    return also ? [one, { ...one, mention: { ...one.mention, conceptId: also } }] : [one]
  })
}
