import { rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import { slice } from '@/lib/text/span'

/** The two sides of a hospital's bill: its own, and that of the physicians. */
export type Side = 'facility' | 'professional'

/** Said in a line of work, these are the facility's whatever else the job says. */
const OF_FACILITY: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:icd-10-pcs',
  'payment:apc',
  'payment:apr-drg',
  'payment:drg',
  'payment:ms-drg',
  'payment:opps',
  'setting:facility',
])

/** The facility's where nothing says that it was coded for physicians, who visit there too. */
const MOSTLY_OF_FACILITY: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:ambulatory-surgery-center',
  'setting:ancillary',
  'setting:critical-access-hospital',
  'setting:emergency-department',
  'setting:hospital',
  'setting:inpatient',
  'setting:observation',
  'setting:same-day-surgery',
])

/** "ED accounts": physicians bill for encounters, hospitals for accounts. */
const ACCOUNTS =
  /\b(?:outpatient|inpatient|hospital|ED|ER|surgery|observation|ancillary|recurring) accounts\b/i

type Said = {
  isFacility: boolean
  mayBeFacility: boolean
  isProfessional: boolean
  mayBeProfessional: boolean
}

/**
 * Which side of the bill each job says that it coded, by its index; none where it says nothing of it. A hospital's clinic
 * bills as the hospital does, and a hospital's name above professional fees makes them no facility's.
 */
export const sidesOf = rememberFor((reading: ResumeReading): readonly ReadonlySet<Side>[] => {
  const said: Said[] = reading.resume.experience.map(({ bullets }) => ({
    isFacility: bullets.some(({ text }) => ACCOUNTS.test(text)),
    mayBeFacility: false,
    isProfessional: false,
    mayBeProfessional: false,
  }))
  for (const claim of reading.claims) {
    const { conceptId, field, span, isDone } = claim
    const job = field.jobIndex === null ? undefined : said[field.jobIndex]
    if (!job || !isDone) continue
    const words = slice(field.text, span)
    if (isOfFacility(claim)) job.isFacility = true
    else if (mayBeOfFacility(claim)) job.mayBeFacility = true
    else if (conceptId === 'setting:professional-fee') job.isProfessional = true
    else if (conceptId === 'setting:physician-practice') {
      if (CLINIC.test(words)) job.mayBeProfessional = true
      else job.isProfessional = true
    }
  }
  return said.map(sidesSaid)
})

/** Whether words of a job are the facility's side of the bill whatever else it says. */
export function isOfFacility({ conceptId, field, span }: Claim): boolean {
  if (OF_FACILITY.has(conceptId)) return true
  if (conceptId === 'setting:hospital' && HOSPITAL_CODING.test(slice(field.text, span))) return true
  return MOSTLY_OF_FACILITY.has(conceptId) && ACCOUNTS.test(field.text)
}

/** Whether they are the facility's where the job says nothing of physicians. */
export function mayBeOfFacility({ conceptId }: Claim): boolean {
  return MOSTLY_OF_FACILITY.has(conceptId)
}

function sidesSaid({
  isFacility,
  mayBeFacility,
  isProfessional,
  mayBeProfessional,
}: Said): ReadonlySet<Side> {
  const sides = new Set<Side>()
  if (isFacility || (mayBeFacility && !isProfessional)) sides.add('facility')
  if (isProfessional || (mayBeProfessional && sides.size === 0)) sides.add('professional')
  return sides
}

/** "Hospital outpatient", "hospital coding": more than a place that physicians go to. */
const HOSPITAL_CODING = /\b(?:outpatient|inpatient|cod(?:ing|ers?)|facility|billing)\b/i

const CLINIC = /^(?:outpatient |specialty )?clinics?\b/i
