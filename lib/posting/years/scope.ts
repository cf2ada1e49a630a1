import type { ConceptId } from '@/lib/lexicon/concept'
import { IdPattern } from '@/lib/lexicon/id-pattern'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'
import { namedIn } from './named-near'

type YearsInLine = {
  readonly plain: string
  /** Where the words of the line begin. */
  readonly from: number
  readonly years: Span
  /** Where the next ask begins. */
  readonly until: number
  readonly stated: readonly Stated[]
}

/** What years are of: named just behind them, "3 years of inpatient coding", or in a label before, "Inpatient: 3 years". */
export function scopeOfYears({ plain, from, years, until, stated }: YearsInLine): readonly ConceptId[] {
  const reach = Math.max(from, years.start - LONGEST_LABEL)
  const done = DONE_FOR.exec(plain.slice(reach, years.start))
  if (done) return scopeIn(reach + done.index, years.start, stated)
  const item = itemOfBracket(plain, from, years)
  const ofItem = item ? scopeIn(item.start, item.end, stated) : []
  if (ofItem.length > 0 || (item && !GOES_ON_BEHIND.test(plain.slice(years.end, years.end + LONGEST_CLOSE))))
    return ofItem
  const words = plain.slice(years.end, Math.min(until, years.end + REACH_OF_SCOPE))
  const behind = scopeAfter(plain, years.end, until, stated)
  if (behind.length === 0 && AS_AUDITOR.test(words)) return ['task:coding-audit']
  const named = behind.length > 0 ? behind : scopeOfLabel(plain, from, years, stated)
  return OR_ANY_CODING.test(words) ? named.filter((id) => !KINDS_OF_CODING.test(id)) : named
}

/** "IP coding (3 yrs), Epic": years in a bracket of their own are of the item in front; null where they are in none. */
function itemOfBracket(plain: string, from: number, { start, end }: Span): Span | null {
  const before = plain.slice(Math.max(from, start - LONGEST_LABEL), start)
  const item = BEFORE_BRACKET.exec(before)?.[1]
  if (!item || !CLOSES.test(plain.slice(end, end + LONGEST_CLOSE))) return null
  const begin = start - before.length + before.lastIndexOf(item)
  return { start: begin, end: begin + item.length }
}

const BEFORE_BRACKET = /([a-z][^,;:()]{2,50}) \((?:at least |minimum (?:of )?|min\.? )?$/
/** "Coding experience (3+ years) in an inpatient setting": an item that names no work has it behind its bracket. */
const GOES_ON_BEHIND = /^[^()]*\) (?:in|as|of|at|with|within|for)\b/

const CLOSES = /^(?: (?:experience|exp|minimum|min|required|preferred|plus))*\+?\)/
const LONGEST_CLOSE = 40

/** "You have coded chemo for at least 18 months", "wound care coding for 2 years": the work stands before its years. */
const DONE_FOR =
  /(?:\b(?:coded|coding|billed|billing|audited|auditing|worked (?:in|on|with)) [^.;,:]{2,50}|\b[a-z][^.;,:]{2,40} (?:coding|billing|auditing)(?: experience)?) for (?:at least |over |more than |a minimum of |a |no less than )?$/

/** "Three years as an auditor": in a posting for coders the charts are audited, not the accounts. */
const AS_AUDITOR =
  /^[^.;,:]{0,24}\bas an? (?!(?:financial|internal|tax|staff) )(?:[a-z]+ )?auditor\b(?! ?(?:or|and|\/) )/

/** "3 years of CDI/coding", "coding and/or auditing": coding alone is enough. */
const OR_ANY_CODING =
  /\bcoding(?: experience)?(?: ?\/ ?|,? (?:and\/or|or) )(?:[a-z]+ )?(?:cdi|audit(?:ing|s)?|abstracting|documentation i\w+)\b|\b(?:cdi|audit(?:ing|s)?|abstracting|documentation i\w+)(?: experience)?(?: ?\/ ?|,? (?:and\/or|or) )(?:medical )?coding\b(?= ?(?:$|[.,;()]|experience|exp\b|in\b|with\b|for\b|background|required|preferred))/
const KINDS_OF_CODING = new IdPattern(
  /^task:(?:clinical-documentation-integrity|coding-audit|abstracting|documentation-review)$/,
)

const FEW = '(?:\\d+\\+?|an?|one|two|three|four|five)'

/** "(one of) these:", "(two of) the following settings:" */
const OF_A_LIST = '(?:the following|these|those)(?: [a-z]+){0,2} ?:'

/** Where the years' own words end: what follows is of other years, of some of them, or another ask. */
const AND_ANOTHER_ASK = new RegExp(
  [
    // "three years of inpatient, or two of denials", "4+ yrs inpatient coding or 3+ DRG audit"
    `, or ${FEW} `,
    '\\bor \\d+\\+ (?!years?\\b|yrs?\\b)',
    // "5 years, at least 2 of them auditing", "eight years in coding of which three leading people"
    `, (?:(?:including|with) )?(?:at least|a minimum of) ${FEW} `,
    '\\bincl(?:\\.|uding)? (?:at least )?\\d',
    `(?:,| and) ${FEW} (?:in|at|as|of) `,
    // "5 years with 2 in auditing"; "with two of the following: inpatient, ED, surgery" is their own work
    ` with ${FEW} (?:in|at|as|of) (?!${OF_A_LIST})`,
    `, ${FEW} of (?:those|them|these|which)\\b`,
    '(?<!^ ?)\\bof which\\b',
    // "two years of podiatry, knowledge of modifiers", "18 months and know J-codes"
    '\\((?=[^()]*\\b(?:preferred|desired|plus|bonus|ideal|nice|helpful|would be|welcome)\\b)',
    // "three years in an office - podiatry a big plus"
    ' - (?=[^.;,-]{3,60}\\b(?:preferred|desired|plus|bonus)\\b)',
    ', (?:(?:and|basic|general|some|strong|good|working|solid|real|deep|true) )+(?:[\\w/-]+,? (?:and |or |& )?){0,4}?(?:knowledge|skills)\\b',
    ', (?:(?:and|strong|good|working|solid|real|deep|true) )*(?:knowledge|understanding|proficien\\w+|fluency|familiar\\w*|comfort\\w*|confiden\\w+|expertise|command|ability|able)\\b',
    '\\band (?:you )?(?:knows?|understands?|have|has|are|is|can|be|holds?|must|should)\\b',
  ].join('|'),
)

/** Where the work of years is named: just behind them, or in the label before where the line ends with them. */
export function wordsOfYears(plain: string, from: number, years: Span, until: number): Span {
  const end = Math.min(until, years.end + REACH_OF_SCOPE)
  const clause = plain.slice(years.end, end)
  const another = AND_ANOTHER_ASK.exec(clause)?.index ?? clause.length
  const stop = clause.search(/[.;](?: |$)/)
  const length = stop < 0 ? another : Math.min(another, stop)
  return /[a-z]{3}/.test(clause.slice(0, length))
    ? { start: years.end, end: years.end + length }
    : { start: Math.max(from, years.start - LONGEST_LABEL), end: years.start }
}

/** Settings, specialties, tasks and topics that are named just behind an offset, before the next ask. */
export function scopeAfter(
  plain: string,
  end: number,
  until: number,
  stated: readonly Stated[],
): readonly ConceptId[] {
  const words = plain.slice(end, Math.min(until, end + 2 * REACH_OF_SCOPE))
  const another = AND_ANOTHER_ASK.exec(words)
  const goesOn = OR_BEHIND.exec(words.slice(REACH_OF_SCOPE))?.[0].length ?? 0
  const reach = Math.min(
    another?.index ?? words.length,
    (TO_A_LIST.exec(words)?.[0].length ?? 0) + REACH_OF_SCOPE + goesOn,
    toCredential(plain, end, words.length, stated),
  )
  const named = scopeIn(end, end + reach, stated)
  const own = OWN_WORDS.exec(words)?.[0].length ?? reach
  const inOwn = own < reach ? scopeIn(end, end + own, stated) : named
  const isAnother = own < reach && inOwn.length > 0 ? IS_WHAT_IS_KNOWN : IS_SYSTEM
  return named.filter((id) => inOwn.includes(id) || !isAnother.test(id))
}

/** "3 years of coding with one of these:": the list begins behind it. */
const TO_A_LIST = new RegExp(`^[^.;:]{0,40} of ${OF_A_LIST}`)

/** "2 yrs auditing, MS-DRG, Excel": where the own words name the work, what is known besides is an ask of its own. */
const IS_WHAT_IS_KNOWN = new IdPattern(/^(?:software|payment|codeset|topic):/)

/** "2 yrs E/M, CPC required, remote": a credential behind a comma is another ask, and so is what follows it. */
function toCredential(plain: string, end: number, length: number, stated: readonly Stated[]): number {
  const next = namedIn(stated, end, end + length).find(
    ({ mention: { conceptId, span } }) =>
      conceptId.startsWith('credential') && /[,;] ?$/.test(plain.slice(span.start - 2, span.start)),
  )
  return next ? next.mention.span.start - end : length
}

/** "In an ambulatory surgery center or hospital outpatient setting": the last place goes on with another. */
const OR_BEHIND = /^[a-z ]{0,20}\bor (?!\d|an? |completion|certif|equivalent|related)[a-z -]{3,30}/

/** The years' own words, up to a comma: "3 yrs surgical coding (ortho), Epic". */
const OWN_WORDS = /^(?:[^,]{0,40}\b(?:experience|exp|coding|billing|auditing)(?: \([^()]{0,60}\))?)?(?=,)/

/** "2 years of experience, Epic": what stands behind that comma is asked for besides. */
const IS_SYSTEM = new IdPattern(/^software:/)

/** How far behind years the name of their work may stand, in characters. */
const REACH_OF_SCOPE = 60

const LONGEST_LABEL = 60
const BEFORE_LABEL = [';', '. ', '\n', ')'] as const

function scopeOfLabel(
  plain: string,
  from: number,
  years: Span,
  stated: readonly Stated[],
): readonly ConceptId[] {
  const label = plain.slice(Math.max(from, years.start - LONGEST_LABEL), years.start)
  if (!/: ?$/.test(label)) return []
  const begin = Math.max(...BEFORE_LABEL.map((mark) => label.lastIndexOf(mark))) + 1
  return scopeIn(years.start - label.length + begin, years.start, stated)
}

function scopeIn(from: number, to: number, stated: readonly Stated[]): readonly ConceptId[] {
  const ids = namedIn(stated, from, to).map(({ mention }) => mention.conceptId)
  return [...new Set(ids.filter(OF_WORK.test))]
}

const OF_WORK = new IdPattern(/^(?:setting|specialty|task|topic|payment|codeset|software):/)
