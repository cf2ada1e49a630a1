import { rememberBy, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { ExperienceAsked, Posting } from '@/lib/posting/posting'
import { formatRange, isPartialDate } from '@/lib/resume/dates'
import type { Job } from '@/lib/resume/schema'
import { codingJobs } from './coding-jobs'
import { isTraining } from './employment'
import { namesOf } from './labels'
import { inYearsAndMonths, type Months, monthsOfExperience } from './months'
import type { ResumeReading } from './read-resume'
import { membersOf, relationOf } from './relation'
import type { Evidence } from './report'

/** A minimum of experience, held against the resume's dated jobs. */
export type YearsShown = {
  readonly asked: ExperienceAsked
  /** "3 years of risk adjustment". */
  readonly label: string
  readonly months: Months
  /** Whether a job that would count has dates that cannot be read. */
  readonly hasUndated: boolean
  /** Coding experience of any kind, to say beside a scope that is short. */
  readonly inAll: Months
  readonly evidence: readonly Evidence[]
}

/**
 * Months of experience for each minimum that the posting asks for.
 *
 * Years in a setting or specialty need jobs in coding that name it; any one member of the scope will do. Externships
 * and Practicode stand under education and are training: never months. Years without a scope in a posting of another
 * trade are not judged.
 *
 * @param today YYYY-MM-DD
 */
export function yearsShown(reading: ResumeReading, posting: Posting, today: string): readonly YearsShown[] {
  const inCoding = codingJobs(reading, posting)
  const judged = posting.experience.filter((asked) => posting.domain === 'coding' || asked.scope.length > 0)
  return judged.map((asked) => ({
    asked,
    label: labelOfYears(asked),
    ...yearsIn(reading)({ scope: asked.scope, within: asked.within, inCoding, today }),
  }))
}

type Scope = Pick<ExperienceAsked, 'scope' | 'within'> & {
  readonly inCoding: ReadonlySet<number>
  readonly today: string
}

/** What the jobs of a resume come to in a scope: few scopes are asked for by many postings. */
const yearsIn = rememberFor((reading: ResumeReading) =>
  rememberBy(
    500,
    ({ scope, within, inCoding, today }: Scope) =>
      `${today} ${within} ${[...inCoding].join()} ${scope.join(' ')}`,
    ({ scope, within, inCoding, today }) => {
      const jobsOf = (indexes: readonly number[]) =>
        indexes.flatMap((index) => reading.resume.experience[index] ?? [])
      const indexes = [...inScope(scope, inCoding, reading)].sort((a, b) => a - b)
      const jobs = jobsOf(indexes)
      return {
        months: monthsOfExperience(jobs, today, within),
        hasUndated: jobs.some((job) => !isDated(job)),
        inAll: monthsOfExperience(jobsOf([...inCoding]), today),
        evidence: indexes.flatMap((index) => jobEvidence(reading, index, scope)),
      }
    },
  ),
)

/** "3 years", "6 months of inpatient", "2 years of HCC within the last 3 years". */
function labelOfYears({ years, scope, within }: ExperienceAsked): string {
  const isMonths = years < 1
  const amount = isMonths ? Math.round(years * 12) : years
  const time = `${amount} ${isMonths ? 'month' : 'year'}${amount === 1 ? '' : 's'}`
  const of = deciding(scope).length === 0 ? '' : ` of ${namesOf(deciding(scope))}`
  return `${time}${of}${within === null ? '' : ` within the last ${inYearsAndMonths(Math.round(within * 12))}`}`
}

/** What a posting means by "coding experience" without more. */
const ANY_CODING: ConceptId = 'task:code-assignment'

/** What every coder's work rests on: "a year showing knowledge of medical terminology" is a year of coding. */
const IN_ALL_CODING: ReadonlySet<ConceptId> = new Set<ConceptId>([
  ANY_CODING,
  'task:anatomy-and-physiology',
  'task:coding-guideline-application',
  'task:medical-terminology',
  'task:pathophysiology',
  'task:pharmacology',
])

/** Said beside the setting that counts: "inpatient experience in an acute hospital". */
const WIDE_SETTINGS: ReadonlySet<ConceptId> = new Set<ConceptId>(['setting:facility', 'setting:hospital'])

/**
 * The part of a scope that decides: fields of work before code sets and systems, narrow settings before wide ones,
 * and nothing where only coding in general is left.
 */
function deciding(scope: readonly ConceptId[]): readonly ConceptId[] {
  const particular = scope.filter((id) => !IN_ALL_CODING.has(id))
  const fields = particular.filter((id) => /^(?:setting|specialty|payment):/.test(id))
  const narrow = fields.filter((id) => !WIDE_SETTINGS.has(id))
  return [narrow, fields, particular].find((ids) => ids.length > 0) ?? []
}

/** What people of other trades name too: a ward, an audit, a review. It counts in jobs of coding alone. */
const NAMED_OUTSIDE = /^(?:setting|specialty):|^task:(?:cod|drg|pre-bill|abstract|chart|modifier)/

function inScope(
  scope: readonly ConceptId[],
  inCoding: ReadonlySet<number>,
  reading: ResumeReading,
): ReadonlySet<number> {
  const wanted = deciding(scope)
  if (wanted.length === 0) return inCoding
  const members = wanted.flatMap(membersOf)
  const needsCoding = wanted.every((id) => NAMED_OUTSIDE.test(id))
  const naming = reading.claims
    .filter((claim) => members.some((id) => relationOf(claim.conceptId, id) === 'same'))
    .flatMap((claim) => claim.field.jobIndex ?? [])
    .filter((index) => isEmployment(reading.resume.experience[index]))
  return new Set(needsCoding ? naming.filter((index) => inCoding.has(index)) : naming)
}

/** What an externship practised is no year of it. */
function isEmployment(job: Job | undefined): boolean {
  return job !== undefined && !isTraining(job)
}

function isDated(job: Job): boolean {
  return isPartialDate(job.start) && (job.current || isPartialDate(job.end))
}

function jobEvidence(
  reading: ResumeReading,
  index: number,
  scope: readonly ConceptId[],
): readonly Evidence[] {
  const job = reading.resume.experience[index]
  if (!job || !isDated(job)) return []
  return [
    {
      conceptId: scope[0] ?? ANY_CODING,
      grade: 'shown',
      field: `experience.${index}.start`,
      quote: formatRange(job.start, job.end, job.current),
      place: job.employer.trim() || job.title.trim() || `Job ${index + 1}`,
      months: reading.monthsOf[index] ?? null,
      hasNumber: false,
    },
  ]
}
