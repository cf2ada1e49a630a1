import { flatMap } from '@/lib/base/flat-map'
import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import type { ExperienceAsked } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'
import { type Span, slice } from '@/lib/text/span'
import { namedIn } from './named-near'

/** How the words of years join what they name. */
export type Joined = Pick<ExperienceAsked, 'saysCoding' | 'orCoding' | 'narrowing' | 'ways' | 'both'>

type Named = { readonly id: ConceptId; readonly span: Span }

/**
 * How the words behind years, or those of the label before, join what they name: what only narrows the rest ("facility" in
 * "outpatient facility coding"), and whether both of two are asked for ("denials and appeals").
 *
 * @param words where the work of the years is named
 */
export function joinedIn(
  scope: readonly ConceptId[],
  words: Span,
  plain: string,
  stated: readonly Stated[],
): Joined {
  const text = slice(plain, words)
  const named = flatMap(namedIn(stated, words.start, words.end), ({ mention }) =>
    scope.includes(mention.conceptId) ? [{ id: mention.conceptId, span: mention.span }] : [],
  )
  const narrowing = narrowingIn(named, scope, plain)
  return {
    saysCoding: CODING.test(text) && !REVIEW.test(text),
    orCoding: OR_CODING.test(text),
    ways: waysIn(
      named.filter(({ id }) => !narrowing.includes(id)),
      plain,
    ),
    narrowing: OF_DRGS.test(text) ? [...narrowing, 'payment:drg'] : narrowing,
    both:
      BILLING_AND_CODING.test(text) ||
      hasParts(
        named.filter(({ id }) => !narrowing.includes(id)),
        plain,
      ) ||
      isPair(
        named.filter(({ id }) => !narrowing.includes(id)),
        plain,
      ),
  }
}

const CODING = /\bcod(?:e|es|ed|ing|ers?)\b/

/**
 * "CDI or inpatient coding", "coding or clinical documentation": review of documentation is enough. What is coded "from
 * clinical documentation" offers no choice.
 */
const REVIEW =
  /\b(?:cdi|documentation (?:integrity|improvement|specialist))\b|(?:\bor|\/) ?(?:(?:inpatient|clinical|concurrent) )*documentation\b|\bclinical documentation(?: review)?(?: experience)? ?(?:or\b|and\/or\b|\/)/

/** "Coding, billing or denials", "revenue cycle, billing or coding": in "denials or coding audits" the audits are meant. */
const OR_CODING =
  /\bcoding(?: experience)?(?:, [a-z/-]+(?: [a-z/-]+)?){0,3}(?:,? (?:or|and\/or) | ?\/ ?)(?:[a-z]+ )?(?:denials?|appeals?)\b|\b(?:denials?|appeals?)(?: management)?(?: experience)?(?:, [a-z/-]+(?: [a-z/-]+)?){0,3}(?:,? (?:or|and\/or) | ?\/ ?|, )(?:medical )?coding\b(?!,? and\b)(?= ?(?:$|[.,;()]|(?:or|experience|exp|in|for|background)\b))|\b(?:revenue cycle|billing),? (?:or|and\/or) (?:medical )?coding\b(?= ?(?:$|[.,;()]|(?:experience|exp)\b))/

/** "DRG denials", "DRG downgrade appeals": which denials are meant. */
const OF_DRGS = /\bdrgs? (?:[a-z]+ )?(?:denials?|appeals?|downgrades?)\b/

const BILLING_AND_CODING =
  /\b(?:billing(?: experience)? ?(?:and|&|\+) (?:medical )?coding|coding(?: experience)? ?(?:and|&|\+) (?:medical )?billing)\b/

/**
 * What an "or" sets beside a field of work as a way of its own, though it is of another kind: "HCC or inpatient coding",
 * "CDI or inpatient coding", "hospital or ambulatory surgery coding". In "ED or hospital outpatient coding" the hospital
 * says only where; and what is done stands first, "inpatient coding or CDI" is both of inpatient records.
 */
function waysIn(named: readonly Named[], plain: string): readonly ConceptId[] {
  const inOrder = named.toSorted((a, b) => a.span.start - b.span.start)
  const found = new Set<ConceptId>()
  for (const [i, first] of inOrder.entries())
    for (const next of inOrder.slice(i + 1, i + 3)) {
      if (!isChoice(first, next, plain)) continue
      if (isWay(first, next, inOrder, plain) || IS_TASK.test(first.id)) found.add(first.id)
      if (isWay(next, first, inOrder, plain)) found.add(next.id)
    }
  return [...found].filter((id) => !IS_TASK.test(id) || named.some((other) => IS_FIELD.test(other.id)))
}

function isWay(one: Named, other: Named, named: readonly Named[], plain: string): boolean {
  if (!IS_FIELD.test(other.id)) return false
  if (IS_HCC.test(one.id)) return true
  if (!FACILITY.has(one.id) || named.some((next) => next.id !== one.id && areOne(one, next, plain)))
    return false
  if (!OF_A_SIDE.test(slice(plain, one.span))) return true
  const begin = named[0]?.span.start ?? one.span.start
  const isFirst = begin === Math.min(one.span.start, other.span.start)
  return isFirst || !AS_A_PLACE.test(plain.slice(begin, one.span.end))
}

/** "Outpatient coding in a hospital or clinic": places of the field before them. */
const AS_A_PLACE = /\b(?:in|at|within|for|from) (?:an? |the |either )?/

/** Whether nothing but an "or" stands between two, or a comma with the "or" behind the second. */
function isChoice(first: Named, next: Named, plain: string): boolean {
  const between = plain.slice(first.span.end, next.span.start)
  if (BARE_OR.test(between)) return true
  return between === ', ' && OR_BEHIND.test(plain.slice(next.span.end, next.span.end + LONGEST_GAP))
}

const IS_TASK = /^task:/
const IS_FIELD = /^(?:setting|specialty):/
const IS_HCC = /^payment:(?:\w+-)?hcc$/
const BARE_OR = /^(?: (?:coding|experience|nursing))*,? ?(?:(?:and\/)?or|\/) ?(?:an? |in (?:an? )?)?$/
const OR_BEHIND = /^(?:,? or |, [\w/-]+(?: [\w/-]+)?,? or )/

/**
 * "Outpatient coding, including emergency department": what is included is asked for as well as the rest. Not so of
 * examples, "including but not limited to", and of a choice.
 */
function hasParts(named: readonly Named[], plain: string): boolean {
  const fields = named.filter(({ id }) => IS_FIELD.test(id)).toSorted((a, b) => a.span.start - b.span.start)
  const last = fields.at(-1)
  const [first] = fields
  if (!first || !last || new Set(fields.map(({ id }) => id)).size < 2) return false
  const including = INCLUDING.exec(plain.slice(first.span.end, last.span.start))
  return (
    including !== null && !/\bor\b|\//.test(plain.slice(first.span.end + including.index, last.span.start))
  )
}

const INCLUDING =
  /\b(?:including|to include|inclusive of|which includes?|that includes?)\b(?! but| \d| (?:at least|one|two|three)\b)/

/** The other side of the bill. Who names both leaves the choice. */
const PROFESSIONAL: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:physician-practice',
  'setting:professional-fee',
])

/** "Hospital" and "facility" are a side of the bill, a health system has both. */
const OF_A_SIDE = /\b(?:hospital|facility|profee|pro[- ]?fee|professional)/

/** Fields that are coded on either side. */
const TWO_SIDED = /^setting:(?:outpatient|emergency-department|observation|same-day-surgery|ancillary)$/

const DENIALS: ReadonlySet<ConceptId> = new Set<ConceptId>(['task:appeals', 'task:denial-management'])

function narrowingIn(
  named: readonly Named[],
  scope: readonly ConceptId[],
  plain: string,
): readonly ConceptId[] {
  const hasBothSides = scope.some((id) => FACILITY.has(id)) && scope.some((id) => PROFESSIONAL.has(id))
  const found = new Set<ConceptId>()
  for (const one of named) {
    const narrows = narrowedBy(one, hasBothSides, plain)
    if (narrows !== null && named.some((other) => narrows(other.id) && areOne(one, other, plain)))
      found.add(one.id)
  }
  return [...found]
}

/** What a name may narrow; null where it narrows nothing. */
function narrowedBy(
  { id, span }: Named,
  hasBothSides: boolean,
  plain: string,
): ((id: ConceptId) => boolean) | null {
  if (id === 'specialty:multispecialty') return (other) => other.startsWith('setting:')
  if (id === 'setting:inpatient') return (other) => DENIALS.has(other)
  if (hasBothSides || !OF_A_SIDE.test(slice(plain, span))) return null
  if (FACILITY.has(id)) return (other) => TWO_SIDED.test(other) || /^specialty:(?!multi)/.test(other)
  return id === 'setting:professional-fee' ? (other) => TWO_SIDED.test(other) : null
}

/**
 * The scope without what only says whose the other side is: "hospital" in "hospital-owned physician practice" and in
 * "professional fee coding for a hospital". Not so in "hospital or physician office".
 *
 * @param words where the work of the years is named
 */
export function withoutOwner(
  scope: readonly ConceptId[],
  words: Span,
  plain: string,
  stated: readonly Stated[],
): readonly ConceptId[] {
  if (!scope.some((id) => FACILITY.has(id)) || !scope.some((id) => PROFESSIONAL.has(id))) return scope
  const named = namedIn(stated, words.start, words.end).map(({ mention: { conceptId, span } }) => ({
    id: conceptId,
    span,
  }))
  const others = named.filter(({ id }) => PROFESSIONAL.has(id))
  const owners = named.filter(
    (one) => FACILITY.has(one.id) && others.some((other) => areOne(one, other, plain)),
  )
  return scope.filter((id) => !owners.some((one) => one.id === id))
}

/** Whether two names stand in one phrase, with nothing between or behind the last that offers a choice. */
function areOne(a: Named, b: Named, plain: string): boolean {
  const [first, last] = a.span.start <= b.span.start ? [a, b] : [b, a]
  if (last.span.start < first.span.end) return true
  const gap = plain.slice(first.span.end, last.span.start)
  return (
    gap.length <= LONGEST_GAP && !CHOICE.test(gap) && !GOES_ON.test(plain.slice(a.span.end, a.span.end + 5))
  )
}

const LONGEST_GAP = 40
const CHOICE = /\b(?:or|and|plus|with)\b|[,;/&+(:.]/

/** "In a hospital or clinic": the side is one of several. */
const GOES_ON = /^ ?(?:or\b|\/)/

/** "Denials and appeals", "inpatient and outpatient": two, joined by "and" alone. */
function isPair(named: readonly Named[], plain: string): boolean {
  const ids = new Set(named.map(({ id }) => id))
  const [first, last] = [named[0], named.at(-1)]
  if (ids.size !== 2 || !first || !last) return false
  const kinds = new Set([...ids].map((id) => id.slice(0, id.indexOf(':'))))
  const between = plain.slice(first.span.start, Math.max(first.span.end, last.span.end))
  return kinds.size === 1 && /\band\b|&/.test(between) && !/\bor\b|[/,]/.test(between)
}
