import { isPartialDate, MONTHS } from './dates'

/** Says a partial date as the screens do, the American way: "Nov 25, 2026", "Nov 2026", "2026". What cannot be read stays as typed. */
export function sayDate(date: string): string {
  if (!isPartialDate(date)) return date
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = MONTHS[Number(month) - 1]
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}

/**
 * Says a day without the year that is running: "Nov 25" in 2026, "Jan 8, 2027" after it.
 *
 * @param today YYYY-MM-DD
 */
export function sayNearDate(date: string, today: string): string {
  const year = `, ${today.slice(0, 4)}`
  const words = sayDate(date)
  return words.endsWith(year) ? words.slice(0, -year.length) : words
}

/** Says a stretch of time: "Jun 1, 2025 – May 31, 2027". One date alone when they are equal. */
export function sayRange(start: string, end: string): string {
  return start === end ? sayDate(start) : `${sayDate(start)} – ${sayDate(end)}`
}
