import type { ConceptId } from '@/lib/lexicon/concept'
import type { Claim } from '@/lib/match/resume/read-resume'
import { slice } from '@/lib/text/span'
import { isAtBedside } from './settings-within'

/** How surely words are of a side: a clinic and an emergency department may be of the other. */
type Sureness = 'sure' | 'likely'

/** What one text of a job says of the sides of the bill. */
export type Part = {
  readonly facility: Sureness | null
  readonly professional: Sureness | null
  /** Whether it joins a practice to what is likely the facility's: "ED visits and the visits of a practice". */
  readonly isShared: boolean
  /** Whether it names a field that is coded on either side, and no side: "outpatient charts". */
  readonly isUnsided: boolean
}

/** What the claims of one text, or of a job's title and employer, say of the sides. */
export function partOf(claims: readonly Claim[]): Part {
  const likely = claims.filter(mayBeOfFacility)
  const alone = likely.filter((claim) => besidesPhysicians(claim, claims) === 'nowhere')
  const facility = surest(
    claims.some((claim) => isOfFacility(claim, claims) || ACCOUNTS.test(claim.field.text)),
    alone.length > 0,
  )
  const professional = surest(claims.some(isOfProfessional), claims.some(mayBeOfProfessional))
  const isShared = likely.some((claim) => besidesPhysicians(claim, claims) === 'joined')
  const isUnsided =
    facility === null && professional === null && claims.some(({ conceptId }) => TWO_SIDED.test(conceptId))
  return { facility, professional, isShared, isUnsided }
}

function surest(isSure: boolean, isLikely: boolean): Sureness | null {
  if (isSure) return 'sure'
  return isLikely ? 'likely' : null
}

/**
 * Whether words of a job are the facility's side of the bill whatever else it says.
 *
 * @param claims those of the same text, others being passed over
 */
export function isOfFacility(claim: Claim, claims: readonly Claim[]): boolean {
  const { conceptId, field, span } = claim
  if (isAtBedside(conceptId, field.text, span.start)) return false
  if (OF_FACILITY.has(conceptId)) return true
  if (conceptId === 'setting:hospital' && HOSPITAL_CODING.test(slice(field.text, span)))
    return besidesPhysicians(claim, claims) !== 'in-phrase'
  return MOSTLY_OF_FACILITY.has(conceptId) && ACCOUNTS.test(field.text)
}

/** Whether they are the facility's where nothing says that they were coded for physicians. */
export function mayBeOfFacility({ conceptId }: Claim): boolean {
  return MOSTLY_OF_FACILITY.has(conceptId)
}

/**
 * Where the text of a claim names physicians: in its own phrase ("ED profee encounters"), in one joined to it ("ED visits
 * and the visits of a practice"), or nowhere.
 *
 * @param claims those of the same text, others being passed over
 */
export function besidesPhysicians(
  { field, span }: Claim,
  claims: readonly Claim[],
): 'in-phrase' | 'joined' | 'nowhere' {
  const others = claims.filter((other) => other.field.path === field.path && isOfProfessional(other))
  if (others.length === 0) return 'nowhere'
  const isJoined = others.every((other) => {
    const [first, last] = span.start <= other.span.start ? [span, other.span] : [other.span, span]
    return JOINING.test(field.text.slice(first.end, last.start))
  })
  return isJoined ? 'joined' : 'in-phrase'
}

const JOINING = /\b(?:and|plus|as well as)\b|[&;+]|\. /i

function isOfProfessional({ conceptId, field, span }: Claim): boolean {
  return (
    conceptId === 'setting:professional-fee' ||
    (conceptId === 'setting:physician-practice' && !CLINIC.test(slice(field.text, span)))
  )
}

function mayBeOfProfessional({ conceptId }: Claim): boolean {
  return conceptId === 'setting:physician-practice'
}

/** Said in a line of work, these are the facility's whatever else the job says. Institutions bill on the UB-04. */
const OF_FACILITY: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:icd-10-pcs',
  'payment:apc',
  'payment:apr-drg',
  'payment:drg',
  'payment:ms-drg',
  'payment:opps',
  'setting:facility',
  'standard:ub-04',
])

/** The facility's where nothing says that it was coded for physicians, who visit there too. */
const MOSTLY_OF_FACILITY: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:ambulatory-surgery-center',
  'setting:ancillary',
  'setting:critical-access-hospital',
  'setting:emergency-department',
  'setting:hospital',
  'setting:inpatient',
  'setting:inpatient-rehabilitation',
  'setting:long-term-acute-care',
  'setting:observation',
  'setting:same-day-surgery',
])

/** "ED accounts": physicians bill for encounters, hospitals for accounts. */
const ACCOUNTS =
  /\b(?:outpatient|inpatient|hospital|ED|ER|surgery|observation|ancillary|recurring) accounts\b/i

/** "Hospital outpatient", "hospital coding": more than a place that physicians go to. */
const HOSPITAL_CODING = /\b(?:outpatient|inpatient|cod(?:ing|ers?)|facility|billing)\b/i

const CLINIC = /^(?:outpatient |specialty )?clinics?\b/i

/** Fields of which the words say no side. Those that are mostly the facility's say so much. */
const TWO_SIDED = /^(?:setting:outpatient$|specialty:)/
