import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { isAfter, isPartialDate } from '@/lib/resume/dates'
import type { Job } from '@/lib/resume/schema'

/** Years without months matter as long as they can decide how many years one has. */
const RECENT_YEARS = 10

/** Dates of a job that cannot be counted: missing, not readable, in the future, the wrong way round, or years alone. */
export const unclearDates: Rule = ({ resume, today }) =>
  resume.experience.flatMap((job, index) => {
    const trouble = troubleOf(job, today)
    if (trouble === null) return []
    const name = job.employer.trim() || job.title.trim() || `Job ${index + 1}`
    return [
      finding({
        rule: 'unclear-dates',
        place: { field: `experience.${index}.${trouble.part}`, span: null, name },
        says: `${name}: ${trouble.says}`,
        why: 'Years of experience are counted from these dates, by people and by programs.',
        source: SOURCES.counting,
        remedy: { kind: 'question', ask: trouble.ask },
      }),
    ]
  })

type Trouble = { readonly part: 'start' | 'end'; readonly says: string; readonly ask: string }

function troubleOf(job: Job, today: string): Trouble | null {
  const { start, end, current } = job
  if (start.trim() === '' && end.trim() === '' && !current && job.title === '' && job.employer === '')
    return null
  if (!isPartialDate(start))
    return {
      part: 'start',
      says: start.trim() === '' ? 'no start.' : `“${start}” is no date that can be counted.`,
      ask: ASK,
    }
  if (isAfter(start, today)) return { part: 'start', says: 'it begins in the future.', ask: ASK }
  if (!current && !isPartialDate(end))
    return {
      part: 'end',
      says:
        end.trim() === ''
          ? 'no end, and not marked as your present job.'
          : `“${end}” is no date that can be counted.`,
      ask: 'Which month and year did you leave? Or do you still work there?',
    }
  if (!current && isAfter(start, end)) return { part: 'end', says: 'it ends before it begins.', ask: ASK }
  const isRecent = current || Number(today.slice(0, 4)) - Number(end.slice(0, 4)) < RECENT_YEARS
  if (isRecent && (start.length === 4 || (!current && end.length === 4)))
    return {
      part: start.length === 4 ? 'start' : 'end',
      says: 'years without months.',
      ask: 'Which months? “2021 – 2022” may be two years or two months.',
    }
  return null
}

const ASK = 'Which month and year? Such as Mar 2021.'
