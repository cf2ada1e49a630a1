import { flatMap } from '@/lib/base/flat-map'
import type { ConceptId } from '@/lib/lexicon/concept'
import { tellsOfLevel } from '@/lib/posting/levels/base-level'
import type { RangesOf } from '@/lib/posting/levels/levels'
import { NUMBER, numberOf } from '@/lib/posting/numbers'
import type { ExperienceAsked } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'
import type { Stated } from '@/lib/posting/stated'
import { Pattern } from '@/lib/text/pattern'
import { holding, type Span } from '@/lib/text/span'
import { withCoupledWays } from './coupled-ways'
import { isForDegree } from './for-degree'
import { insteadOf } from './instead-of'
import { joinedIn, withoutOwner } from './joined'
import { mayBeExperience } from './may-be-experience'
import { onlyWith } from './of-alternative'
import { orTraining } from './or-training'
import { partsOfYears } from './parts'
import { isWindow, windowOf, withoutWindow } from './recency'
import { scopeOfYears, wordsOfYears } from './scope'
import { holdersOfFewer } from './shorter-way'
import { isBesideDegree, wayToQualify } from './ways-to-qualify'
import { workOfYears } from './work'
import { yearsLabelledIn, yearsNamedIn, yearsOf } from './years-named'

/** Nobody asks for more years than this. */
const MOST_YEARS = 25

/** Every minimum of years that a line asks for. A number with a preferring clause is preferred, any other is required. */
export function experienceIn(
  plain: string,
  line: SectionLine,
  rangesOf: RangesOf,
  stated: readonly Stated[],
  inNextSentence: readonly Stated[] = [],
): readonly ExperienceAsked[] {
  const inWords = yearsNamedIn(plain, line.body)
  const isOfLabel = inWords.length === 0
  const numbers = isOfLabel ? behindLabel(plain, line) : inWords
  if (numbers.length === 0) return NOTHING_ASKED
  const words = plain.slice(line.body.start, line.body.end)
  const matches = numbers.filter(({ index }) => !isWindow(words, index))
  if (matches.length === 0) return NOTHING_ASKED
  const asked: ExperienceAsked[] = []
  const speaksOfWork = isOfLabel || SPEAKS_OF_WORK.isIn(plain, line.body) || tellsOfLevel(plain, line)
  for (const [i, match] of matches.entries()) {
    const read = yearsOf(match)
    const at = match.index
    const before = words.slice(Math.max(0, at - 60), at)
    const after = words.slice(at + match[0].length, at + match[0].length + 90)
    if (!read || read.years === 0 || read.years > MOST_YEARS) continue
    if (IS_WINDOW_LABEL.test(at === 0 ? plain.slice(line.span.start, line.body.start) : before)) continue
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
    const asAsked = level === 'preferred' ? stated : withoutWished(stated)
    const own = wordsOfYears(plain, line.body.start, span, until)
    const named = scopeOfYears({ plain, from: line.body.start, years: span, until, stated: asAsked })
    const training = orTraining(plain, line.span, span, until)
    const scope = withoutOwner(training ? named.filter(isNoPractice) : named, own, plain, stated)
    const work = workOfYears(plain, line.body.start, span, until)
    const joined = joinedIn(scope, own, plain, stated)
    const way = wayToQualify(plain, span, stated)
    const holders = way ?? holdersOf(plain, span, stated, asked.length > 0)
    const instead = madeUpFor(plain, line.span, span, stated, way, holders)
    asked.push({
      years: read.years,
      upTo: read.upTo,
      alsoSays: read.alsoSays,
      within,
      level,
      scope,
      work,
      ...joined,
      onlyWith: holders,
      instead,
      orTraining: instead === null ? training : null,
      span,
      choice: null,
    })
    const part = numberOf(PART_BEFORE.exec(before)?.[1] ?? '')
    const whole = asked.at(-1)
    if (part !== null && part < read.years && whole) {
      asked[asked.length - 1] = { ...whole, scope: [], narrowing: [], ways: [], both: false }
      asked.push({ ...whole, years: part, upTo: null, alsoSays: null })
    }
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
        saysCoding: joined.saysCoding,
        orCoding: false,
        narrowing: [],
        ways: [],
        both: false,
        onlyWith: [],
        instead: null,
        orTraining: null,
        span,
        choice: null,
      })
  }
  if (asked.length === 0) return asked
  const parts = partsOfYears(plain, line, rangesOf, asked, [...stated, ...inNextSentence])
  const all = forEachOf(withCoupledWays(withChoices(asked, plain), plain, stated), plain)
  return parts.length === 0 ? all : [...all, ...parts]
}

/** "Years of experience: 3": the numbers behind a label that names their unit. Indexes count from the body's start. */
function behindLabel(plain: string, { span, body }: SectionLine): readonly RegExpExecArray[] {
  const labelled = yearsLabelledIn(plain, span)
  for (const match of labelled) match.index -= body.start - span.start
  return labelled
}

/** "3+ years, Epic a plus": what is only wished for does not narrow the years that are asked for. */
function withoutWished(stated: readonly Stated[]): readonly Stated[] {
  return stated.some(isWished) ? stated.filter((one) => !isWished(one)) : stated
}

function isWished({ level }: Stated): boolean {
  return level === 'preferred'
}

const NOTHING_ASKED: readonly never[] = []

/** Whose years they are: those of "RHIT with 5 years", and behind others those of "5 years, or 3 with an RHIT". */
function holdersOf(
  plain: string,
  years: Span,
  stated: readonly Stated[],
  isBehindOthers: boolean,
): readonly ConceptId[] {
  const before = onlyWith(plain, years, stated)
  return before.length > 0 || !isBehindOthers ? before : holdersOfFewer(plain, years, stated)
}

/** "One year or Practicode": it is no system that the years are of. */
function isNoPractice(id: ConceptId): boolean {
  return id !== 'software:practicode'
}

/** What years make up for. Those of some holders make up for nothing: "RHIT with 5 years in lieu of CCS" takes the RHIT. */
function madeUpFor(
  plain: string,
  line: Span,
  years: Span,
  stated: readonly Stated[],
  way: readonly ConceptId[] | null,
  holders: readonly ConceptId[],
): ExperienceAsked['instead'] {
  if (way?.length === 0) return { of: 'credential', ids: [] }
  const instead =
    insteadOf(plain, line, years, stated) ??
    (holders.length === 0 && isBesideDegree(plain, years) ? { of: 'schooling' as const } : null)
  return holders.length > 0 && instead?.of === 'credential' ? null : instead
}

/** "2 years each of inpatient and outpatient coding": as many of one as of the other. */
function forEachOf(asked: readonly ExperienceAsked[], plain: string): readonly ExperienceAsked[] {
  return flatMap(asked, (one) => {
    const fields = one.scope.filter((id) => /^(?:setting|specialty):/.test(id))
    return fields.length > 1 && OF_EACH.test(plain.slice(one.span.end, one.span.end + LONGEST_EACH))
      ? fields.map((id) => ({ ...one, scope: [id], both: false }))
      : [one]
  })
}

const OF_EACH = /^ (?:of experience )?(?:each (?:of|in|for)|(?:of|in) (?:each of|both))\b[^.;]*\band\b/
const LONGEST_EACH = 90

/** "At least 1 of 3 years in risk adjustment": the field is of the part, which stands in front. */
const PART_BEFORE = new RegExp(`\\b(${NUMBER}) (?:out )?of (?:the |your |those )?$`)

/** "Certification required within: 1 year": how long one has to get it. */
const IS_WINDOW_LABEL = /\b(?:within|by|deadline|time ?frame|duration|term) ?: ?$/

/** The larger number that is hoped for behind the one that is asked: "(5 preferred)", "and five preferred", ", five would be better", "- ideally 5". */
const HOPED_FOR = new RegExp(
  `^[^;.,]{0,60}(?:\\((\\d{1,2})\\+? (?:years |yrs )?preferred\\)|(?:,| and|, and) (${NUMBER})\\+? (?:preferred|(?:would be|is) (?:better|ideal|great|preferred))(?= ?[.;,)]|$)|(?:, | - )(?:ideally|preferably) (\\d{1,2})\\+?(?= ?[.;,)]|$))`,
)

/**
 * Between two asks that are a choice: "1 year of professional fee or 2 years of facility", "five years of coding; or a
 * degree and three years".
 */
const OR_BETWEEN =
  /^[^.;]{0,40}\bor (?:at least |a minimum of )?$|^[^.]{0,90}[;,] or [^.;]{0,70}\b(?:and|with|plus) (?:at least )?$|^[^;]{0,70}\bor (?:\([a-d]\) )?(?:an? )?(?:bachelor|associate|master|degree|hs\b|ged\b|high[- ]school|diploma)[^.;]{0,40}(?:\+|\b(?:and|with|plus)) ?(?:at least )?$/

/** Marks the asks of one clause that an "or" joins: one of them is enough. */
function withChoices(asked: readonly ExperienceAsked[], plain: string): readonly ExperienceAsked[] {
  if (asked.length < 2) return asked
  const isChoice = (a: ExperienceAsked | undefined, b: ExperienceAsked | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.level === b.level &&
    OR_BETWEEN.test(withoutWindow(plain.slice(a.span.end, b.span.start).replace(/ ?\([^()]*\)/g, '')))
  let choice: Span | null = null
  return asked.map((one, i) => {
    const goesOn = isChoice(asked[i - 1], one)
    if (!goesOn) choice = isChoice(one, asked[i + 1]) ? one.span : null
    return choice === null ? one : { ...one, choice }
  })
}

/** Words of work or of asking, without which a number of years that nothing asks for is none of experience. */
const SPEAKS_OF_WORK = new Pattern(
  /\b(?:experience|coding|billing|auditing|required|preferred|minimum|min|at least|must|requires?|background|comparable|creditable|(?:without|w\/o) (?:an? |any )?(?:cert|credential)\w*)\b/,
)
