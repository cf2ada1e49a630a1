import { flatMap } from '@/lib/base/flat-map'
import { remember, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import { membersOf, relationsTo } from '@/lib/match/evidence/relation'
import { documentationJobs, recordsJobs } from '@/lib/match/resume/coding-jobs'
import { isTraining } from '@/lib/match/resume/employment'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked, Work } from '@/lib/posting/posting'
import type { Job } from '@/lib/resume/schema'
import { mayBeOfSide, sideAsked } from './narrowing'
import { mayBeOfHospital } from './of-hospital'
import { jobsOnWard } from './on-ward'
import { isAtBedside, isCodedWith, sideOfWork, worksWithin } from './settings-within'
import { sidesOf } from './side-of-bill'
import { jobsOfWork } from './work'

/** What years are of: their scope, and the kind of work where it says nothing. */
export type Asked = Pick<ExperienceAsked, 'scope' | 'work' | 'narrowing' | 'ways' | 'orCoding'>

/** The jobs whose months count for a minimum of years, by their index. */
export function jobsAsked(
  asked: Asked,
  inCoding: ReadonlySet<number>,
  reading: ResumeReading,
): ReadonlySet<number> {
  const side = sideAsked(asked.narrowing)
  const doing = isOrCoding(asked)
    ? new Set([...inCoding, ...jobsDoing(asked, inCoding, reading)])
    : jobsDoing(asked, inCoding, reading)
  return side === null
    ? doing
    : new Set([...doing].filter((index) => mayBeOfSide(side, asked.narrowing, index, reading)))
}

/** "Coding or denials": any coding will do. In "inpatient coding or denials" it is of a field. */
export function isOrCoding(asked: Asked): boolean {
  return asked.orCoding && areTasks(deciding(asked))
}

function jobsDoing(asked: Asked, inCoding: ReadonlySet<number>, reading: ResumeReading): ReadonlySet<number> {
  const { work } = asked
  const wanted = deciding(asked)
  if (wanted.length === 0) return new Set(inWork(work, inCoding, reading))
  if (isPlain(work)) {
    const named = jobsNaming(wanted, work.includes('coding') ? inCoding : null, reading)
    const naming = new Set([...named].filter((index) => mayBeOfHospital(asked, index, reading)))
    return isOrRecords(work)
      ? new Set([...naming, ...inWork(['health-information'], inCoding, reading)])
      : naming
  }
  const onWard = wanted.some((id) => OF_WARDS.has(id)) ? jobsOnWard(reading) : []
  const naming = new Set([...jobsNaming(wanted, null, reading), ...onWard])
  if (areTasks(wanted)) return new Set([...inWork(besideTasks(work), inCoding, reading), ...naming])
  const isOfPeople = work.some((one) => OF_PEOPLE.has(one))
  return new Set(
    inWork(work, inCoding, reading).filter(
      (index) => naming.has(index) || (isOfPeople && inCoding.has(index)),
    ),
  )
}

/** Where alone there are wards. */
const OF_WARDS: ReadonlySet<ConceptId> = new Set<ConceptId>(['setting:hospital', 'setting:inpatient'])

/** In "auditing or educating" the task says what coding is meant. */
export function besideTasks(work: readonly Work[]): readonly Work[] {
  return work.filter((one) => one !== 'coding')
}

/** Whether a resume is read for such work; of other years only the person knows. */
export function isJudged(asked: Asked): boolean {
  return deciding(asked).length > 0 || asked.work.some((one) => one !== 'other')
}

/** The settings and specialties that years are of; none where other things decide. */
export function fieldsAsked(asked: Asked): readonly ConceptId[] {
  const named = deciding(asked)
  return named.every((id) => /^(?:setting|specialty):/.test(id) || asked.ways.includes(id)) ? named : []
}

/** Whether a word says where or for whom one codes: "inpatient" and "cardiology" do, "hospital" and "remote" do not. */
export function isOfField(id: ConceptId): boolean {
  return (
    deciding({ scope: [id], work: ['coding'], narrowing: [], ways: [], orCoding: false }).length > 0 &&
    /^(?:setting|specialty|payment):/.test(id) &&
    !FACILITY.has(id)
  )
}

/** What a posting means by "coding experience" without more. */
export const ANY_CODING: ConceptId = 'task:code-assignment'

/** What every coder's work rests on: "a year showing knowledge of medical terminology" is a year of coding. */
const IN_ALL_CODING: ReadonlySet<ConceptId> = new Set<ConceptId>([
  ANY_CODING,
  'task:anatomy-and-physiology',
  'task:coding-guideline-application',
  'task:medical-terminology',
  'task:pathophysiology',
  'task:pharmacology',
])

/** Where and on what terms one works is no field of work. */
const ARRANGEMENTS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:contract-traveller',
  'setting:on-site',
  'setting:per-diem',
  'setting:remote',
])

/**
 * The part of a scope that decides: fields of work before what they are paid by, both before code sets and systems;
 * narrow settings before the tasks that are done in wide ones ("denials in a hospital"), and nothing where only coding in
 * general is left. "A hospital or physician office" is either, and "outpatient coding in a hospital or clinic" is outpatient. What an
 * "or" sets beside them decides as they do: "HCC or inpatient coding".
 */
export function deciding({ scope, work, narrowing, ways }: Asked): readonly ConceptId[] {
  const isWork = (id: ConceptId) => id === 'setting:him-department' && work.includes('health-information')
  const particular = scope.filter(
    (id) => !IN_ALL_CODING.has(id) && !ARRANGEMENTS.has(id) && !isWork(id) && !narrowing.includes(id),
  )
  const fields = particular.filter((id) => /^(?:setting|specialty):/.test(id))
  const others = fields.filter((id) => !FACILITY.has(id))
  const isEitherSide =
    others.includes('setting:professional-fee') || others.join() === 'setting:physician-practice'
  const narrow = isEitherSide ? fields : others
  if (narrow.length > 0 && ways.length > 0)
    return particular.filter((id) => narrow.includes(id) || ways.includes(id))
  const payments = particular.filter((id) => id.startsWith('payment:'))
  const tasks = particular.filter((id) => id.startsWith('task:'))
  return (
    [narrow, payments, work.includes('coding') ? [] : tasks, fields, particular].find(
      (ids) => ids.length > 0,
    ) ?? []
  )
}

/** What people of other trades name too: a ward, an audit, a review. */
const NAMED_OUTSIDE = /^(?:setting|specialty|payment):|^task:(?:cod|drg|pre-bill|abstract|chart|modifier)/

/** Work that a setting or a task beside it says better. Who leads or teaches does so in a setting, by any name. */
const PLAIN_WORK: ReadonlySet<Work> = new Set(['coding', 'health-information', 'health-care', 'other'])

/** Who leads or teaches coders does so in their field, whether it is named or not. */
export const OF_PEOPLE: ReadonlySet<Work> = new Set(['leading', 'teaching'])

/** "Health information or medical office experience": either is enough. */
export function isOrRecords(work: readonly Work[]): boolean {
  return work.length > 1 && work[0] === 'health-information'
}

export function isPlain(work: readonly Work[]): boolean {
  return work.every((one) => PLAIN_WORK.has(one))
}

export function areTasks(ids: readonly ConceptId[]): boolean {
  return ids.every((id) => id.startsWith('task:'))
}

/** The jobs that name one of the concepts; what other trades name too counts in jobs of coding alone, where given. */
export function jobsNaming(
  wanted: readonly ConceptId[],
  inCoding: ReadonlySet<number> | null,
  reading: ResumeReading,
): ReadonlySet<number> {
  const naming = new Set<number>()
  for (const id of flatMap(wanted, membersOf))
    for (const index of [...jobsShowing(reading)(id), ...jobsWithin(reading)(id)])
      if (inCoding === null || !NAMED_OUTSIDE.test(id) || inCoding.has(index)) naming.add(index)
  return naming
}

/** The jobs that show a concept, by their index. */
const jobsShowing = rememberFor((reading: ResumeReading) =>
  remember(2000, (wanted: ConceptId): readonly number[] => {
    const showing = [...relationsTo(wanted)].filter(([, relation]) => relation === 'same')
    return jobsOfClaims(
      flatMap(showing, ([id]) => reading.claimsOf.get(id) ?? []),
      reading,
    )
  }),
)

/** The jobs that show work which is always done in a setting, by their index. */
const jobsWithin = rememberFor((reading: ResumeReading) =>
  remember(200, (wanted: ConceptId): readonly number[] => {
    const claims = flatMap(worksWithin(wanted), (id) => reading.claimsOf.get(id) ?? [])
    const jobs = jobsOfClaims(
      claims.filter(({ conceptId, field, span }) => isCodedWith(conceptId, field.text, span)),
      reading,
    )
    const side = sideOfWork(wanted)
    return side === null ? jobs : jobs.filter((index) => sidesOf(reading)[index]?.[side] !== 'unsaid')
  }),
)

/** The jobs that say that something was done, by their index: in training it was not, and not where it was only seen. */
function jobsOfClaims(claims: readonly Claim[], reading: ResumeReading): readonly number[] {
  return flatMap(claims, ({ conceptId, isDone, span, field: { jobIndex, text } }) =>
    jobIndex !== null &&
    isDone &&
    !isAtBedside(conceptId, text, span.start) &&
    isEmployment(reading.resume.experience[jobIndex])
      ? [jobIndex]
      : [],
  )
}

/** Coders work in health information, and with billers in health care; of work that no resume is read for nothing counts. */
function inWork(
  work: readonly Work[],
  inCoding: ReadonlySet<number>,
  reading: ResumeReading,
): readonly number[] {
  return flatMap(work, (one) => {
    if (one === 'other') return []
    if (one === 'coding') return [...inCoding]
    if (one === 'health-information')
      return [...inCoding, ...recordsJobs(reading), ...documentationJobs(reading)]
    const jobs = jobsOfWork(one, reading)
    return one === 'health-care' ? [...jobs, ...inCoding, ...jobsOfWork('billing', reading)] : jobs
  })
}

/** What an externship practised is no year of it. */
function isEmployment(job: Job | undefined): boolean {
  return job !== undefined && !isTraining(job)
}
