import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { sidesOf } from '@/lib/match/years/side-of-bill'
import { besidesPhysicians, isOfFacility, mayBeOfFacility } from '@/lib/match/years/words-of-side'
import { evidenceAt } from './evidence-at'

const FACILITY: ConceptId = 'setting:facility'

/**
 * Work for the facility's side of the bill that does not say "facility", as the years of a condition count it: "MS-DRG",
 * "ICD-10-PCS" and "hospital accounts" are the facility's and nobody else's; emergency visits that
 * no phrase gives to physicians are only near it.
 */
export function facilityWork(anyOf: readonly ConceptId[], reading: ResumeReading): readonly Evidence[] {
  if (!anyOf.includes(FACILITY)) return []
  const sides = sidesOf(reading)
  const ofFacility = reading.claims.filter(
    ({ field, isDone }) => isDone && field.jobIndex !== null && sides[field.jobIndex]?.facility !== 'unsaid',
  )
  const sure = ofFacility.filter((claim) => isOfFacility(claim, ofFacility))
  const near = ofFacility.filter(
    (claim) => mayBeOfFacility(claim) && besidesPhysicians(claim, ofFacility) !== 'in-phrase',
  )
  const seen = new Set<string>()
  return [
    ...sure.map((claim) => ({ claim, grade: claim.grade })),
    ...near.map((claim) => ({ claim, grade: 'broader' as const })),
  ]
    .filter(({ claim: { field } }) => !seen.has(field.path) && seen.add(field.path))
    .map(({ claim: { field, span }, grade }) => evidenceAt(field, span, FACILITY, grade, reading))
}
