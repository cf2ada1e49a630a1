import { relationOf } from '@/lib/match/evidence/relation'
import { parsePartialDate } from '@/lib/resume/dates'
import { mentionsIn } from './mentions-in'

/**
 * The day up to which the words of an entry say that it holds: "CPC exp. 05/2024", "CPC, valid through 2024", "CPC
 * (2012–2020)". Null where they say none that can be read.
 *
 * @returns YYYY, YYYY-MM or YYYY-MM-DD
 */
export function endInWords(words: string): string | null {
  const nameEnd = credentialsIn(words).at(-1)?.span.end ?? 0
  const said = HOLDS_UNTIL.exec(words)?.[1] ?? RANGE_ALONE.exec(words.slice(nameEnd))?.[1]
  return said === undefined ? null : parsePartialDate(said.replace(/[),.;\s]+$/, ''))
}

const HOLDS_UNTIL =
  /\b(?:exp(?:\.|ires?|iry|iration)?(?: (?:date|on|in))?|(?:valid|good|current|active) (?:through|thru|until|till|to)|through|thru|until)\b[.:]? ?([a-z]{0,9}\.? ?[\d/.,' -]{2,12}\d)/i

/** Behind the name and with nothing else: years of another thing have its words. */
const RANGE_ALONE = /^[\s,(–—-]{0,4}(?:19|20)\d\d ?(?:-|–|—|to) ?((?:19|20)\d\d)\)?\s*$/

/**
 * The words of an entry without the old name of what it is: "COC (formerly CPC-H)" is a COC that was renamed, and "Former
 * CPC" is over.
 */
export function withoutOldName(words: string): string {
  const named = credentialsIn(words)
  const [first] = named
  const old = OLD_NAME.exec(words)
  if (!first || !old || old.index <= first.span.start) return words
  const begins = old.index + old[0].length
  const isSame = named.every(
    ({ conceptId, span }) => span.start < begins || relationOf(conceptId, first.conceptId) === 'same',
  )
  return isSame ? words.slice(0, old.index) : words
}

const OLD_NAME =
  /(?<![\s,;(])[\s,;(]+(?:formerly|previously|f\.?k\.?a\.?)(?: (?:known as|called|titled|the))*:? ?(?=[A-Z])/

function credentialsIn(words: string) {
  return mentionsIn(words).filter(({ conceptId }) => conceptId.startsWith('credential:'))
}
