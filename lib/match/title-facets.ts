import type { ConceptId } from '@/lib/lexicon/concept'
import { relationOf } from '@/lib/match/evidence/relation'
import { MULTISPECIALTY } from '@/lib/match/multispecialty'
import { mentionsIn } from '@/lib/match/resume/mentions-in'
import { NOT_SHOWN_BY_RESUMES } from '@/lib/match/score/weights'

const OUTPATIENT: ConceptId = 'setting:outpatient'
const FACILITY: ConceptId = 'setting:facility'
const HOSPITAL: ConceptId = 'setting:hospital'

/**
 * The settings and specialties that a title names: "Cardiology Coder". Its department is a part of the job's own name,
 * and "hospital coding" names one place.
 */
export function facetsOf(title: string): readonly ConceptId[] {
  const named = mentionsIn(title).filter(
    ({ conceptId }) => FACET.test(conceptId) && !NOT_SHOWN_BY_RESUMES.includes(conceptId),
  )
  const isHospitals = ({ conceptId, span }: (typeof named)[number]) =>
    conceptId === FACILITY && named.some((one) => one.conceptId === HOSPITAL && one.span.start === span.start)
  return named.filter((one) => !isHospitals(one)).map(({ conceptId }) => conceptId)
}

const FACET = /^(?:setting:(?!him-department)|specialty:)/

/** Whether a job has a facet that a posting's title names, by what its own title and its employer's name say. */
export function hasFacet(named: readonly ConceptId[], wanted: ConceptId): boolean {
  if (wanted === MULTISPECIALTY) return !isOfOneSpecialty(named)
  if (wanted === OUTPATIENT && named.some((id) => IS_OUTPATIENT.has(id))) return true
  return named.some((id) => relationOf(id, wanted) === 'same')
}

/** Work of several specialties is how wide a job is and no other job, unless its title names a single one. */
function isOfOneSpecialty(named: readonly ConceptId[]): boolean {
  return !named.includes(MULTISPECIALTY) && named.filter((id) => id.startsWith('specialty:')).length === 1
}

/** "Outpatient Coder – Emergency Department": places from which nobody is a hospital's inpatient. */
const IS_OUTPATIENT: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:ambulatory-surgery-center',
  'setting:ancillary',
  'setting:emergency-department',
  'setting:observation',
  'setting:same-day-surgery',
])
