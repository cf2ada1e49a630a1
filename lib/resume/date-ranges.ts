import { parsePartialDate } from '@/lib/resume/dates'

/** A date or a stretch of time in a text. Dates are as kept (`2021-03`); one that cannot be read is as typed. */
export type DateRange = {
  /** Of the whole, brackets around it included. */
  readonly start: number
  readonly end: number
  readonly from: DateWord | null
  readonly to: DateWord | null
  /** "Present", or a dash with nothing behind it. */
  readonly current: DateWord | null
}

export type DateWord = { readonly value: string; readonly start: number; readonly end: number }

/**
 * Finds every date and stretch of time that a line gives in one of the forms of resumes: "Mar 2021 – Present",
 * "(03/21-5/23)", "June – September 2016", "2019–21", "since 2020", "Fall 2018".
 */
export function dateRangesIn(text: string): readonly DateRange[] {
  const found: DateRange[] = []
  if (!/\d\d/.test(text)) return found // no date is without two digits, and most lines are
  for (const match of text.matchAll(EITHER)) {
    const range = match.groups?.range === undefined ? singleOf(match) : rangeOf(match)
    if (range) found.push(range)
  }
  return found
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const SEASON = '(?:spring|summer|fall|autumn|winter)'
const YEAR = '(?:19|20)\\d\\d'
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
/** A date that says its year in full. */
const FULL = [
  `${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${DAY}(?:st|nd|rd|th)?[ -]${MONTH},?[ -]${YEAR}`,
  `${MONTH},? ?[-/]?${YEAR}`,
  `${SEASON},? (?:of )?${YEAR}`,
  `${YEAR}[ -]${MONTH}`,
  `${YEAR}[-/.]${MONTH_NUMBER}(?:[-/.]${DAY})?(?!\\d)`,
  `${MONTH_NUMBER} ?[/.-] ?${DAY} ?[/.-] ?${YEAR}`,
  `${MONTH_NUMBER} ?[/.-] ?${YEAR}`,
  YEAR,
].join('|')
/** Without the century, and still nothing else than a date. */
const UNMISTAKABLE = [`${MONTH_NUMBER}/${DAY}/\\d\\d(?!\\d)`, `${MONTH},? ?[’'‘]\\d\\d(?!\\d)`].join('|')
/** A date that may leave out the century; read only where it is part of a stretch, or has a month's name. */
const SHORT = [`${MONTH}[ -]\\d\\d`, `${MONTH_NUMBER}[/.-][’'‘]?\\d\\d`, `[’'‘]\\d\\d`].join('|')
const ANY = `(?:${FULL}|${UNMISTAKABLE}|${SHORT})(?![\\d/])`
const PRESENT = '(?:(?:till|to) )?(?:the )?(?:present|current|currently|now|today|date|ongoing)(?!\\p{L})'
const TO = '(?:\\s*(?:[-–—−‒~→]+|&ndash;)\\s*|\\s+(?:to|until|till|through|thru)\\s+)'

const EITHER = new RegExp(
  `(?<![\\p{L}\\d/.$#-])(?<range>[([]?\\s*(?:(?:from|since)\\s+)?(?:(?<a>${ANY}|${MONTH}(?=${TO}${MONTH}))(?:(?<sep>${TO})(?:(?<now>${PRESENT})|(?<b>${ANY}|(?:(?<=[–—] ?|to )\\d\\d|1[3-9]|[2-9]\\d)(?!\\d)))|(?<open>\\s*[-–—]\\s*(?=$|[)\\]|•·]))|(?<date>\\s+to\\s+date)))\\s*[)\\]]?)` +
    `|(?<![\\p{L}\\d/.$#-])[([]?(?<since>since |from )?(?<one>${FULL}|${UNMISTAKABLE})(?![\\d/])[)\\]]?`,
  'giu',
)

/** Whether a line stops in the middle of a stretch of time, or begins with a date or "Present". */
export const ENDS_OPEN = new RegExp(`(?:${FULL}|${UNMISTAKABLE}|${SHORT})\\s*[-–—]$`, 'iu')
/** "… – Jun" over "2018": the two lines of one date. */
export const ENDS_WITH_MONTH = new RegExp(`(?:^|[\\s–—-])${MONTH}$`, 'iu')
export const YEAR_AT_START = new RegExp(`^${YEAR}(?!\\d)`)
/** "– Jan 2011": a dash and a date, the second half of a stretch of time. */
export function isOnlyEnd(text: string): boolean {
  return ONLY_END.test(text)
}
const ONLY_END = new RegExp(`^[-–—]\\s*(?:${ANY}|${PRESENT})\\)?$`, 'iu')
export const DATE_AT_START = new RegExp(`^(?:${ANY}|${PRESENT})`, 'iu')

function rangeOf(match: RegExpExecArray | RegExpMatchArray): DateRange | null {
  const { a, b, now, open, date, sep } = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  if (a === undefined) return null
  const at = start + match[0].indexOf(a)
  const behind = at + a.length + (sep?.length ?? 0)
  const going = now ?? open ?? date
  if (going !== undefined) {
    const place = now === undefined ? at + a.length : behind
    return {
      start,
      end,
      from: word(a, at, null),
      to: null,
      current: { value: going.trim(), start: place, end: place + going.length },
    }
  }
  if (b === undefined) return null
  const from = word(a, at, b)
  const to = word(b, behind, null, a)
  // Two numbers that are no dates: a telephone, a room, "02-15".
  return from === null || to === null ? null : { start, end, from, to, current: null }
}

function singleOf(match: RegExpExecArray | RegExpMatchArray): DateRange | null {
  const one = match.groups?.one
  if (one === undefined) return null
  const start = match.index ?? 0
  const at = start + match[0].indexOf(one)
  const since = match.groups?.since
  const only = word(one, at, null)
  return {
    start,
    end: start + match[0].length,
    from: since === undefined ? null : only,
    to: since === undefined ? only : null,
    current: since === undefined ? null : { value: since.trim(), start, end: at },
  }
}

/** A date as kept. `next` lends its year to a month alone, `before` its century to two digits. */
function word(typed: string, start: number, next: string | null, before = ''): DateWord | null {
  const end = start + typed.length
  const value = parsePartialDate(typed)
  if (value !== null && !/^\d\d$/.test(typed)) return { value, start, end }
  const year = /(?:19|20)\d\d/.exec(next ?? '')?.[0]
  if (year !== undefined && /^\p{L}+\.?$/u.test(typed)) {
    const lent = parsePartialDate(`${typed} ${year}`)
    return lent === null ? null : { value: lent, start, end }
  }
  const century = /^((?:19|20))\d\d$/.exec(before)?.[1]
  if (/^\d\d$/.test(typed)) return century === undefined ? null : { value: century + typed, start, end }
  if (/^[’'‘]\d\d$/.test(typed)) {
    const digits = Number(typed.slice(1))
    return { value: String(digits < 50 ? 2000 + digits : 1900 + digits), start, end }
  }
  return { value: typed, start, end }
}
