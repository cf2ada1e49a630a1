import { flatMap } from '@/lib/base/flat-map'
import { mayAnyBeIn, Pattern } from '@/lib/text/pattern'
import { holding, type Span } from '@/lib/text/span'
import type { RangesOf } from './levels/levels'
import type { Particular, ParticularAsked } from './posting'
import type { SectionLine } from './sections/sections'

const LEVEL_ONE = '\\blevel (?:i|1|one)\\b(?! ?(?:\\/|,|or|-|and) ?(?:level )?(?:ii|2|iii|3))'

/** How postings name each, in lower-case plain text. */
const WORDINGS: readonly { readonly kind: Particular; readonly words: Pattern }[] = [
  {
    kind: 'externship',
    words: new Pattern(
      /(?:\b(?:aapc )?practicode(?: experience)?(?:,| or|\/| and\/or)+ (?:an? )?)?(?:\b(?:medical )?(?:coding|him|hit|billing|student) )?\b(?:externship|practicum|professional practice experience|(?<=coding |him |hit )internship)s?\b(?!\/?s? (?:student|coordinator|site|program director))(?: experience)?(?:(?:,| or|\/| and\/or)+ ?(?:aapc )?practicode\b)?/,
    ),
  },
  { kind: 'v28', words: new Pattern(/\b(?:cms[- ]hcc |hcc )?(?:v ?|version )28\b/) },
  {
    kind: 'level-1-trauma',
    words: new Pattern(
      new RegExp(
        `${LEVEL_ONE},?(?: (?:adult|pediatric|hospital))? trauma\\b(?: (?:center|hospital|facility))?`,
      ),
    ),
  },
  {
    kind: 'trauma-center',
    words: new Pattern(
      new RegExp(
        `(?<!${LEVEL_ONE},? (?:(?:adult|pediatric|hospital) )?)\\btrauma (?:center|hospital|facility)\\b`,
      ),
    ),
  },
  {
    kind: 'teaching-hospital',
    words: new Pattern(
      /\b(?:teaching(?:[ /-](?:or )?academic)?|academic(?:[ /-](?:or )?teaching)?) (?:hospital|facility|medical cent(?:er|re)|health (?:system|cent(?:er|re))|setting|environment|institution)s?\b/,
    ),
  },
]

const ALL = WORDINGS.map(({ words }) => words)
const NONE: readonly never[] = []

/** Where one has worked is asked for by experience of it; a house that calls itself a teaching hospital asks for nothing. */
const PLACES: readonly Particular[] = ['level-1-trauma', 'trauma-center', 'teaching-hospital']
const OF_EXPERIENCE = /\b(?:experience\w*|employment|background|exposure|worked|years?|prior|previous)\b/

/** "Supervise externship students", "no externships", "one year of experience or an externship". */
const NO_ASK_BEFORE =
  /\b(?:supervis\w+|precept\w*|mentor\w*|host\w*|coordinat\w+|train\w*|our|offer\w*|provid\w+|no|not|without|exclud\w+|excluding|than)\b[^.;]{0,24}$|\b(?:experience|years?|months?)\b[^.;]{0,40}\b(?:or|including|includes) (?:an? |completed? )?$/
const NO_ASK_BEHIND = /^[^.;]{0,24}\b(?:not|may|can|will|counts?|considered|accepted|substitut\w*)\b/
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
  if (PLACES.includes(kind)) return OF_EXPERIENCE.test(plain.slice(line.start, line.end))
  if (kind === 'v28') return true
  return (
    !NO_ASK_BEFORE.test(plain.slice(Math.max(line.start, start - REACH), start)) &&
    !NO_ASK_BEHIND.test(plain.slice(end, Math.min(line.end, end + REACH)))
  )
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
