import { NUMBER_WORD, numberOf } from '@/lib/posting/numbers'

const NUMBER = `(\\d{1,2}|${NUMBER_WORD})`
const WINDOW = `(?:the |your )?(?:last|past|previous|preceding|prior|most recent) ${NUMBER}(?: ?\\(\\d{1,2}\\))?[ -]?(?:(years?|yrs?|months?)\\b|(?=[.;,)\n]|$))`

/** "2 years of HCC coding within the last 3 years", "two of the past five years". */
const BEHIND = new RegExp(
  `^(?:[^.;]|(?<=\\b(?:exp|exper|hosp))\\.){0,70}?(?:\\b(?:within|in|over|during|from|of) |\\()${WINDOW}`,
)

/** "Within the past 5 years, at least 2 years of …". */
const BEFORE = new RegExp(`\\b(?:within|in|over|during) ${WINDOW}[^.;]{0,40}$`)

/** "12 months in the last 24": so large a number without its unit is of months. */
const FEWEST_MONTHS = 12

/**
 * The years before today in which experience must have been gathered to count, read from the words around a number of
 * years; null where any time counts.
 */
export function windowOf(before: string, after: string): number | null {
  const match = BEHIND.exec(after) ?? BEFORE.exec(before)
  const amount = numberOf(match?.[1] ?? '')
  if (amount === null) return null
  const isMonths = match?.[2]?.startsWith('m') ?? amount >= FEWEST_MONTHS
  return isMonths ? amount / 12 : amount
}

/** The words between two asks without the window of the first: "within the last 4 years in outpatient coding, or". */
export function withoutWindow(words: string): string {
  return words.replace(INSIDE, '')
}

const INSIDE = new RegExp(` (?:of experience )?(?:within|in|over|during) ${WINDOW}`)

/** "Within", "in the past", "during the previous": what follows is a stretch of time, not an amount of work. */
const A_WINDOW =
  /\((?:the )?(?:last|past|previous|most recent) $|\b(?:(?:within|inside|inside of|w\/in|in) (?:the )?(?:first )?|(?:within|in|over|during|from|of) (?:(?:the|your) )?(?:last|past|previous|preceding|prior|most recent) )$/

/** Whether a number of years is the stretch in which others must lie. */
export function isWindow(words: string, at: number): boolean {
  return A_WINDOW.test(words.slice(Math.max(0, at - LONGEST_WINDOW), at))
}

const LONGEST_WINDOW = 30
