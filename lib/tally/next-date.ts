import { isAfter, isPartialDate } from '@/lib/resume/dates'
import type { PostingDates, SavedPosting } from '@/lib/resume/saved-posting'

/** The day that matters most about an application now. */
export type NextDate = {
  readonly what: keyof PostingDates
  /** A partial date. */
  readonly on: string
  readonly isPast: boolean
}

/**
 * Which day a list should name: what is coming, nearest first; else the last that has been. A deadline matters until one
 * has applied; nothing is coming for what is closed.
 *
 * @param today YYYY-MM-DD
 */
export function nextDate(
  { dates, status }: Pick<SavedPosting, 'dates' | 'status'>,
  today: string,
): NextDate | null {
  const known = MATTERS[status]
    .filter((what) => isPartialDate(dates[what]))
    .map((what) => ({ what, on: dates[what], isPast: isAfter(today, dates[what]) }))
    .toSorted((a, b) => a.on.localeCompare(b.on))
  return known.find(({ isPast }) => !isPast) ?? known.at(-1) ?? null
}

const MATTERS: Readonly<Record<SavedPosting['status'], readonly (keyof PostingDates)[]>> = {
  saved: ['deadline', 'followUp'],
  applied: ['applied', 'interview', 'followUp'],
  interview: ['interview', 'followUp'],
  offer: ['followUp', 'interview'],
  closed: ['applied', 'interview'],
}
