import { isPartialDate } from './dates'
import type { Job } from './schema'

/**
 * Whole years that the dates of some jobs prove: two jobs at a time count once, the month that is running does not, and
 * where a month is not said the shorter reading counts.
 *
 * @param today YYYY-MM-DD
 */
export function provenYears(jobs: readonly Job[], today: string): number {
  const lastMonth = monthNumber(today, 1) - 1
  const months = new Set<number>()
  for (const { start, end, current } of jobs) {
    if (!isPartialDate(start) || !(current || isPartialDate(end))) continue
    const last = current ? lastMonth : Math.min(monthNumber(end, 1), lastMonth)
    for (let month = monthNumber(start, 12); month <= last; month += 1) months.add(month)
  }
  return Math.floor(months.size / 12)
}

/** Months since year 0. */
function monthNumber(date: string, monthWhenUnsaid: number): number {
  const [year = 0, month = monthWhenUnsaid] = date.split('-').map(Number)
  return year * 12 + month
}
