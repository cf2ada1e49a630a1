import { isPartialDate, monthsBetween } from '@/lib/resume/dates'

type Stretch = { readonly start: string; readonly end: string; readonly current?: boolean }

/** "2019 – 2022", "2022 – now": what a closed row says of its dates. What cannot be read is shown as typed. */
export function yearsOf({ start, end, current = false }: Stretch): string {
  const from = yearOf(start)
  const to = current ? 'now' : yearOf(end)
  return from === to ? from : [from, to].filter(Boolean).join(' – ')
}

/**
 * "4 years 8 months"; empty when the dates do not say. As the match counts: the last month of a past job is whole, the
 * month that is running is not.
 *
 * @param today YYYY-MM-DD
 */
export function durationWords({ start, end, current = false }: Stretch, today: string): string {
  const months = current ? (monthsBetween(start, today) ?? 1) - 1 : (monthsBetween(start, end) ?? 0)
  const parts = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${count === 1 ? word : `${word}s`}`)
    .join(' ')
}

function yearOf(date: string): string {
  return isPartialDate(date) ? date.slice(0, 4) : date
}
