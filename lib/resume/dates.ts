/**
 * A date as exact as it was given: `2021`, `2021-03` or `2021-03-14`.
 * Anything else is kept as typed and is not a partial date.
 */
const PARTIAL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Months as the page and the screens write them. */
export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

/** Whether a text is a partial date. */
export function isPartialDate(value: string): boolean {
  return PARTIAL.test(value)
}

/** Whether `a` lies wholly after `b`: 2021-03 is not after 2021, 2022 is after 2021-12. */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

/** The start of the last day that a partial date covers, in milliseconds since 1970. */
export function lastDayOf(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}

/** Whole days from one partial date to another, each taken by its last day; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((lastDayOf(to) - lastDayOf(from)) / 86_400_000)
}

/**
 * Reads a date in any of the ways people write one on a resume: "3/21", "03/2021", "Mar. '21", "14 March 2021".
 *
 * Numbers alone are read the American way, month first. Two-digit years 00–49 are 20xx, the rest 19xx.
 *
 * @returns null when it cannot be read without guessing; the caller keeps what was typed
 */
export function parsePartialDate(typed: string): string | null {
  const tidy = typed
    .trim()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
  for (const pattern of WRITTEN_DATES) {
    const parts = pattern.exec(tidy)?.groups
    if (parts) return toPartialDate(parts.y, parts.m, parts.d)
  }
  return null
}

/** The same as it is typed into a field for one end of a stretch: "since 2019", "from 3/21", "until May 2022". */
export function parseTypedDate(typed: string): string | null {
  return parsePartialDate(
    typed.replace(/^\s*(?:since|from|starting|until|till|to|through|thru)\s+(?=\S)/i, ''),
  )
}

/**
 * Both ends of a stretch that was typed into one field: "Mar 2021 - present", "3/19 to 5/21", "2019–2021".
 *
 * @returns null when it is not two dates, or a date and "present"
 */
export function parseTypedRange(typed: string): { readonly start: string; readonly end: string } | null {
  if (parseTypedDate(typed) !== null) return null
  for (const { index, 0: sign } of typed.matchAll(/\s*[-‐‑–—]\s*|\s+(?:to|until|till|through|thru)\s+/gi)) {
    const start = parseTypedDate(typed.slice(0, index))
    const rest = typed.slice(index + sign.length)
    const end = isPresent(rest) ? rest.trim() : parsePartialDate(rest)
    if (start !== null && end !== null) return { start, end }
  }
  return null
}

/** Whether a typed end means that the job still goes on: "present", "current", "now". */
export function isPresent(typed: string): boolean {
  return /^(to |till |until )?(the )?(present|current|currently|now|today|date|ongoing)\.?$/i.test(
    typed.trim(),
  )
}

/** Writes a date the American way: "Mar 14, 2021", "Mar 2021", "2021". What cannot be read stays as typed. */
export function formatPartialDate(date: string): string {
  if (!isPartialDate(date)) return date
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const monthName = MONTHS[Number(month) - 1]
  return day === undefined ? `${monthName} ${year}` : `${monthName} ${Number(day)}, ${year}`
}

/** Writes a stretch of time: "Mar 2021 – Present", "2018 – 2020". One date alone when the other is empty or equal. */
export function formatRange(start: string, end: string, current: boolean): string {
  const from = formatPartialDate(start)
  const to = current ? 'Present' : formatPartialDate(end)
  return from === to ? from : [from, to].filter(Boolean).join(' – ')
}

/**
 * Months of work between two dates, the first and the last both counted: Mar 2021 to Mar 2021 is 1.
 *
 * A year without a month cannot say more than the difference of the years (2019 to 2021 is 24), but at least 1.
 *
 * @returns 0 when the end lies before the start, null when either cannot be read
 */
export function monthsBetween(start: string, end: string): number | null {
  if (!isPartialDate(start) || !isPartialDate(end)) return null
  if (isAfter(start, end)) return 0
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4))
  if (start.length === 4 || end.length === 4) return Math.max(years * 12, 1)
  return years * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1
}

/** Every accepted way of writing, most particular first. Each names its groups y, m and d. */
const WRITTEN_DATES = [
  /^(?<y>\d{4})(?:[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?)?$/,
  /^(?<m>\d{1,2}) ?[-/.] ?(?<d>\d{1,2}) ?[-/.] ?(?<y>\d{4}|\d{2})$/,
  /^(?<m>\d{1,2})(?: ?[-/.] ?'?| )(?<y>\d{4}|\d{2})$/,
  /^(?<m>[a-z]{3,9})[.,]? ?[-/]?(?<y>\d{4}|'?\d{2})$/i,
  /^(?<m>[a-z]{3,9})[.,]? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/i,
  /^(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?<m>[a-z]{3,9})[.,]?[ -](?<y>\d{4})$/i,
  /^(?<y>\d{4})[ -](?<m>[a-z]{3,9})\.?$/i,
]

function toPartialDate(typedYear = '', typedMonth?: string, typedDay?: string): string | null {
  const digits = typedYear.replace("'", '')
  const year = digits.length === 2 ? `${Number(digits) < 50 ? '20' : '19'}${digits}` : digits
  if (typedMonth === undefined) return year
  const month = /\d/.test(typedMonth) ? Number(typedMonth) : monthNumber(typedMonth)
  if (month < 1 || month > 12) return null
  const withMonth = `${year}-${String(month).padStart(2, '0')}`
  if (typedDay === undefined) return withMonth
  const day = Number(typedDay)
  const lastDay = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return day >= 1 && day <= lastDay ? `${withMonth}-${String(day).padStart(2, '0')}` : null
}

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The month that a word begins to name, "Sept" and "Mar" included; 0 when it names none. */
function monthNumber(word: string): number {
  return MONTH_NAMES.findIndex((name) => name.startsWith(word.toLowerCase())) + 1
}
