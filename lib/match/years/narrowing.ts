import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { isNamedForOtherSide, type Side, saysSide, sidesOf } from './side-of-bill'

/** The side of the bill that narrows years: the facility's in "hospital outpatient coding" and "DRG denials". */
export function sideAsked(narrowing: readonly ConceptId[]): Side | null {
  if (isOfStays(narrowing) || narrowing.some((id) => FACILITY.has(id))) return 'facility'
  return narrowing.includes('setting:professional-fee') ? 'professional' : null
}

/** "3 years of facility coding": the side alone is asked for. */
export function sideNamed([id, ...others]: readonly ConceptId[]): Side | null {
  if (others.length > 0) return null
  if (id === 'setting:facility') return 'facility'
  return id === 'setting:professional-fee' ? 'professional' : null
}

/** "DRG denials", "inpatient denials": the facility's emergency and surgery accounts are none of stays. */
export function isOfStays(narrowing: readonly ConceptId[]): boolean {
  return narrowing.includes('payment:drg') || narrowing.includes('setting:inpatient')
}

/**
 * Whether years of "hospital outpatient coding" may be of a job: not where its name is a surgery center's, or no line names
 * outpatient work but one of surgery centers, and nothing in it is of a hospital. They are paid by another schedule; a posting
 * that says "facility" takes them. A line of surgery centers takes nothing from others.
 */
export function mayBeOfHospital(
  { narrowing, scope }: Pick<ExperienceAsked, 'narrowing' | 'scope'>,
  index: number,
  reading: ResumeReading,
): boolean {
  if (!narrowing.includes('setting:hospital') || scope.includes(SURGERY_CENTER)) return true
  const done = reading.claims.filter(({ field, isDone }) => isDone && field.jobIndex === index)
  const centers = done.filter(({ conceptId }) => conceptId === SURGERY_CENTER)
  if (centers.length === 0 || done.some(({ conceptId }) => OF_HOSPITAL.has(conceptId))) return true
  const isNamed = centers.some(({ field }) => /\.(?:title|employer)$/.test(field.path))
  return !isNamed && done.some(({ conceptId }) => OF_OUTPATIENT.has(conceptId))
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

/**
 * Whether a job may be work of a side that narrows the years: not where it speaks for the other side of the bill alone.
 * Denials are worked without a word of any side, so that for those of stays only the job's name says as much.
 */
export function mayBeOfSide(
  side: Side,
  narrowing: readonly ConceptId[],
  index: number,
  reading: ResumeReading,
): boolean {
  if (isOfStays(narrowing)) return !isNamedForOtherSide(side, index, reading)
  const sides = sidesOf(reading)[index]
  return sides === undefined || sides[side] !== 'unsaid' || !saysSide(sides)
}
