import { isAfter, isPartialDate } from '@/lib/resume/dates'
import type { Job } from '@/lib/resume/schema'

/** Supervised practice inside a programme, whatever section it is listed in: training, never employment. */
const TRAINING_TITLE =
  /\b(?:extern(?:ship)?|intern(?:ship)?|practicum|practicode|students?|trainee program|clinical rotation|volunteer)\b/i

/** Whether a job is training or unpaid by its title: its lines show what was practised, its months count for nothing. */
export function isTraining({ title }: Job): boolean {
  return TRAINING_TITLE.test(title)
}

/** "Coding" also means programming. */
const OTHER_TRADE = /\b(?:software|web|developer|programm(?:er|ing)|bootcamp|front[ -]?end|full[ -]?stack)\b/i

/** Whether a job is a programmer's by its title: it may name coding and inpatient data, and is no work in either. */
export function isOtherTrade({ title }: Job): boolean {
  return OTHER_TRADE.test(title)
}

/** Resumes give ten years of detail (the domain's sources agree); code sets and payment models have changed since. */
const LONG_AGO_YEARS = 10

/**
 * Whether a job ended more than ten years before a day. What it shows is then no fresher than a list.
 *
 * @param today YYYY-MM-DD
 */
export function endedLongAgo({ end, current }: Job, today: string): boolean {
  if (current || !isPartialDate(end)) return false
  const limit = `${Number(today.slice(0, 4)) - LONG_AGO_YEARS}${today.slice(4)}`
  return isAfter(limit, end)
}
