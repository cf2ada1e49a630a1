import { dateRangesIn } from './date-ranges'
import { placeIn } from './places'
import type { Row } from './rows'

/** Whether a row of an entry tells what was done rather than where and when. */
export function isBody(row: Row): boolean {
  if (row.listItem) return true
  const { text } = row
  if (row.cells.length > 1 && dateRangesIn(text).length > 0) return false
  const words = text.split(' ').length
  if (isLabel(text)) return true
  const dates = dateRangesIn(text)
  const opens = dates.find(({ from, to, current }) => from !== null && (to !== null || current !== null))
  if (opens && (opens.start === 0 || /^\.\s/.test(text.slice(opens.end)))) return false
  const outside = dates.reduce((length, { start, end }) => length - (end - start), text.length)
  if (
    dates.some(({ from, to, current }) => from !== null && (to !== null || current !== null)) &&
    outside < 110
  )
    return false
  if (/[.!?]$/.test(text) && words >= 3 && !ABBREVIATED.test(text) && placeIn(text)?.end !== text.length)
    return true
  return words > 14 || (/^\p{Ll}/u.test(text) && words > 3)
}

/** "Key achievements:", "Responsibilities": furniture above the bullets of a job. */
export function isLabel(text: string): boolean {
  return LABEL.test(text)
}

const LABEL =
  /^(?:(?:key |major |selected |main |core |primary |notable )?(?:responsibilit(?:y|ies)|duties|achievements?|accomplishments?|highlights|contributions|tasks|results|projects)(?: (?:include|included|and \p{L}+))?|job description|description|summary|what i did)\s*:?$/iu
const ABBREVIATED = /(?:\b(?:Inc|Co|Corp|Ltd|L\.L\.C|P\.C|P\.A|N\.V|St|Jr|Sr|U\.S|D\.C|etc)|\b\p{Lu})\.$/u
