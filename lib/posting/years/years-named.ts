import { flatMap } from '@/lib/base/flat-map'
import { NUMBER, numberOf } from '@/lib/posting/numbers'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { mayAnyBeIn, Pattern } from '@/lib/text/pattern'
import type { Span } from '@/lib/text/span'

/** "A year of abstracting", but no "twice a year", nor "a year of hire". */
const A_YEAR_OF =
  "(?<!\\b(?:times|twice|once|hours|days|ceus?|within|inside|after|first|every|half) )a(?= (?:full |good |solid |whole )?year(?: of (?!hire|employ|start|service|age|our|the|your)| or more\\b(?! of (?:hire|service))| in (?:an? )?(?:inpatient|outpatient|coding|billing|facility|profee|pro-fee|hospital|clinic|risk|home)|'s (?:coding|billing|experience|work)| (?:coding|billing|auditing|abstracting)\\b))"

/** "3 years", "2+ yrs", "3–5 years", "three (5) years", "one to three years", "1 (one) year", "18 months". */
const YEARS = new Pattern(
  new RegExp(
    `(?<![\\w.$/"-])(?!\\d+\\.\\d+ (?:${NUMBER})\\b)(${NUMBER}|${A_YEAR_OF})(?:-ish)?(?: ?\\(?(?:${NUMBER})\\)?)?\\+? ?(?:(?:-|to|or) ?(?:${NUMBER})(?: ?\\(\\d{1,2}\\))? ?)?\\+?(?:or more |more |-?plus |full |good |solid |whole |consecutive |additional |further |extra |continuous |recent |of (?:those|these|which) )?-?(years?|yrs?|months?|mos?)\\b['.]?`,
  ),
)

/** "A year and a half", "two and a half years". */
const AND_A_HALF = new Pattern(
  new RegExp(`\\b(${NUMBER}|an?) (?:years? and (?:a|one)[ -]half|and (?:a|one)[ -]half (years?))\\b`),
)

/** "1 yr and 6 mos of coding": one number. "6 years, 3 months of which in cardiology" are two. */
const YEARS_AND_MONTHS = new Pattern(
  new RegExp(
    `(?<![\\w.$/"-])(${NUMBER}) ?(years?|yrs?)\\.?(?: and| &) (${NUMBER}) ?(?:months?|mos?)\\b(?! ?of (?:which|it\\b|them|those|that))(?= ?(?:[+.;)]|$|of |(?:[\\w/-]+ ){0,4}(?:experience|exp|coding|billing|auditing)\\b))`,
  ),
)

/** "How many years have you coded cardiology? (minimum 3)". */
const HOW_MANY = new Pattern(
  new RegExp(
    `(?<=\\bhow many (?:years|yrs) [^?.;]{3,80}\\? \\((?:minimum|min\\.?|at least) (?:of )?)(${NUMBER})()(?=\\+?\\))`,
  ),
)

const HALF_A_YEAR = new Pattern(/\b(half) a (year)\b/)

const A_COUPLE = new Pattern(/\b(couple) of (years?|yrs?|months?)\b/)

/** "Two of the last five years": two years, of a window. */
const OF_THE_LAST = new Pattern(
  new RegExp(
    `(?<![\\w.$/"-])(${NUMBER})(?=(?: \\(\\d{1,2}\\))? (?:out )?of (?:the |your )?(?:last|past|previous) (?:${NUMBER}) (years?|yrs?)\\b)`,
  ),
)

const PHRASES = [AND_A_HALF, YEARS_AND_MONTHS, HOW_MANY, HALF_A_YEAR, A_COUPLE, OF_THE_LAST]
const OF_YEARS = [YEARS, ...PHRASES]

/** Every number of years or months, in order. One with a half, and one of a window, is one number. */
export function yearsNamedIn(plain: string, body: Span): readonly RegExpExecArray[] {
  if (!mayAnyBeIn(OF_YEARS, plain, body)) return NONE
  const phrases = flatMap(PHRASES, (phrase) => phrase.allIn(plain, body))
  const whole = YEARS.allIn(plain, body)
  if (phrases.length === 0) return whole
  const others = whole.filter(({ index }) => !phrases.some((phrase) => isWithin(index, phrase)))
  return [...others, ...phrases].sort((a, b) => a.index - b.index)
}

/**
 * The number behind a label that names its unit: "Years of experience: 3", "Yrs: 3+", "Minimum years in CDI: two". The
 * index counts from the start of the line.
 */
export function yearsLabelledIn(plain: string, line: Span): readonly RegExpExecArray[] {
  return BEHIND_UNIT.allIn(plain, line)
}

const BEHIND_UNIT = new Pattern(
  new RegExp(
    `(?<=^(?:[a-z]+ ){0,4}\\(?(?:years|yrs)\\.?(?:(?: of(?! service)| in(?! (?:business|operation|practice|service))|\\)| experience| exp| required| needed)[a-z &/()-]{0,40})? ?: ?(?:at least |minimum (?:of )?|min\\.? )?)(${NUMBER})()(?: ?(?:-|to) ?\\d{1,2})?(?=\\+|(?: or more| minimum| min| required)?(?:$|[.,;)]| ?\\())`,
  ),
)

const NONE: readonly never[] = []

function isWithin(at: number, match: RegExpExecArray): boolean {
  return match.index <= at && at < match.index + match[0].length
}

type Years = Pick<ExperienceAsked, 'years' | 'upTo' | 'alsoSays'>

/** The lower bound of a range, the larger of a word and a figure that disagree, months as parts of a year. */
export function yearsOf(match: RegExpMatchArray): Years | null {
  const [whole, first, unit, months] = match
  const low = numberOf(first === 'an' ? 'a' : (first ?? ''))
  if (low !== null && HALF.test(whole)) return { years: low + 0.5, upTo: null, alsoSays: null }
  if (low === null || unit === undefined) return null
  const monthsBesides = numberOf(months ?? '')
  if (monthsBesides !== null) return { years: low + monthsBesides / 12, upTo: null, alsoSays: null }
  const twin = numberOf(TWIN.exec(whole)?.[1] ?? '')
  const high = numberOf(UPPER_BOUND.exec(whole)?.[1] ?? '')
  const number = twin === null ? low : Math.max(low, twin)
  const inYears = (count: number) => (unit.startsWith('m') ? count / 12 : count)
  return {
    years: inYears(number),
    upTo: high !== null && high > number ? inYears(high) : null,
    alsoSays: twin === null || twin === low ? null : inYears(Math.min(low, twin)),
  }
}

const HALF = /\b(?:a|one)[ -]half\b/

/** The figure beside a word or the word beside a figure; without a space or bracket between, "18" would be 1 and 8. */
const TWIN = new RegExp(`^${NUMBER}(?:-ish)?(?: | ?\\()(${NUMBER})\\)?`)
const UPPER_BOUND = new RegExp(
  `(?:-|to|or) ?(${NUMBER})(?: ?\\(\\d{1,2}\\))? ?\\+?-?(?:years?|yrs?|months?|mos)\\b`,
)
