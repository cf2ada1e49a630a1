import { statusOn } from '@/lib/resume/credential-status'
import { isPartialDate } from '@/lib/resume/dates'
import type { Job, Resume } from '@/lib/resume/schema'
import type { StepSlug } from './wizard-steps'

/**
 * The second line of a step in the rail: what is there, or the one thing a recruiter would miss. Never a percentage.
 *
 * @param today YYYY-MM-DD
 */
export function noteStep(slug: StepSlug, resume: Resume, today: string): string {
  return NOTES[slug](resume, today)
}

const NOTES: Record<StepSlug, (resume: Resume, today: string) => string> = {
  contact: noteContact,
  certifications: noteCredentials,
  experience: noteExperience,
  education: noteEducation,
  skills: noteSkills,
  summary: noteSummary,
}

function noteContact({ contact }: Resume): string {
  const isEmpty = (value: string) => value.trim() === ''
  if (isEmpty(contact.name)) return 'no name yet'
  if (isEmpty(contact.email)) return 'no e-mail yet'
  if (isEmpty(contact.phone)) return 'no phone yet'
  return isEmpty(contact.place) ? 'no city yet' : 'complete'
}

function noteCredentials({ credentials }: Resume, today: string): string {
  if (credentials.length === 0) return 'none yet'
  const standings = credentials.map((credential) => statusOn(credential, today))
  const count = (...wanted: string[]) => standings.filter((standing) => wanted.includes(standing)).length
  const parts = [
    [count('held', 'expires-soon'), 'held'],
    [count('in-progress'), 'in progress'],
    [count('expired'), 'expired'],
    [count('retired'), 'retired'],
  ] as const
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ')
}

function noteExperience({ experience }: Resume, today: string): string {
  if (experience.length === 0) return 'none yet'
  const jobs = plural(experience.length, 'job')
  const months = countMonths(experience, today)
  if (months === 0) return `${jobs}, no dates yet`
  return months < 12
    ? `${jobs}, ${plural(months, 'month')}`
    : `${jobs}, ${plural(Math.floor(months / 12), 'year')}`
}

function noteEducation({ education, memberships }: Resume): string {
  if (education.length > 0) return education.length === 1 ? '1 entry' : `${education.length} entries`
  return memberships.length > 0 ? plural(memberships.length, 'membership') : 'none yet'
}

function noteSkills({ skills }: Resume): string {
  const count = Object.values(skills).reduce((sum, group) => sum + group.length, 0)
  if (count === 0) return 'none yet'
  return skills.codeSets.length === 0 ? `${count} listed, no code sets` : `${count} listed`
}

function noteSummary({ summary }: Resume): string {
  const words = summary.match(/\S+/g)?.length ?? 0
  return words === 0 ? 'none yet' : plural(words, 'word')
}

/**
 * Calendar months in which at least one job ran: two jobs at a time count once. A date without a month counts from
 * January, or to December.
 */
export function countMonths(jobs: readonly Job[], today: string): number {
  const months = new Set<number>()
  for (const job of jobs) {
    const end = job.current ? today : job.end
    if (!isPartialDate(job.start) || !isPartialDate(end)) continue
    const last = Math.min(monthNumber(end, 12), monthNumber(today, 12))
    for (let month = monthNumber(job.start, 1); month <= last; month += 1) months.add(month)
  }
  return months.size
}

/** Months since year 0. */
function monthNumber(date: string, monthWhenUnsaid: number): number {
  const [year = 0, month = monthWhenUnsaid] = date.split('-').map(Number)
  return year * 12 + month
}

function plural(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`
}
