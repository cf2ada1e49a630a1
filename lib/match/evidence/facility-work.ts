import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import { jobsOfOthersCodes } from '@/lib/match/resume/coding-jobs'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { sidesOf } from '@/lib/match/years/side-of-bill'
import { besidesPhysicians, isOfFacility, mayBeOfFacility } from '@/lib/match/years/words-of-side'
import { evidenceAt } from './evidence-at'

const FACILITY: ConceptId = 'setting:facility'

const HOSPITAL: ConceptId = 'setting:hospital'

/**
 * Work for the facility's side of the bill that does not say "facility", as the years of a condition count it: "MS-DRG",
 * "ICD-10-PCS" and "hospital accounts" are the facility's and nobody else's; emergency visits that
 * no phrase gives to physicians are only near it.
 */
export function facilityWork(anyOf: readonly ConceptId[], reading: ResumeReading): readonly Evidence[] {
  if (!anyOf.includes(FACILITY)) return anyOf.includes(HOSPITAL) ? hospitalWork(reading) : []
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

/** Who codes inpatient stays with DRGs or ICD-10-PCS works for hospitals, and need not say so. What payers review is none. */
function hospitalWork(reading: ResumeReading): readonly Evidence[] {
  const done = reading.claims.filter(({ field, isDone }) => isDone && field.jobIndex !== null)
  const jobsWith = (...ids: readonly ConceptId[]) =>
    new Set(done.flatMap(({ conceptId, field }) => (ids.includes(conceptId) ? [field.jobIndex] : [])))
  const inpatient = jobsWith('setting:inpatient')
  const coded = jobsWith('task:code-assignment', 'task:abstracting')
  const ofPayers = done.filter(
    ({ conceptId, field }) => conceptId === 'setting:payer' && /\.(?:title|employer)$/.test(field.path),
  )
  const ofOthers = new Set([...ofPayers.map(({ field }) => field.jobIndex), ...jobsOfOthersCodes(reading)])
  const seen = new Set<string>()
  return done
    .filter(
      ({ conceptId, field: { jobIndex, path } }) =>
        OF_STAYS.has(conceptId) &&
        inpatient.has(jobIndex) &&
        coded.has(jobIndex) &&
        !ofOthers.has(jobIndex) &&
        !seen.has(path) &&
        seen.add(path),
    )
    .map(({ field, span, grade }) => evidenceAt(field, span, HOSPITAL, grade, reading))
}

const OF_STAYS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:icd-10-pcs',
  'payment:apr-drg',
  'payment:drg',
  'payment:ms-drg',
])
