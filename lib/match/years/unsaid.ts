import { rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { relationOf } from '@/lib/match/evidence/relation'
import type { Evidence } from '@/lib/match/report'
import { jobsOfOthersCodes, silentOnCodes } from '@/lib/match/resume/coding-jobs'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { type Scope, yearsIn } from './in-scope'
import { fieldsAsked, isOfField } from './jobs-asked'
import { sideAsked } from './narrowing'

/**
 * What dated jobs leave unsaid: that codes were assigned in them, or in which setting and specialty; or, by the posting, in
 * which sense it asks for them.
 */
export type Unsaid = { readonly what: 'coding' | 'field' | 'sense'; readonly jobs: readonly Evidence[] }

/**
 * What a resume leaves unsaid, where with it the years would be reached: a question to the person. Who codes under the
 * title "HIM Specialist" has years that the resume does not show, and so has the inpatient coder who writes "coded 25
 * charts a day".
 */
export function unsaidIn(reading: ResumeReading, scope: Scope, years: number): Unsaid | null {
  if (!scope.work.includes('coding')) return null
  const others = jobsOfOthersCodes(reading).filter((index) => !scope.inCoding.has(index))
  const records = [...silentOnCodes(reading).filter((index) => !scope.inCoding.has(index)), ...others]
  const fields = fieldsAsked(scope)
  const silent =
    fields.length === 0 ? [] : [...scope.inCoding, ...others].filter((index) => mayBeOf(fields, index))
  return (
    withJobs('coding', records, {
      ...scope,
      inCoding: new Set([...scope.inCoding, ...records]),
      besides: others.filter((index) => names(fields, index)),
    }) ?? withJobs('field', silent, { ...scope, besides: silent })
  )

  function withJobs(what: Unsaid['what'], indexes: readonly number[], wider: Scope): Unsaid | null {
    if (indexes.length === 0) return null
    const { months, evidence } = yearsIn(reading)(wider)
    const starts = new Set(indexes.map((index) => `experience.${index}.start`))
    const jobs = evidence.filter(({ field }) => starts.has(field))
    return months.most >= Math.round(years * 12) && jobs.length > 0 ? { what, jobs } : null
  }

  function names(wanted: readonly ConceptId[], index: number): boolean {
    return reading.claims.some(
      ({ conceptId, field }) =>
        field.jobIndex === index && wanted.some((id) => relationOf(conceptId, id) === 'same'),
    )
  }

  function mayBeOf(wanted: readonly ConceptId[], index: number): boolean {
    const said = saidIn(reading)[index]
    if (said === 'levels')
      return (
        sideAsked(scope.narrowing) !== 'facility' &&
        !wanted.every((id) => OF_STAYS.has(id) || BESIDE_LEVELS.has(id))
      )
    return said === 'nothing' || (said === 'visits' && !wanted.every((id) => OF_STAYS.has(id)))
  }
}

/**
 * What the words of a job say of its field: "CPT" says visits and procedures, no stays (HIPAA, 45 CFR 162.1002); "audit 45
 * providers for E/M level" says visits that physicians bill.
 */
type Said = 'nothing' | 'visits' | 'levels' | 'field'

const saidIn = rememberFor((reading: ResumeReading): readonly Said[] => {
  const said: Said[] = reading.resume.experience.map(() => 'nothing')
  for (const { conceptId, field, isDone } of reading.claims) {
    if (field.jobIndex === null || !isDone) continue
    if (isOfField(conceptId) || OF_FIELD.has(conceptId)) said[field.jobIndex] = 'field'
    else if (said[field.jobIndex] === 'field') continue
    else if (conceptId === 'topic:e-m' && OF_PROVIDERS.test(field.text)) said[field.jobIndex] = 'levels'
    else if (OF_VISITS.has(conceptId) && said[field.jobIndex] === 'nothing') said[field.jobIndex] = 'visits'
  }
  return said
})

const OF_FIELD: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:cdt',
  'codeset:icd-10-pcs',
  'codeset:icd-o',
  'task:cancer-registry-abstracting',
])
const OF_VISITS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:cpt',
  'codeset:hcpcs',
  'codeset:hcpcs-level-ii',
  'codeset:modifiers',
])
const OF_STAYS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:inpatient',
  'setting:inpatient-rehabilitation',
  'setting:long-term-acute-care',
])

/** What is neither visited nor billed by E/M levels of physicians: HCCs, surgeries, and all that a hospital bills. */
const BESIDE_LEVELS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:ambulatory-surgery-center',
  'setting:ancillary',
  'setting:emergency-department',
  'setting:facility',
  'setting:hospital',
  'setting:observation',
  'setting:risk-adjustment',
  'setting:same-day-surgery',
  'payment:cms-hcc',
  'payment:hcc',
])

/** Whose visits are leveled. */
const OF_PROVIDERS =
  /\b(?:providers?|physicians?|clinicians?|practitioners?|doctors?|split[/ -]shared|modifier -?25)\b/i
