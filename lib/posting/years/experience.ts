import { flatMap } from '@/lib/base/flat-map'
import { tellsOfLevel } from '@/lib/posting/levels/base-level'
import type { RangesOf } from '@/lib/posting/levels/levels'
import { NUMBER, numberOf } from '@/lib/posting/numbers'
import type { ExperienceAsked } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'
import type { Stated } from '@/lib/posting/stated'
import { Pattern } from '@/lib/text/pattern'
import { holding, type Span } from '@/lib/text/span'
import { isForDegree } from './for-degree'
import { insteadOf } from './instead-of'
import { onlyWith } from './of-alternative'
import { partsOfYears } from './parts'
import { windowOf } from './recency'
import { scopeOfYears } from './scope'
import { wayToQualify } from './ways-to-qualify'
import { workOfYears } from './work'

/** "A year of abstracting", but no "twice a year", nor "a year of hire". */
const A_YEAR_OF =
  "(?<!\\b(?:times|twice|once|hours|days|ceus?|within|inside|after|first|every|half) )a(?= (?:full |good |solid |whole )?year(?: of (?!hire|employ|start|service|age|our|the|your)| or more\\b(?! of (?:hire|service))| in (?:an? )?(?:inpatient|outpatient|coding|billing|facility|profee|pro-fee|hospital|clinic|risk|home)|'s (?:coding|billing|experience|work)| (?:coding|billing|auditing|abstracting)\\b))"

/** "3 years", "2+ yrs", "3–5 years", "three (5) years", "one to three years", "1 (one) year", "18 months". */
const YEARS = new Pattern(
  new RegExp(
    `(?<![\\w.$/"-])(${NUMBER}|${A_YEAR_OF})(?:-ish)?(?: ?\\(?(?:${NUMBER})\\)?)?\\+? ?(?:(?:-|to|or) ?(?:${NUMBER})(?: ?\\(\\d{1,2}\\))? ?)?\\+?(?:or more |more |-?plus |full |good |solid |whole |consecutive |additional |further |extra |continuous |recent |of (?:those|these|which) )?-?(years?|yrs?|months?|mos?)\\b['.]?`,
  ),
)

/** What counts years of something else: a person's age, a window of time, a company's life, a course, a contract. */
const NOT_EXPERIENCE_BEFORE =
  /\b(?:within|inside of|w\/in|after|first|last|past|next|every|each|for over|over the|for nearly|nearly|in the|than \d+|of|coder of|up to|until|by|age|approximately|program of about|about a?|approx\.|lasts?|renewable|during|probation\w*|trial period|for) (?:the )?(?:first |last |next |past )?$/

const NOT_EXPERIENCE_AFTER =
  /^ ?(?:old\b|to (?:get|obtain|earn|pass|sit|complete|become|acquire)\b|of (?:college|university|school)\b|(?:of )?(?:exp|experience|work)\.? for (?:each|every)\b|for (?:each|every)\b|of age|ago\b|running\b|probation|trial|contract|consultancy|assignment|long\b(?!-term)|degree|college|program|certificate program|course|and older|in business|above high school|accredit|apprenticeship|fellowship|internship|externship|rotation|assignment|of hire|of employment|of start|after|from (?:hire|date)|or more leading to|leading to|warranty|commitment|post|,? ?(?:and )?then (?:wfh|remote|hybrid|work(?:ing)? from home|fully remote|home))/

/** After these the words before a number are not a window: "at least 2 of which", "minimum of three". */
const ASKS_BEFORE =
  /\b(?:minimum|at least|min|requires?|required|more than|must have|have|with|plus|least|experience|equivalent|certification)\b[^.;]{0,24}$/

/** Nobody asks for more years than this. */
const MOST_YEARS = 25

/** Every minimum of years that a line asks for. A number with a preferring clause is preferred, any other is required. */
export function experienceIn(
  plain: string,
  line: SectionLine,
  rangesOf: RangesOf,
  stated: readonly Stated[],
): readonly ExperienceAsked[] {
  const words = plain.slice(line.body.start, line.body.end)
  const matches = yearsNamedIn(plain, line.body).filter(({ index }) => !isWindow(words, index))
  if (matches.length === 0) return NOTHING_ASKED
  const asked: ExperienceAsked[] = []
  const speaksOfWork = SPEAKS_OF_WORK.isIn(plain, line.body) || tellsOfLevel(plain, line)
  for (const [i, match] of matches.entries()) {
    const read = yearsOf(match)
    const at = match.index
    const before = words.slice(Math.max(0, at - 60), at)
    const after = words.slice(at + match[0].length, at + match[0].length + 90)
    if (!read || read.years === 0 || read.years > MOST_YEARS) continue
    const span = { start: line.body.start + at, end: line.body.start + at + match[0].length }
    const range = holding(rangesOf(line), span.start)
    const isAsked = (range?.level ?? line.level) !== 'mentioned'
    if (!(isAsked || speaksOfWork) || !mayBeExperience(before, after, isAsked)) continue
    if (isForDegree(before, match[0], after)) continue
    const level = range?.level === 'preferred' ? 'preferred' : 'required'
    const behind = words.slice(at, matches[i + 1]?.index)
    const semicolon = behind.indexOf(';')
    const until = span.start + (semicolon < 0 ? behind.length : semicolon)
    const within = windowOf(asked.at(-1)?.within ? '' : before, after)
    const scope = scopeOfYears({ plain, from: line.body.start, years: span, until, stated })
    const work = workOfYears(plain, line.body.start, span, until)
    const way = wayToQualify(plain, span, stated)
    asked.push({
      years: read.years,
      upTo: read.upTo,
      alsoSays: read.alsoSays,
      within,
      level,
      scope,
      work,
      onlyWith: way ?? onlyWith(plain, span, stated),
      instead: way?.length === 0 ? { of: 'credential', ids: [] } : insteadOf(plain, line.span, span, stated),
      span,
      choice: null,
    })
    const more = HOPED_FOR.exec(after)
    const hoped = numberOf(more?.[1] ?? more?.[2] ?? more?.[3] ?? '')
    if (hoped !== null && hoped > read.years && hoped <= MOST_YEARS)
      asked.push({
        years: hoped,
        upTo: null,
        alsoSays: null,
        within: null,
        level: 'preferred',
        scope: [],
        work,
        onlyWith: [],
        instead: null,
        span,
        choice: null,
      })
  }
  if (asked.length === 0) return asked
  const parts = partsOfYears(plain, line, asked, stated)
  const all = withChoices(asked, plain)
  return parts.length === 0 ? all : [...all, ...parts]
}

const NOTHING_ASKED: readonly never[] = []

/** The larger number that is hoped for behind the one that is asked: "(5 preferred)", "and five preferred", ", five would be better", "- ideally 5". */
const HOPED_FOR = new RegExp(
  `^[^;.,]{0,60}(?:\\((\\d{1,2})\\+? (?:years |yrs )?preferred\\)|(?:,| and|, and) (${NUMBER})\\+? (?:preferred|(?:would be|is) (?:better|ideal|great|preferred))(?= ?[.;,)]|$)|(?:, | - )(?:ideally|preferably) (\\d{1,2})\\+?(?= ?[.;,)]|$))`,
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

/** Every number of years or months, in order. One with a half, and one of a window, is one number. */
function yearsNamedIn(plain: string, body: Span): readonly RegExpExecArray[] {
  const phrases = flatMap(
    [AND_A_HALF, YEARS_AND_MONTHS, HOW_MANY, HALF_A_YEAR, A_COUPLE, OF_THE_LAST],
    (phrase) => phrase.allIn(plain, body),
  )
  const whole = YEARS.allIn(plain, body)
  if (phrases.length === 0) return whole
  const others = whole.filter(({ index }) => !phrases.some((phrase) => isWithin(index, phrase)))
  return [...others, ...phrases].sort((a, b) => a.index - b.index)
}

function isWithin(at: number, match: RegExpExecArray): boolean {
  return match.index <= at && at < match.index + match[0].length
}

/**
 * Between two asks that are a choice: "1 year of professional fee or 2 years of facility", "five years of coding; or a
 * degree and three years".
 */
const OR_BETWEEN =
  /^[^.;]{0,40}\bor (?:at least |a minimum of )?$|^[^.]{0,90}[;,] or [^.;]{0,70}\b(?:and|with|plus) (?:at least )?$|^[^;]{0,70}\bor (?:\([a-d]\) )?(?:an? )?(?:bachelor|associate|master|degree|hs\b|ged\b|high[- ]school|diploma)[^.;]{0,40}(?:\+|\b(?:and|with|plus)) ?(?:at least )?$/

/** "Within the last four years" between two asks is of the first. */
const WINDOW =
  / (?:of experience )?(?:within|in|over|during) the (?:last|past|previous) [\w-]{1,12}(?: \(\d{1,2}\))? (?:years?|yrs?|months?)\b/

/** Marks the asks of one clause that an "or" joins: one of them is enough. */
function withChoices(asked: readonly ExperienceAsked[], plain: string): readonly ExperienceAsked[] {
  if (asked.length < 2) return asked
  const isChoice = (a: ExperienceAsked | undefined, b: ExperienceAsked | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.level === b.level &&
    OR_BETWEEN.test(
      plain
        .slice(a.span.end, b.span.start)
        .replace(/ ?\([^()]*\)/g, '')
        .replace(WINDOW, ''),
    )
  let choice: Span | null = null
  return asked.map((one, i) => {
    const goesOn = isChoice(asked[i - 1], one)
    if (!goesOn) choice = isChoice(one, asked[i + 1]) ? one.span : null
    return choice === null ? one : { ...one, choice }
  })
}

type Years = Pick<ExperienceAsked, 'years' | 'upTo' | 'alsoSays'>

/** The lower bound of a range, the larger of a word and a figure that disagree, months as parts of a year. */
function yearsOf(match: RegExpMatchArray): Years | null {
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

/** "Within", "in the past", "during the previous": what follows is a stretch of time, not an amount of work. */
const A_WINDOW =
  /\((?:the )?(?:last|past|previous|most recent) $|\b(?:(?:within|inside|inside of|w\/in|in) (?:the )?(?:first )?|(?:within|in|over|during|from|of) (?:(?:the|your) )?(?:last|past|previous|preceding|prior|most recent) )$/

/** Whether a number of years is the stretch in which others must lie. */
function isWindow(words: string, at: number): boolean {
  return A_WINDOW.test(words.slice(Math.max(0, at - LONGEST_WINDOW), at))
}

const LONGEST_WINDOW = 30

/** Words of work or of asking, without which a number of years that nothing asks for is none of experience. */
const SPEAKS_OF_WORK = new Pattern(
  /\b(?:experience|coding|billing|auditing|required|preferred|minimum|min|at least|must|requires?|background|comparable|creditable)\b/,
)

/** "Will accept 2 years of ED coding in lieu of registry experience": a way around, asked of nobody. */
const TAKEN_FOR_ANOTHER = /\b(?:will|may|can)(?: also)? (?:accept|consider|take|substitute) (?:at least )?$/
const FOR_OTHER_WORK = /^[^.;]{0,50}\b(?:in (?:lieu|place)|instead) of (?:the )?(?:[a-z]+ ){0,3}experience\b/

/** "Report to an RHIA with 20 years", "your team lead has 15 years": what others have done. */
const OF_A_COLLEAGUE =
  /\b(?:report(?:s|ing)? to|(?:work(?:s|ing)?|sit) (?:beside|with|under|alongside|for)) [^.;,]{0,30}\b(?:rhi[at]|managers?|directors?|supervisors?|nurses?|coders?|auditors?|educators?|leads?|leaders?|team) (?:with|who has) (?:over |more than )?$|\b(?:our|your) (?:[a-z-]+ ){0,2}(?:lead(?:er)?|managers?|directors?|supervisors?|team|trainers?|educators?|physicians|surgeons|founders?) (?:has|have|brings?) (?:over |more than )?$/

/** "1 year of the 2 may be on the provider side": how some of the years may be spent. */
const MAY_BE_SPENT =
  /^ ?(?:of experience )?of (?:the|those|these)(?: (?:\d{1,2}|two|three|four|five|six))?(?: years)? (?:may|can|could) (?:be|have been|come)\b|^ (?:of it |of them )(?:may|can|could) (?:be|have been|come)\b/

/** "Two-year Health Information program": how long one studies. */
const LENGTH_OF_COURSE =
  /^ (?:accredited |ahima[a-z-]* |cahiim[a-z-]* |formal |college )*(?:(?:health|medical|allied|him|hit|coding|nursing|technical|associate'?s?|information|management|technology) ){0,5}(?:program|degree|diploma|course|curriculum)\b(?! (?:management|experience|coordinat|direct|administrat|develop))/

function mayBeExperience(before: string, after: string, isAsked: boolean): boolean {
  if (NOT_EXPERIENCE_AFTER.test(after)) return false
  if (/\bby (?:the )?$/.test(before)) return false
  if (NOT_EXPERIENCE_BEFORE.test(before) && !ASKS_BEFORE.test(before)) return false
  if (/\b(?:contract|age|turnaround|warranty)\b[^.;]{0,12}$/.test(before)) return false
  if (/\b(?:zero|0|none|no experience) ?(?:-|to) ?$/.test(before)) return false
  if (TAKEN_FOR_ANOTHER.test(before) && FOR_OTHER_WORK.test(after)) return false
  if (OF_A_COLLEAGUE.test(before) || LENGTH_OF_COURSE.test(after) || MAY_BE_SPENT.test(after)) return false
  return isAsked || !/\bour\b|\bwe (?:have|bring)\b/.test(before)
}
