import type { Row } from './rows'

/**
 * How many rows of the beginning are a letter around the resume, as in an e-mail: from the greeting to the close and the
 * name below it. 0 where there is none, or where nothing stands below: then the letter is all there is.
 */
export function letterLength(rows: readonly Row[]): number {
  const greeting = rows.findIndex(({ text }) => GREETING.test(text))
  if (greeting < 0 || greeting > LATEST_GREETING) return 0
  const close = rows.findIndex((row, index) => index > greeting && CLOSE.test(row.text))
  if (close < 0 || close - greeting > LONGEST_LETTER) return 0
  const isName = (row: Row | undefined) => row !== undefined && row.gapBefore < BLANK && NAME.test(row.text)
  const end = isName(rows[close + 1]) ? close + 2 : close + 1
  return rows.length - end >= FEWEST_BELOW ? end : 0
}

const GREETING = /^(?:hi|hello|dear|good (?:morning|afternoon|evening))\b[^:;]{0,60}[,!:]$/i
const CLOSE =
  /^(?:(?:with )?(?:best|kind|warm|many)(?: (?:regards|wishes|thanks))?|regards|sincerely(?: yours)?|yours (?:truly|sincerely)|respectfully(?: yours)?|cheers|thanks(?: again)?|thank you),$/i
/** Of the sender, below the close. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u
/** In rows: a subject and a sender may stand above. */
const LATEST_GREETING = 5
const LONGEST_LETTER = 30
const FEWEST_BELOW = 4
const BLANK = 0.8
