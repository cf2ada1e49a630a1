import { isAfter, isPartialDate } from '@/lib/resume/dates'
import type { Job } from '@/lib/resume/schema'

/** Months of experience. They differ only where a date has a year and no month. */
export type Months = {
  /** What the dates prove. */
  readonly least: number
  /** What they could mean at most. */
  readonly most: number
}

/**
 * Months that jobs cover together: a month worked at two places counts once.
 *
 * The month in which a past job ended counts; the present month does not, since it is not over. Years without months
 * prove only their difference (2019 – 2021 is 24 months). A job without a readable start or end proves nothing.
 *
 * @param today YYYY-MM-DD
 * @param within years before today that alone count; null where all do
 */
export function monthsOfExperience(
  jobs: readonly Job[],
  today: string,
  within: number | null = null,
): Months {
  const since = within === null ? Number.NEGATIVE_INFINITY : monthNumber(today, 1) - Math.round(within * 12)
  return {
    least: covered(
      jobs.map((job) => interval(job, today, 'least')),
      since,
    ),
    most: covered(
      jobs.map((job) => interval(job, today, 'most')),
      since,
    ),
  }
}

/** Whether a past job's dates are the wrong way round: "Mar 2025 – Mar 2021". They prove nothing until they are mended. */
export function isBackwards({ start, end, current }: Job): boolean {
  return !current && isPartialDate(start) && isPartialDate(end) && isAfter(start, end)
}

/** "4 years 8 months", "1 year", "5 months". */
export function inYearsAndMonths(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [years > 0 && count(years, 'year'), (rest > 0 || years === 0) && count(rest, 'month')]
  return parts.filter(Boolean).join(' ')
}

/** Half-open, in months since year 0. */
type Interval = { readonly from: number; readonly to: number }

function interval(job: Job, today: string, reading: 'least' | 'most'): Interval | null {
  const end = job.current ? today : job.end
  if (!isPartialDate(job.start) || !isPartialDate(end) || isAfter(job.start, end)) return null
  const from = monthNumber(job.start, 1)
  const now = monthNumber(today, 1)
  const to = job.current || isAfter(end, today) ? now : pastEnd(end, reading)
  return { from, to: Math.min(Math.max(to, from + 1), Math.max(now, from)) }
}

/** The first month after the job: a named month was worked; a bare year ends as it begins, or as it closes. */
function pastEnd(end: string, reading: 'least' | 'most'): number {
  if (end.length > 4) return monthNumber(end, 1) + 1
  return reading === 'least' ? monthNumber(end, 1) : monthNumber(end, 12) + 1
}

function monthNumber(partialDate: string, missingMonth: number): number {
  const month = partialDate.length > 4 ? Number(partialDate.slice(5, 7)) : missingMonth
  return Number(partialDate.slice(0, 4)) * 12 + month - 1
}

function covered(intervals: readonly (Interval | null)[], since: number): number {
  const sorted = intervals.filter((one) => one !== null).sort((a, b) => a.from - b.from)
  let months = 0
  let reached = since
  for (const { from, to } of sorted) {
    months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return months
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
