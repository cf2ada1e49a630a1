import { monthsOf } from '@/lib/advice/job-months'
import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { Job } from '@/lib/resume/schema'

/** A handover, or a last month and a first one, is no second job. */
const MOST_SHARED_MONTHS = 1

/** Two jobs at the same time, neither of which says that it is part of a week. Nothing is wrong; it is only not said. */
export const overlappingJobs: Rule = ({ resume, today }) =>
  resume.experience.flatMap((job, index) => {
    const mine = monthsOf(job, today)
    if (mine === null || isPartOfAWeek(job)) return []
    const other = resume.experience.slice(index + 1).find((second) => {
      const theirs = monthsOf(second, today)
      if (theirs === null || isPartOfAWeek(second)) return false
      return Math.min(mine.to, theirs.to) - Math.max(mine.from, theirs.from) > MOST_SHARED_MONTHS
    })
    if (other === undefined) return []
    const name = nameOf(job)
    const isOneEmployer = name === nameOf(other) && job.title.trim() !== '' && other.title.trim() !== ''
    return [
      finding(
        {
          rule: 'overlapping-jobs',
          place: { field: `experience.${index}.hours`, span: null, name },
          says: isOneEmployer
            ? `${name}: ${job.title.trim()} and ${other.title.trim()} ran at the same time.`
            : `${name} and ${nameOf(other)} ran at the same time.`,
          why: 'A reader wonders which date is wrong. Months worked at two places count once.',
          source: SOURCES.counting,
          remedy: {
            kind: 'question',
            ask: 'Was one of them part time, per diem or on contract? Say so under its hours. If not, check the dates.',
          },
        },
        other.id,
      ),
    ]
  })

const PART_OF_A_WEEK =
  /\b(?:part[- ]time|per[- ]diem|prn|weekends?|evenings?|contract|temp|seasonal|as needed|freelance|adjunct)\b/i

function isPartOfAWeek({ hours, title, employer }: Job): boolean {
  return PART_OF_A_WEEK.test(`${hours} ${title} ${employer}`) || weekly(hours) < 30
}

/** "16 hours a week". */
function weekly(hours: string): number {
  const stated = /\b(\d{1,2})\s*(?:hours|hrs?|h)\b/i.exec(hours)?.[1]
  return stated === undefined ? Number.POSITIVE_INFINITY : Number(stated)
}

function nameOf({ employer, title }: Job): string {
  return employer.trim() || title.trim() || 'A job'
}
