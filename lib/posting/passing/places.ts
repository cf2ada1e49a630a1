import { IdPattern } from '@/lib/lexicon/id-pattern'
import { isInTitle } from '@/lib/posting/employer/title'
import type { Posting } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'
import { isOfTheHouse, SOURCES } from './in-passing'

/** Settings that are also the names of places and of those one deals with. */
const PLACE = new IdPattern(
  /^setting:(?:physician-practice|hospital|federally-qualified-health-center|critical-access-hospital|urgent-care|va-federal|third-party-rcm-vendor|payer)$/,
)

/** A practice as somebody to talk to: "contacts ordering provider", "brief providers by", "for each". */
const DEALT_WITH =
  /\b(?:contact|call|brief|partner|liais|talk|webinar|present|gather|request|collect|answer|deliver)\w*\b[^.;:]{0,60}$|\b(?:each|every|by|per|provider's|providers?) $/

/** The size of a house, not the work: "14 walk-in clinics and 9 primary care". */
const COUNTED =
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozens? of|hundreds of) (?:[\w-]+ ){0,3}$/

/** Whom the employer works for: "(we work with hospitals, clinics and". */
const CLIENTS =
  /\b(?:we|that|which|who|and|firm|company) (?:also )?(?:(?:work|partner|contract)s? with|(?:audit|code|bill|staff|consult)s? for|serves?|support)\b[^.;)]*$|\bclients (?:include|are|range)\b[^.;)]*$/

/** Papers and visits that a hospital gives its name to. */
const OF_A_HOSPITAL =
  /^(?:'s\b| (?:discharge (?:papers|summar\w+)|rounds|rounding|care\b|visits?|day\b|polic(?:y|ies)\b|bylaws|rules\b))/

/** A kind of visit among others: "in the clinic, hospital inpatient and observation settings". */
const OF_PATIENTS = /^hospital (?:in|out)-?patient$/

/** The work or the experience has the place's name: then it is meant. */
const IS_THE_WORK = / (?:cod|bill|setting|experience|based|environment)/

/** "Join the Medical Group today": the employer, wherever it stands. */
const JOINED = /(?:^|[.!?] )join (?:the |our )?$/

/** Vendors that one keeps an eye on: "manages the contract with the overflow coding vendor". */
const OVERSEEN = /\b(?:oversee|manag|contract|liais|coordinat|monitor|evaluat)\w*\b[^.;:]{0,60}$/

/** Those one talks with: "looks at denial trends with our billing vendor". */
const OURS = /\b(?:with (?:our|the|an?)|work of our) (?:[\w-]+ )?$/

/** Whom the claims go to: "submits claims to Medicaid and managed care plans". */
const BILLED = /\b(?:claims?|bills?|billing)\b[^.;]{0,30}\b(?:to|with) (?:[\w-]+,? (?:and |or )?){0,4}$/

/** How far back the beginning of the clause is looked for, in characters. */
const CLAUSE = 120

/** Whether a duty or a summary names a practice or a hospital only as a place, a client or somebody to talk to. */
export function isPlaceInPassing(
  { mention, line, level }: Stated,
  plain: string,
  title: Posting['title'],
): boolean {
  const { conceptId, span } = mention
  if (!PLACE.test(conceptId) || isInTitle(title, span)) return false
  const before = plain.slice(Math.max(line.span.start, span.start - CLAUSE), span.start)
  const words = plain.slice(span.start, span.end)
  const after = plain.slice(span.end, Math.min(line.span.end, span.end + 12))
  if (IS_THE_WORK.test(after) || IS_THE_WORK.test(words)) return false
  if (level !== 'mentioned') return JOINED.test(before)
  if (conceptId === 'setting:va-federal') return true
  if (isOfTheHouse(before, plain.slice(span.end, Math.min(line.span.end, span.end + CLAUSE)))) return true
  if (conceptId === 'setting:third-party-rcm-vendor') return OVERSEEN.test(before) || OURS.test(before)
  if (conceptId === 'setting:payer') return BILLED.test(before)
  if (CLIENTS.test(before) || SOURCES.test(before)) return true
  if (conceptId === 'setting:hospital' && OF_PATIENTS.test(words)) return true
  if (/^ clients?\b/.test(after)) return true
  if (conceptId === 'setting:hospital') return OF_A_HOSPITAL.test(plain.slice(span.end, span.end + 30))
  if (conceptId !== 'setting:physician-practice') return false
  return DEALT_WITH.test(before) || COUNTED.test(before)
}
