import { formatPartialDate } from './dates'

/**
 * Says a day without the year that is running: "Nov 25" in 2026, "Jan 8, 2027" after it.
 *
 * @param today YYYY-MM-DD
 */
export function sayNearDate(date: string, today: string): string {
  const year = `, ${today.slice(0, 4)}`
  const words = formatPartialDate(date)
  return words.endsWith(year) ? words.slice(0, -year.length) : words
}

/** Says a stretch of time: "Jun 1, 2025 – May 31, 2027". One date alone when they are equal. */
export function sayRange(start: string, end: string): string {
  return start === end ? formatPartialDate(start) : `${formatPartialDate(start)} – ${formatPartialDate(end)}`
}
