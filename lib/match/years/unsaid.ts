import { rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { relationOf } from '@/lib/match/evidence/relation'
import type { Evidence } from '@/lib/match/report'
import { jobsOfOthersCodes, silentOnCodes } from '@/lib/match/resume/coding-jobs'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { type Scope, yearsIn } from './in-scope'
import { fieldsAsked, isOfField } from './jobs-asked'
import { isNamedForOther } from './named-for'
import { sideAsked, sideNamed } from './narrowing'
import { isNamedForOtherSide } from './side-of-bill'

/**
 * What dated jobs leave unsaid: that codes were assigned in them; in which setting and specialty; whether a part of them
 * was, where their lines name other work; or, by the posting, in which sense it asks for them.
 */
export type Unsaid = {
  readonly what: 'coding' | 'field' | 'part' | 'sense'
  readonly jobs: readonly Evidence[]
}

/**
 * What a resume leaves unsaid, where with it the years would be reached: a question to the person. Who codes under the
 * title "HIM Specialist" has years that the resume does not show, and so has the inpatient coder who writes "coded 25
 * charts a day", and who leads coders or answers denials.
 *
 * Lines only ever add: "coded clinic visits" does not say that nothing else was coded. What a job was not, its name says.
 */
export function unsaidIn(reading: ResumeReading, scope: Scope, years: number): Unsaid | null {
  if (!scope.work.includes('coding')) return null
  const others = jobsOfOthersCodes(reading).filter((index) => !scope.inCoding.has(index))
  const records = [...silentOnCodes(reading).filter((index) => !scope.inCoding.has(index)), ...others]
  const fields = fieldsAsked(scope)
  const silent = silentOnField(reading, scope, fields, [...scope.inCoding, ...others])
  const ofCoding = withJobs(records, {
    ...scope,
    inCoding: new Set([...scope.inCoding, ...records]),
    besides: others.filter((index) => names(reading, fields, index)),
  })
  if (ofCoding.length > 0) return { what: 'coding', jobs: ofCoding }
  const ofField = withJobs(silent, { ...scope, besides: silent })
  const untold = ofField.filter(({ field }) => !namesField(reading, field))
  if (untold.length > 0) return { what: 'field', jobs: untold }
  return ofField.length > 0 ? { what: 'part', jobs: ofField } : null

  function withJobs(indexes: readonly number[], wider: Scope): readonly Evidence[] {
    if (indexes.length === 0) return []
    const { months, evidence } = yearsIn(reading)(wider)
    const starts = new Set(indexes.map((index) => `experience.${index}.start`))
    return months.most >= Math.round(years * 12) ? evidence.filter(({ field }) => starts.has(field)) : []
  }
}

function names({ claims }: ResumeReading, wanted: readonly ConceptId[], index: number): boolean {
  return claims.some(
    ({ conceptId, field }) =>
      field.jobIndex === index && wanted.some((id) => relationOf(conceptId, id) === 'same'),
  )
}

/** Which of some jobs may have been of the field that is asked for, by their index. */
function silentOnField(
  reading: ResumeReading,
  scope: Scope,
  fields: readonly ConceptId[],
  jobs: readonly number[],
): readonly number[] {
  if (fields.length === 0) return []
  const side = sideAsked(scope.narrowing) ?? sideNamed(fields)
  return jobs.filter(
    (index) =>
      !isNamedForOther(fields, index, reading) &&
      (side === null || !isNamedForOtherSide(side, index, reading)),
  )
}

function namesField(reading: ResumeReading, start: string): boolean {
  const [, index] = /^experience\.(\d+)\./.exec(start) ?? []
  return jobsNamingField(reading).has(Number(index))
}

const jobsNamingField = rememberFor(
  ({ claims }: ResumeReading): ReadonlySet<number | null> =>
    new Set(
      claims
        .filter(({ conceptId, isDone }) => isDone && (isOfField(conceptId) || conceptId === 'topic:e-m'))
        .map(({ field }) => field.jobIndex),
    ),
)
