import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { sidesOf } from './side-of-bill'
import { mayBeOfFacility } from './words-of-side'

/**
 * Whether years that a posting asks of a hospital, "hospital outpatient coding" or "hospital coding", may be of a job that
 * names what they are of.
 */
export function mayBeOfHospital(
  asked: Pick<ExperienceAsked, 'narrowing' | 'scope'>,
  index: number,
  reading: ResumeReading,
): boolean {
  if (asked.scope.includes(SURGERY_CENTER)) return true
  if (asked.narrowing.includes('setting:hospital')) return !isOfSurgeryCenters(index, reading)
  return !isHospitalCoding(asked) || !isOfFees(index, reading) || namesHospital(index, reading)
}

/**
 * Whether only the person knows of which side of the bill a job was that hospital coding is asked of: it is named for
 * professional fees, and a line says "coded hospital charts".
 */
export function isOfEitherSide(
  asked: Pick<ExperienceAsked, 'scope'>,
  index: number,
  reading: ResumeReading,
): boolean {
  return isHospitalCoding(asked) && isOfFees(index, reading)
}

/** "Hospital coding": its two names together. What is coded "in a hospital" may be of either side of the bill. */
export function isHospitalCoding({ scope }: Pick<ExperienceAsked, 'scope'>): boolean {
  const fields = scope.filter((id) => /^(?:setting|specialty):/.test(id))
  return fields.length === 2 && fields.every((id) => FACILITY.has(id))
}

/** Whether a job is named for professional fees and says nothing of the facility's side, whoever employs it. */
function isOfFees(index: number, reading: ResumeReading): boolean {
  const isNamed = reading.claims.some(
    ({ conceptId, field, isDone }) =>
      conceptId === 'setting:professional-fee' && isDone && field.path === `experience.${index}.title`,
  )
  return isNamed && sidesOf(reading)[index]?.facility === 'unsaid'
}

/** Whether a line of it names a hospital or what is done in one. Physicians visit there too. */
function namesHospital(index: number, { claims }: ResumeReading): boolean {
  return claims.some(
    (claim) =>
      claim.isDone &&
      claim.field.jobIndex === index &&
      !/\.(?:title|employer)$/.test(claim.field.path) &&
      mayBeOfFacility(claim),
  )
}

/**
 * Whether a job's name is a surgery center's, or no line of it names outpatient work but one of surgery centers, and nothing
 * in it is of a hospital. They are paid by another schedule; a posting that says "facility" takes them. A line of surgery
 * centers takes nothing from others.
 */
function isOfSurgeryCenters(index: number, reading: ResumeReading): boolean {
  const done = reading.claims.filter(({ field, isDone }) => isDone && field.jobIndex === index)
  const centers = done.filter(({ conceptId }) => conceptId === SURGERY_CENTER)
  if (centers.length === 0 || done.some(({ conceptId }) => OF_HOSPITAL.has(conceptId))) return false
  const isNamed = centers.some(({ field }) => /\.(?:title|employer)$/.test(field.path))
  return isNamed || !done.some(({ conceptId }) => OF_OUTPATIENT.has(conceptId))
}

const SURGERY_CENTER: ConceptId = 'setting:ambulatory-surgery-center'

const OF_OUTPATIENT: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:outpatient',
  'setting:same-day-surgery',
])

const OF_HOSPITAL: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:icd-10-pcs',
  'payment:apc',
  'payment:drg',
  'payment:ms-drg',
  'payment:opps',
  'setting:ancillary',
  'setting:critical-access-hospital',
  'setting:emergency-department',
  'setting:hospital',
  'setting:inpatient',
  'setting:observation',
])
