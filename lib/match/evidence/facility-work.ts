import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { isOfFacility, mayBeOfFacility, sidesOf } from '@/lib/match/years/side-of-bill'
import { evidenceAt } from './evidence-at'

const FACILITY: ConceptId = 'setting:facility'

/**
 * Work for the facility's side of the bill that does not say "facility", as the years of a condition count it: "MS-DRG",
 * "ICD-10-PCS" and "hospital accounts" are the facility's and nobody else's; emergency visits of a job that says nothing
 * of physicians are only near it.
 */
export function facilityWork(anyOf: readonly ConceptId[], reading: ResumeReading): readonly Evidence[] {
  if (!anyOf.includes(FACILITY)) return []
  const sides = sidesOf(reading)
  const ofFacility = reading.claims.filter(
    ({ field, isDone }) => isDone && field.jobIndex !== null && sides[field.jobIndex]?.has('facility'),
  )
  const sure = ofFacility.filter(isOfFacility)
  const seen = new Set<string>()
  return [
    ...sure.map((claim) => ({ claim, grade: claim.grade })),
    ...ofFacility.filter(mayBeOfFacility).map((claim) => ({ claim, grade: 'broader' as const })),
  ]
    .filter(({ claim: { field } }) => !seen.has(field.path) && seen.add(field.path))
    .map(({ claim: { field, span }, grade }) => evidenceAt(field, span, FACILITY, grade, reading))
}
