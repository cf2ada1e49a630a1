import { employerScore } from '@/lib/import/jobs/employer-words'
import { titleScore } from '@/lib/import/jobs/title-words'
import { dateRangesIn } from '@/lib/resume/date-ranges'
import { placeIn } from './places'
import type { Row } from './rows'

/** Whether a row of an entry tells what was done rather than where and when. */
export function isBody(row: Row): boolean {
  if (row.listItem) return true
  const { text } = row
  if (row.cells.length > 1 && dateRangesIn(text).length > 0) return false
  const words = text.split(' ').length
  if (isLabel(text) || namesTools(text) || DUTIES.test(text)) return true
  const dates = dateRangesIn(text)
  const opens = dates.find(({ from, to, current }) => from !== null && (to !== null || current !== null))
  if (opens && (opens.start === 0 || /^\.\s/.test(text.slice(opens.end)))) return false
  const outside = dates.reduce((length, { start, end }) => length - (end - start), text.length)
  if (
    dates.some(({ from, to, current }) => from !== null && (to !== null || current !== null)) &&
    outside < 110
  )
    return false
  if (/^\p{Lu}\p{L}+ed (?:\p{Ll}\p{L}{2,}\.$|\d[\d,]* \p{Ll})/u.test(text)) return true
  if (/[.!?]$/.test(text) && words >= 3 && !ABBREVIATED.test(text) && placeIn(text)?.end !== text.length)
    return true
  return words > 14 || (/^\p{Ll}/u.test(text) && words > 3) || isDuty(text)
}

/** "Lead mock audits of 400 charts": small words behind the first, where names and titles have capitals. */
function isDuty(text: string): boolean {
  const [first = '', ...others] = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || others.length < FEWEST_BEHIND || /[|•·@]|:$/.test(text)) return false
  if (dateRangesIn(text).length > 0 || placeIn(text) !== null) return false
  const long = others.filter((word) => /^\p{L}{4}/u.test(word))
  const small = long.filter((word) => /^\p{Ll}/u.test(word))
  const names = others.filter((word) => /^\p{Lu}/u.test(word))
  return (
    small.length >= FEWEST_SMALL &&
    small.length * 2 > long.length &&
    (/\s\d/.test(text) || titleScore(others.join(' ')) < 2) &&
    employerScore(names.join(' ')) < 2.5
  )
}

/** "Medical coder" and "Front desk" are titles that somebody did not capitalize. */
const FEWEST_BEHIND = 3
const FEWEST_SMALL = 2

/** "Key achievements:", "Responsibilities": furniture above the bullets of a job. */
export function isLabel(text: string): boolean {
  return LABEL.test(text)
}

/** "Software: Epic, 3M": what was worked with. */
export function namesTools(text: string): boolean {
  return TOOLS.test(text)
}

/** "Duties: coded charts", on one line. */
const DUTIES = /^(?:(?:key|main|job) )?(?:duties|responsibilities|highlights|achievements):\s+\S/i

const TOOLS =
  /^(?:computer|software|technical|technolog(?:y|ies)|systems?|tools|encoders?|e[hm]rs?)(?: (?:skills?|software|systems?|programs|tools))?:\s+\S/i

const LABEL =
  /^(?:(?:key |major |selected |main |core |primary |notable )?(?:responsibilit(?:y|ies)|duties|achievements?|accomplishments?|highlights|contributions|tasks|results|projects)(?:\s?\/\s?(?:responsibilities|duties|tasks|results|accomplishments|projects))?(?: (?:include|included|and \p{L}+)|, accomplishments,? (?:and|&) related skills)?|job description|description|summary|what i did)\s*:?$/iu
const ABBREVIATED = /(?:\b(?:Inc|Co|Corp|Ltd|L\.L\.C|P\.C|P\.A|N\.V|St|Jr|Sr|U\.S|D\.C|etc)|\b\p{Lu})\.$/u
