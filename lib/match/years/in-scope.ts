import { flatMap } from '@/lib/base/flat-map'
import { rememberBy, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import { jobsWithCodes } from '@/lib/match/resume/coding-jobs'
import { isBackwards, monthsOfExperience } from '@/lib/match/resume/months'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { formatRange, isPartialDate } from '@/lib/resume/dates'
import type { Job } from '@/lib/resume/schema'
import { ANY_CODING, jobsAsked } from './jobs-asked'

/** What years are counted of, and by which jobs. */
export type Scope = Pick<ExperienceAsked, 'scope' | 'work' | 'within' | 'narrowing' | 'ways' | 'orCoding'> & {
  readonly inCoding: ReadonlySet<number>
  /** Jobs to count besides, though they do not name the scope. */
  readonly besides?: readonly number[]
  readonly today: string
}

/** What the jobs of a resume come to in a scope: few scopes are asked for by many postings. */
export const yearsIn = rememberFor((reading: ResumeReading) =>
  rememberBy(
    500,
    ({ scope, work, within, narrowing, ways, orCoding, inCoding, besides = [], today }: Scope) =>
      `${today} ${within} ${orCoding} ${[...inCoding].join()} ${besides.join()} ${scope.join(' ')} ${work.join()} ${narrowing.join(' ')} ${ways.join(' ')}`,
    ({ scope, work, within, narrowing, ways, orCoding, inCoding, besides = [], today }) => {
      const jobsOf = (indexes: readonly number[]) =>
        indexes.flatMap((index) => reading.resume.experience[index] ?? [])
      const counting = new Set([
        ...jobsAsked({ scope, work, narrowing, ways, orCoding }, inCoding, reading),
        ...besides,
      ])
      const indexes = [...counting].sort((a, b) => a - b)
      const jobs = jobsOf(indexes)
      return {
        months: monthsOfExperience(jobs, today, within),
        hasUndated: jobs.some((job) => !isDated(job)),
        backwards: jobs.find(isBackwards) ?? null,
        inAll: monthsOfExperience(jobsOf(jobsWithCodes(reading)), today),
        evidence: flatMap(indexes, (index) => jobEvidence(reading, index, scope)),
      }
    },
  ),
)

function isDated(job: Job): boolean {
  return isPartialDate(job.start) && (job.current || isPartialDate(job.end)) && !isBackwards(job)
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
