import { flatMap } from '@/lib/base/flat-map'
import { mayAnyBeIn, Pattern } from '@/lib/text/pattern'
import { holding, type Span } from '@/lib/text/span'
import type { RangesOf } from './levels/levels'
import { BEHIND_LEVEL_ONE, PARTICULAR_WORDS } from './particular-words'
import type { Particular, ParticularAsked } from './posting'
import type { SectionLine } from './sections/sections'

const PRACTICODE = '(?:aapc )?practicode\\b'

/** "Practicode experience or a coding externship": the whole of a choice of practice. */
const EXTERNSHIP = `(?:\\b${PRACTICODE}(?: experience)?(?:,| or|\\/| and\\/or)+ (?:an? )?)?(?:\\b(?:medical )?(?:coding|him|hit|billing|student) )?${PARTICULAR_WORDS.externship}(?!\\/?s? (?:student|coordinator|site|program director))(?: experience)?(?:(?:,| or|\\/| and\\/or)+ ?${PRACTICODE})?`

/** "Academic setting": a hospital's or a school's, see `isOfHospital`. */
const SETTING = '\\b(?:teaching|academic) (?:setting|environment|institution)s?\\b'

/** How postings name each, in lower-case plain text. */
const WORDINGS: readonly { readonly kind: Particular; readonly words: Pattern }[] = [
  { kind: 'externship', words: patternOf(EXTERNSHIP) },
  { kind: 'v28', words: patternOf(`(?:\\b(?:cms[- ])?hcc )?${PARTICULAR_WORDS.v28}`) },
  { kind: 'level-1-trauma', words: patternOf(PARTICULAR_WORDS['level-1-trauma']) },
  {
    kind: 'trauma-center',
    words: patternOf(`(?<!${BEHIND_LEVEL_ONE})${PARTICULAR_WORDS['trauma-center']}`),
  },
  {
    kind: 'teaching-hospital',
    words: patternOf(`${PARTICULAR_WORDS['teaching-hospital']}|${SETTING}`),
  },
]

function patternOf(source: string): Pattern {
  return new Pattern(new RegExp(source))
}

const ALL = WORDINGS.map(({ words }) => words)
const NONE: readonly never[] = []

/** Where one has worked is asked for by experience of it; a house that calls itself a teaching hospital asks for nothing. */
const PLACES: readonly Particular[] = ['level-1-trauma', 'trauma-center', 'teaching-hospital']
const OF_EXPERIENCE = /\b(?:experience\w*|employment|background|exposure|worked|years?|prior|previous)\b/

/** An academic setting is a hospital's where the line speaks of care or of coding, and a school's where it speaks of one. */
const IS_SETTING = new RegExp(`^${SETTING}$`)
const OF_CARE =
  /\b(?:hospital|medical|health\w*|clinical|acute|inpatient|outpatient|physicians?|coding|coder|him)\b/
const OF_A_SCHOOL =
  /\b(?:colleges?|universit(?:y|ies)(?! (?:hospital|medical|health))|schools?|classrooms?|instruct\w*|faculty|students?|curricul\w+|adults?|teaching (?!hospital|medical cent|facilit|setting|environment|institution|or academic)|teach)\b/

/** "Supervise externship students", "no externships", "one year of experience or an externship". */
const NO_ASK_BEFORE =
  /\b(?:supervis\w+|precept\w*|mentor\w*|host\w*|coordinat\w+|train\w*|our|offer\w*|provid\w+|no|not|without|exclud\w+|excluding|than)\b[^.;]{0,24}$|\b(?:experience|years?|months?)\b[^.;]{0,40}\b(?:or|including|includes) (?:(?:an?|the|completed?|completion|successful(?:ly)?|of|practicode|or|accredited|approved|\d{2,3}[ -]hours?),? ){0,6}$/

/** "An externship does not count". "Preferred but not required" is a wish all the same. */
const NO_ASK_BEHIND =
  /^[^.;]{0,24}\b(?:(?<!\b(?:preferred|desired|desirable|plus|helpful|ideal|beneficial|nice to have),? \(?(?:but |though |and )?(?:is )?)not\b(?! (?:required|necessary|mandatory|needed),? (?:but |though )?(?:it )?(?:is )?(?:strongly |highly )?(?:preferred|desired|desirable|a plus|helpful|ideal|beneficial|nice))|may|can|will|counts?|considered|accepted|substitut\w*)\b/

/** "Externship or 1 year of coding experience": who has the years needs none. */
const OR_YEARS =
  /^[^.;]{0,24}(?:\bor\b|\/)(?! ?more\b| ?(?:(?:an?|the|some|medical|coding|student|hospital|clinical|him|hit) )*(?:externship|internship|practicum|practicode)\b)[^.;]{0,40}\b(?:years?|yrs?|months?|experience|employment|on[- ]the[- ]job)\b/
const REACH = 60

/**
 * What a line asks for that no concept of the lexicon names, where it is required or preferred: a coding externship, a
 * version of a model, a kind of hospital. Those that a word joins as a choice are one.
 */
export function particularsIn(
  plain: string,
  line: SectionLine,
  rangesOf: RangesOf,
): readonly ParticularAsked[] {
  const { span } = line
  if (!mayAnyBeIn(ALL, plain, span)) return NONE
  const found = flatMap(WORDINGS, ({ kind, words }) =>
    words.allIn(plain, span).flatMap((match): ParticularAsked[] => {
      const start = span.start + match.index
      const at = { start, end: start + match[0].length }
      const level = holding(rangesOf(line), start)?.level ?? line.level
      if (level !== 'required' && level !== 'preferred') return []
      return isAsked(kind, at, plain, span) ? [{ anyOf: [kind], level, span: at }] : []
    }),
  )
  return joined(
    found.toSorted((a, b) => a.span.start - b.span.start),
    plain,
  )
}

function isAsked(kind: Particular, { start, end }: Span, plain: string, line: Span): boolean {
  const words = plain.slice(line.start, line.end)
  if (PLACES.includes(kind)) return OF_EXPERIENCE.test(words) && isOfHospital(plain.slice(start, end), words)
  if (kind === 'v28') return true
  const behind = plain.slice(end, Math.min(line.end, end + REACH))
  return (
    !NO_ASK_BEFORE.test(plain.slice(Math.max(line.start, start - REACH), start)) &&
    !NO_ASK_BEHIND.test(behind) &&
    !OR_YEARS.test(behind)
  )
}

function isOfHospital(name: string, line: string): boolean {
  if (!IS_SETTING.test(name)) return true
  return OF_CARE.test(line) && !OF_A_SCHOOL.test(line)
}

/** "Level I trauma or teaching hospital": one of them will do. */
function joined(found: readonly ParticularAsked[], plain: string): readonly ParticularAsked[] {
  const all: ParticularAsked[] = []
  for (const next of found) {
    const last = all.at(-1)
    const isChoice = last && CHOICE.test(plain.slice(last.span.end, next.span.start))
    if (!isChoice) {
      all.push(next)
      continue
    }
    const span = { start: last.span.start, end: next.span.end }
    all[all.length - 1] = { ...last, anyOf: [...last.anyOf, ...next.anyOf], span }
  }
  return all
}

const CHOICE = /^(?: |,|\/|\bor\b|\band\/or\b|\ban?\b|\bhospital\b|\bcenter\b)*$/
