import { dayOf } from '@/components/state/today'
import { sayNearDate } from '@/lib/resume/say-date'

/** "2:14 pm", in the time of this device. */
export function timeOfDay(atMs: number): string {
  const at = new Date(atMs)
  const hour = at.getHours()
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(at.getMinutes()).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`
}

/** "today, 2:14 pm", "yesterday, 2:14 pm", "Nov 2" or "Nov 2, 2025": as exact as it still matters. */
export function dayWords(atMs: number, nowMs: number): string {
  const days = calendarDay(nowMs) - calendarDay(atMs)
  if (days <= 0) return `today, ${timeOfDay(atMs)}`
  if (days === 1) return `yesterday, ${timeOfDay(atMs)}`
  return sayNearDate(dayOf(new Date(atMs)), dayOf(new Date(nowMs)))
}

/** Whole days since 1970 in local time; a day of 23 or 25 hours still counts as one. */
function calendarDay(atMs: number): number {
  const at = new Date(atMs)
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY_MS
}

const DAY_MS = 86_400_000
