import { quote } from '@/lib/match/quote'
import type { Evidence } from '@/lib/match/report'
import { monthsOfExperience } from '@/lib/match/resume/months'
import type { ExperienceAsked } from '@/lib/posting/posting'
import type { Job } from '@/lib/resume/schema'

/**
 * What is open where a posting asks for years of full-time work and a job that counts was less, by its hours or its title.
 * A job that says nothing of its hours was full time, as people write resumes; where such jobs are long enough, nothing is.
 */
export function lessThanFullTime(
  { span, years, within }: ExperienceAsked,
  text: string,
  evidence: readonly Evidence[],
  jobs: readonly Job[],
  today: string,
): string | null {
  const around = text.slice(span.start, span.end + REACH)
  if (!FULL_TIME.test(around)) return null
  const counting = jobs.filter((_, index) =>
    evidence.some(({ field }) => field === `experience.${index}.start`),
  )
  const isPartTime = ({ hours, title }: Job) => PART_TIME.test(`${hours} ${title}`)
  const job = counting.find(isPartTime)
  const inFull = counting.filter((one) => !isPartTime(one))
  if (!job || monthsOfExperience(inFull, today, within).least >= Math.round(years * 12)) return null
  const said = PART_TIME.test(job.hours) ? job.hours : job.title
  return `The posting asks for full-time work; you say ${quote(said)}. Say how many hours it was.`
}

/** "2 years of full-time coding", "one year full time". */
const FULL_TIME = /^[^.;,\n]*\bfull[- ]time\b/i
const PART_TIME =
  /\b(?:part[- ]time|per[- ]diem|prn|seasonal|as needed|casual|(?:[1-9]|[12]\d) ?(?:hours|hrs)(?:\/| a | per )(?:wk|week))\b/i

/** How far behind the years the words may stand, in characters. */
const REACH = 30
