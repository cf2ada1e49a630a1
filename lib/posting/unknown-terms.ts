import { ISSUERS } from '@/lib/lexicon/reference'
import type { RangesOf } from '@/lib/posting/levels/levels'
import type { SectionLine } from '@/lib/posting/sections/sections'
import { everyMatch } from '@/lib/text/every-match'
import { holding, overlaps, type Span } from '@/lib/text/span'
import { STATE_NAMES } from '@/lib/text/states'
import type { Level, UnknownTerm } from './posting'

/** A word in capitals, or one with a capital inside or a figure behind: "MDAS", "S/4", "CodeRyte", "RL6". */
const CODED =
  /(?<![\w.@/&'-])(?:[A-Z][A-Z0-9&]*(?:[-/&][A-Z0-9]+){0,2}|[A-Z]{0,3}[a-z]{1,12}[A-Z][A-Za-z]{1,16}|[A-Z][a-z]{2,12}\d{1,3})(?![\w@'-]|\.[a-z])/g

/** Names of several words or one, not at the beginning of a sentence. */
const NAME = /(?<=[a-z,/:] |\()[A-Z][a-z]{2,}(?: (?:[A-Z][A-Za-z]{2,}|[A-Z]{2,}|\d{1,3})){0,3}/g

/** What stands before the name of a system or programme that one is to know. */
const KNOWN_BY =
  /\b(?:using|use of|experience (?:with|in|using|on)|knowledge of|proficien\w+ (?:in|with)|familiar\w* with|working in|trained (?:in|on)|training (?:in|on)|certified in|expertise in|background in|such as|including|e\.g\.?,?) (?:the |our )?\(?$/i

/** What stands behind such a name. */
const CALLED =
  /^ (?:software|system|platform|application|tool|suite|module|database|portal|certification|workflow)s?\b/i

/** Joins a name to the one before it in a list. */
const JOINT = /^(?:,? (?:and|or|and\/or) |, |\/| \()$/

/** In every posting, and no skill: units, places of work, schooling, shifts, law, business. */
const ORDINARY = new Set(
  'A I AM PM US USA UK CA FTE PTO EOE EEO EEOC AA ADA ID IDS IT HR PRN TBD NA OK FAQ CEO CFO COO VP MD DO RN LPN NP PA PHD BA BS AS AAS MA MS MBA MHA GED HS HSD BSN ADN ASN MSN DNP DOE DOB SSN PC PCS LLC INC LLP PLLC PC LTD CO CORP EST CST MST PST EDT CDT PDT ET CT PT MT WFH HQ PPE COVID CV FLSA FMLA OSHA TB BLS CPR JD JOB CEU CEUS AAPC AHIMA HFMA AND OR NOT THE MUST ALL ANY NO YES NEW FOR TO OF IN ON AT IS ARE WE YOU OUR FULL PART TIME DAY DAYS ONLY WITH PLUS PER II III IV VI TV LGBT LGBTQ WWW HTTP HTTPS URL PDF LOC MON TUE TUES WED THU THUR THURS FRI SAT SUN NOTE EMAIL FAX EXT KG LB LBS MPH GS DC VA WIFI LAN DSL MBPS GB RAM CPU USB VPN VOIP HDMI ISP UPS HSA FSA PPO HMO STD LTD AD&D ESOP RRSP VISA EAD OPT H-1B H1B E-VERIFY DEI BIPOC AM/PM M-F ASAP ETC NY LA SF HIT HIM HIIM DRG DRGS USC CFR VHA MRT Q1 Q2 Q3 Q4 24/7 N/A GRAD GRADS EITHER BOTH EACH OTHER THIS THAT IF AS BY OR BE DO SO IS HAS HAVE CAN WILL MAY NEED NEEDS WANT REMOVE SEND CALL TEXT REPLY APPLY PLEASE RESUME HIRING URGENT SKILL SKILLS DUTIES BASIC GOOD STRONG CODER CODERS BILLER AUDIT LEVEL LEVELS ROLE TEAM WORK HOME REMOTE ONSITE HYBRID PAY BONUS HOUR HOURS WEEK WEEKS MONTH YEAR YEARS SHIFT NIGHTS CITY COUNTY STATE'.split(
    ' ',
  ),
)

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

const DEGREE =
  /^(?:Associate|Bachelor|Master|Doctor|Diploma|High|College|University|School|Degree|English|Spanish|American|Cod(?:er|ing)|Healthcare|Health|Medical|Hospital|Department|Director|Manager|Supervisor|Team|United|State|County|City|District|Federal|Medicare|Medicaid)|^(?:Business|Nursing|Finance|Accounting|Biology|Administration|Sciences?|Statistics|Trust|Respect|Excellence|Compassion)$/

const NO_TERMS = new Set([
  ...Object.keys(STATE_NAMES),
  ...Object.values(STATE_NAMES),
  ...ISSUERS.flatMap(({ acronym, variants }) => [acronym, ...variants]),
])

/** Lines of which more words are capitalised than this share capitalise no names. */
const MOST_CAPITALISED = 0.6

type Place = { readonly text: string; readonly span: Span; readonly level: Level }

/**
 * Words that the lexicon does not know but the posting stresses: acronyms, products and programmes, named where
 * something is asked for or more than once. Never headings, employers, places, degrees, shifts or boilerplate.
 *
 * @param known spans of what was read otherwise: mentions, names of the employer, the title
 */
export function unknownTermsIn(
  text: string,
  lines: readonly SectionLine[],
  rangesOf: RangesOf,
  known: readonly Span[],
): readonly UnknownTerm[] {
  const inOrder = [...known].sort((a, b) => a.start - b.start)
  const terms = new Map<string, Place[]>()
  const isOrdinary = smallWordsOf(text)
  let next = 0
  for (const line of lines) {
    const here: Span[] = []
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= line.span.start) next += 1
    if (!isRead(line)) continue
    for (let i = next; i < inOrder.length; i += 1) {
      const span = inOrder[i]
      if (!span || span.start >= line.span.end) break
      here.push(span)
    }
    for (const span of candidatesIn(text, line, here, isOrdinary)) {
      const name = text.slice(span.start, span.end)
      const range = holding(rangesOf(line), span.start)
      const place = { text: name, span, level: range?.level ?? line.level ?? 'mentioned' }
      const there = terms.get(name)
      if (there) there.push(place)
      else terms.set(name, [place])
    }
  }
  return [...terms.values()].filter(isStressed).map(toTerm)
}

/** Two letters are too often a code or a place: they count only when they come back. */
function isStressed(places: readonly Place[]): boolean {
  if (places.length > 1) return true
  return places.some(({ text, level }) => level !== 'mentioned' && text.length > 2)
}

function isRead({ role, section }: SectionLine): boolean {
  return (role === 'bullet' || role === 'paragraph') && section !== 'field'
}

function toTerm(places: readonly Place[]): UnknownTerm {
  const levels = places.map(({ level }) => level)
  const strongest = (['required', 'preferred'] as const).find((level) => levels.includes(level))
  return {
    text: places[0]?.text ?? '',
    spans: places.map(({ span }) => span),
    level: strongest ?? 'mentioned',
  }
}

function candidatesIn(
  text: string,
  line: SectionLine,
  known: readonly Span[],
  isOrdinary: (word: string) => boolean,
): readonly Span[] {
  const { start, end } = line.body
  if (end - start < SHORTEST_TERM) return []
  const words = text.slice(start, end)
  if (isCapitalised(words)) return []
  const candidates: { readonly span: Span; readonly isName: boolean }[] = []
  for (const [pattern, isName] of [
    [CODED, false],
    [NAME, true],
  ] as const)
    for (const match of everyMatch(pattern, words)) {
      const from = start + match.index
      candidates.push({ span: { start: from, end: from + match[0].length }, isName })
    }
  candidates.sort((a, b) => a.span.start - b.span.start)
  const found: Span[] = []
  let next = 0
  for (const { isName, span } of candidates) {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1
    const after = known[next]
    if (after && overlaps(span, after)) continue
    const lastKnown = known[next - 1]?.end ?? 0
    const lastFound = found.at(-1)?.end ?? 0
    if (lastFound > span.start) continue
    const between = text.slice(Math.max(lastKnown, lastFound, span.start - 12), span.start)
    if (lastKnown > 0 && / ?\($/.test(between) && between.length <= 2) continue
    const isNamed =
      (Math.max(lastKnown, lastFound) > 0 && JOINT.test(between)) ||
      KNOWN_BY.test(text.slice(Math.max(start, span.start - 40), span.start)) ||
      CALLED.test(text.slice(span.end, Math.min(end, span.end + 16)))
    const counts = isName
      ? isNamed && isNameOfOwn(text.slice(span.start, span.end), isOrdinary)
      : isCoded(text, span, isNamed, isOrdinary)
    if (counts) found.push(span)
  }
  return found
}

function isCapitalised(words: string): boolean {
  let all = 0
  let capitalised = 0
  for (let at = 0; at < words.length; at += 1) {
    const first = words.charCodeAt(at)
    if (!isLetter(first)) continue
    const start = at
    while (isOfWord(words.charCodeAt(at + 1))) at += 1
    if (at - start < 2) continue
    all += 1
    if (first < FIRST_SMALL_LETTER) capitalised += 1
  }
  return all > 3 && capitalised > all * MOST_CAPITALISED
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** A letter, an apostrophe or a hyphen. */
function isOfWord(code: number): boolean {
  return isLetter(code) || code === 39 || code === 45
}

/** One letter is no name of anything. */
const SHORTEST_TERM = 2

/** Of letters, those before it are capitals. */
const FIRST_SMALL_LETTER = 97

/** Longer words in capitals are shouted, and so is one beside another: "PLEASE APPLY". */
const LONGEST_ACRONYM = 6

function isCoded(
  text: string,
  { start, end }: Span,
  isNamed: boolean,
  isOrdinary: (word: string) => boolean,
): boolean {
  const word = text.slice(start, end)
  if (word.length < SHORTEST_TERM || word.split('/').every(saysNothing)) return false
  if (/^[A-Z]{1,2}-?\d+$|^GS/.test(word)) return false
  if (/^[A-Z][a-z]+[A-Z]/.test(word)) return isNamed
  if (!/^[A-Z]+$/.test(word)) return true
  if (word.length > LONGEST_ACRONYM || isOrdinary(word.toLowerCase())) return false
  return (
    !/[A-Z]{4,} $/.test(text.slice(Math.max(0, start - 6), start)) &&
    !/^ [A-Z]{4,}/.test(text.slice(end, end + 6))
  )
}

/** "AM/PM", "CA/NY/WA" */
function saysNothing(word: string): boolean {
  return ORDINARY.has(word.toUpperCase()) || NO_TERMS.has(word)
}

/** A capitalised word that the text also writes small is an ordinary word at a place where capitals are in fashion. */
function isNameOfOwn(name: string, isOrdinary: (word: string) => boolean): boolean {
  if (CALENDAR.test(name) || DEGREE.test(name) || NO_TERMS.has(name)) return false
  return !name.split(' ').every((word) => isOrdinary(word.toLowerCase()))
}

/** The words that a text writes small, gathered when first asked for. */
function smallWordsOf(text: string): (word: string) => boolean {
  let small: ReadonlySet<string> | null = null
  return (word) => {
    small ??= new Set(text.match(/\b[a-z]{2,}\b/g) ?? [])
    return small.has(word)
  }
}
