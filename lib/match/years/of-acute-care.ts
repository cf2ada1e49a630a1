import type { ConceptId } from '@/lib/lexicon/concept'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { fieldsAsked } from './jobs-asked'

/**
 * Whether years of inpatient coding are of acute care: "acute care inpatient coding", "inpatient coding in an acute care
 * hospital". Where a posting takes rehabilitation or skilled nursing beside it, any stay will do.
 *
 * @param text the posting's, in which the years stand
 */
export function asksForAcuteCare(asked: ExperienceAsked, text: string): boolean {
  const fields = fieldsAsked(asked)
  if (fields.length === 0 || !fields.every((id) => id === 'setting:inpatient')) return false
  const [words = ''] = CLAUSE.exec(text.slice(asked.span.end, asked.span.end + REACH)) ?? []
  return ACUTE_CARE.test(words) && !OTHER_CARE.test(words)
}

/**
 * The jobs in care that is not acute, by their index: their names say skilled nursing, rehabilitation or a home, or all that
 * speaks of stays does, and nothing in them is of an acute care hospital. A line of such stays takes nothing from others, nor
 * does their name from what stands beside it: "medical, surgical and rehab stays".
 */
export function jobsBesideAcuteCare({ resume, claims }: ResumeReading): readonly number[] {
  return resume.experience.flatMap((_, index) => {
    const done = claims.filter(({ field, isDone }) => isDone && field.jobIndex === index)
    return isBesideAcuteCare(done) ? [index] : []
  })
}

function isBesideAcuteCare(done: readonly Claim[]): boolean {
  const beside = done.filter(({ conceptId }) => NOT_ACUTE.has(conceptId))
  if (beside.length === 0 || done.some(isOfAcuteCare)) return false
  return (
    beside.some(({ field }) => /\.(?:title|employer)$/.test(field.path)) ||
    done.every((claim) => claim.conceptId !== 'setting:inpatient' || isOfOtherCare(claim, beside))
  )
}

function isOfAcuteCare({ conceptId, field }: Claim): boolean {
  return OF_ACUTE_CARE.has(conceptId) || (conceptId === 'setting:inpatient' && ACUTE_STAYS.test(field.text))
}

/** "Inpatient stays in a rehabilitation hospital": the words of other care are of these stays, and not of others beside them. */
function isOfOtherCare({ field, span }: Claim, beside: readonly Claim[]): boolean {
  return beside.some((other) => {
    if (other.field.path !== field.path) return false
    const [first, last] = span.start <= other.span.start ? [span, other.span] : [other.span, span]
    const between = field.text.slice(first.end, last.start)
    return !JOINING.test(between) || PLACE.test(between)
  })
}

const JOINING = /[,;/&+.]|\b(?:and|or|plus|as well as)\b/i

/** Before the place where stays are: "stays, all in a". */
const PLACE = /\b(?:in|at|of|for|from)(?: (?:an?|the|our))?\s*$/i

const NOT_ACUTE: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:home-health',
  'setting:hospice',
  'setting:inpatient-rehabilitation',
  'setting:long-term-care',
  'setting:skilled-nursing-facility',
])

const OF_ACUTE_CARE: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:icd-10-pcs',
  'payment:apr-drg',
  'payment:drg',
  'payment:ms-drg',
  'setting:critical-access-hospital',
  'setting:emergency-department',
  'setting:hospital',
  'setting:long-term-acute-care',
  'setting:observation',
  'setting:same-day-surgery',
])

const CLAUSE = /^[^.;\n]*/
const ACUTE_CARE = /(?<!\b(?:long[- ]term|sub|post|non)[- ]?)\bacute(?:[- ]care| inpatient| hospital)\b/i

/** "Acute inpatient charts", "acute care stays"; acute rehabilitation is none. */
const ACUTE_STAYS =
  /(?<!\b(?:long[- ]term|sub|post|non)[- ]?)\bacute(?:[- ]care)?(?: (?:inpatient|hospital|medical|adult))* (?:inpatient|hospital|medical|stays|charts|records|accounts|admissions|discharges|cases)\b(?! (?:rehab|psych|behav|hospice|SNF|skilled))/i
const OTHER_CARE =
  /\b(?:rehab\w*|skilled nursing|SNFs?|long[- ]term|LTACH?s?|(?:sub|post|non)[- ]?acute|nursing home|home health|behavioral|psychiatric)\b/i

/** How far behind years their words are looked at, in characters. */
const REACH = 100
