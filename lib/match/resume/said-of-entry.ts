import type { ConceptId } from '@/lib/lexicon/concept'
import { ISSUERS } from '@/lib/lexicon/reference'
import { relationOf } from '@/lib/match/evidence/relation'
import { parsePartialDate } from '@/lib/resume/dates'
import type { Credential } from '@/lib/resume/schema'
import { mentionsIn } from './mentions-in'

/**
 * The day up to which the words of an entry say that it holds: "CPC exp. 05/2024", "CPC, valid through 2024", "CPC
 * (2012–2020)", "CPC, AAPC, 2019 - 2023". Null where they say none that can be read.
 *
 * @returns YYYY, YYYY-MM or YYYY-MM-DD
 */
export function endInWords(words: string): string | null {
  const said = HOLDS_UNTIL.exec(words)?.[1] ?? endOfRange(words)
  return said === null || said === undefined ? null : parsePartialDate(said.replace(/[),.;\s]+$/, ''))
}

/** The same of all its fields: the range may stand where the issuer or the day does. */
export function endOfEntry({ name, acronym, issuer, earned, expires }: Credential): string | null {
  const ends = [endInWords(`${name} ${acronym}`), ...[issuer, earned, expires].map(rangeInField)]
  return ends.find((end) => end !== null) ?? null
}

function rangeInField(text: string): string | null {
  const end = endOfRange(text)
  return end === null ? null : parsePartialDate(end)
}

/** The end of the years that an entry gives beside its name, its issuer and its number alone: years of another thing have their words. */
function endOfRange(words: string): string | null {
  const range = RANGE.exec(words)
  if (!range) return null
  const beside = `${words.slice(0, range.index)} ${words.slice(range.index + range[0].length)}`
  const named = credentialsIn(beside)
  const nameless = named.reduceRight(
    (left, { span }) => left.slice(0, span.start) + left.slice(span.end),
    beside,
  )
  const rest = ISSUER_NAMES.reduce((left, name) => left.replace(name, ''), nameless)
  if (/\p{L}|\d/u.test(rest.replace(LABELS, ''))) return null
  const [, firstYear = '', last = ''] = range
  return /^\d\d$/.test(last) ? firstYear.slice(0, 2) + last : last
}

const HOLDS_UNTIL =
  /\b(?:exp(?:\.|ires?|iry|iration)?(?: (?:date|on|in))?|(?:valid|good|current|active) (?:through|thru|until|till|to)|through|thru|until)\b[.:]? ?([a-z]{0,9}\.? ?[\d/.,' -]{2,12}\d)/i

const MONTH = '(?:[A-Z][a-z]{2,8}\\.? |\\d{1,2}/)?'

/** "2019-2023", "June 2019 to June 2021", "2019–23". "2019-03" is a month. */
const RANGE = new RegExp(
  `(?<![\\d/])${MONTH}((?:19|20)\\d\\d) ?(?:-|–|—|to|until|through|thru) ?(${MONTH}(?:19|20)\\d\\d|1[3-9]|[2-9]\\d)(?![\\d/-])`,
)

/** Longest first: a name within another would leave the rest of it. */
const ISSUER_NAMES: readonly string[] = ISSUERS.flatMap(({ acronym, fullName, variants }) => [
  acronym,
  fullName,
  ...variants,
]).toSorted((a, b) => b.length - a.length)

/** Words beside a range that say no more than that it is the credential's. */
const LABELS =
  /#\s?[\w-]+|\b(?:no\.?|id:?|number:?) ?[A-Z]?\d[\w-]*|\b\d{5,}\b|\b(?:certifi(?:ed|cate|cation)|credential(?:ed)?|held|active|valid|current|maintained|from|by|through|issued|with|in|dates?|years?)\b/gi

/** The part of an entry's words that is about one credential of it: "CPC, pursuing CCS" says nothing of the CPC. */
export function wordsAbout(words: string, id: ConceptId): string {
  const named = credentialsIn(words)
  const cuts = named.flatMap(({ span }, at) => {
    const from = named[at - 1]?.span.end
    const lead = from === undefined ? null : LEAD.exec(words.slice(from, span.start))
    return lead && from !== undefined ? [from + lead.index] : []
  })
  const bounds = [0, ...cuts, words.length]
  const mine = named.find(({ conceptId }) => conceptId === id || relationOf(conceptId, id) !== null)
  if (!mine) return words
  const part = bounds.findIndex(
    (from, at) => from <= mine.span.start && mine.span.start < (bounds[at + 1] ?? 0),
  )
  return words.slice(bounds[part], bounds[part + 1])
}

/** What is on its way begins a part of its own. */
const LEAD =
  /(?:[,;|(–—]|\s-\s|\band\b|\bnow\b)\s*(?:(?:am|now|currently|actively|also) )*(?:pursuing|seeking|studying|preparing|sitting|working|training|enrolled|registered|candidate|scheduled|eligible|will|plan(?:s|ning)?|hop(?:es|ing)|expect(?:s|ing)?|intend(?:s|ing)?|to)\b[^,;|]{0,24}$/i

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
