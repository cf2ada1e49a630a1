import { isAfter, isPartialDate } from '@/lib/resume/dates'

/** A stretch of months, half-open, in months since year 0. */
export type MonthSpan = { readonly from: number; readonly to: number }

/**
 * The months that dates cover for certain: a year alone counts from its end for a start and to its beginning for an end,
 * so that nobody is asked about an overlap or a gap that may not be there. See `couldCover` for the other side.
 *
 * @param today YYYY-MM-DD
 * @returns null where the dates cannot be read or do not leave a month
 */
export function monthsOf(dates: Dates, today: string): MonthSpan | null {
  return months(dates, today, 12, 0)
}

/** The months that dates could cover at most. */
export function couldCover(dates: Dates, today: string): MonthSpan | null {
  return months(dates, today, 1, 12)
}

/** The month of a day, in months since year 0. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

type Dates = { readonly start: string; readonly end: string; readonly current: boolean }

function months(
  { start, end, current }: Dates,
  today: string,
  startMonth: number,
  endMonth: number,
): MonthSpan | null {
  const until = current ? today : end
  if (!isPartialDate(start) || !isPartialDate(until) || isAfter(start, until)) return null
  const from = start.length === 4 ? Number(start) * 12 + startMonth - 1 : monthOf(start)
  const to = until.length === 4 ? Number(until) * 12 + endMonth : monthOf(until) + 1
  return to > from ? { from, to } : null
}
