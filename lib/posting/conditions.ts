import { flatMap } from '@/lib/base/flat-map'
import { mayAnyBeIn, Pattern } from '@/lib/text/pattern'
import { holding, type Span } from '@/lib/text/span'
import type { RangesOf } from './levels/levels'
import type { ConditionAsked } from './posting'
import type { SectionLine } from './sections/sections'

const LANGUAGE =
  '(?:spanish|mandarin|cantonese|chinese|vietnamese|korean|tagalog|russian|arabic|french|(?:haitian )?creole|portuguese|polish|japanese|hmong|somali|navajo|american sign language)'

/** "Bilingual English/Spanish", "fluent in Spanish", "must speak Vietnamese", "Spanish required". */
const SPOKEN = new Pattern(
  new RegExp(
    `\\b(?:bilingual|fluen(?:t|cy)|speaks?|proficien\\w+|command of)\\b[^.;:,]{0,24}?\\b(${LANGUAGE})\\b|\\b(${LANGUAGE})[ -](?:speaking|fluency|proficiency|required|needed|preferred|desired|helpful|a plus|is (?:required|needed|a must|preferred|desired|helpful|a plus))\\b`,
  ),
)

/** "U.S. citizenship required". Whoever else may work is named beside it otherwise. */
const CITIZEN = new Pattern(
  /(?<!\bnon-?)\b(?:u\.?s\.?|united states|american) citizen(?:s|ship)?\b(?![^.;]{0,40}\b(?:or|permanent|authorized|green card)\b)/,
)

const WHICH = '(?:(?:every other|alternate|rotating|some|occasional|one|a|two) )*'

/** "Must be able to work every other weekend", "weekends required". */
const WEEKENDS = new Pattern(
  new RegExp(
    `\\b(?:must|able|available|willing|required|requires?|have) (?:be (?:able |available |willing )?)?(?:to |for )?(?:work (?:on )?)?${WHICH}(?:weekends?|saturdays?|sundays?)\\b|\\b(?:weekends?|saturdays?|sundays?)(?: (?:work|shifts?|rotation|availability|hours))? (?:is |are )?(?:required|a must|mandatory)\\b`,
  ),
)

/** "No weekends required", "citizenship is not required". */
const DENIED_BEFORE = /\b(?:no|not|non|never|without)[ -](?:[a-z]+ ){0,2}$/
const DENIED_BEHIND = /^[^.;,]{0,20}\bnot (?:required|needed|necessary|expected)\b/
const REACH = 30

/** The conditions of a person's life that a line requires, or prefers. */
export function conditionsIn(
  plain: string,
  line: SectionLine,
  rangesOf: RangesOf,
  level: 'required' | 'preferred',
): readonly ConditionAsked[] {
  const { span } = line
  if (!mayAnyBeIn(WORDINGS, plain, span)) return NONE
  const isOfLevel = (at: Span) => (holding(rangesOf(line), at.start)?.level ?? line.level) === level
  const found = flatMap(KINDS, ({ kind, wording }) =>
    wording.allIn(plain, span).map((match): ConditionAsked => {
      const start = span.start + match.index
      return { kind, what: match[1] ?? match[2] ?? null, span: { start, end: start + match[0].length } }
    }),
  )
  return found.filter((one) => isOfLevel(one.span) && !isDenied(plain, one.span))
}

function isDenied(plain: string, { start, end }: Span): boolean {
  return (
    DENIED_BEFORE.test(plain.slice(Math.max(0, start - REACH), start)) ||
    DENIED_BEHIND.test(plain.slice(end, end + REACH))
  )
}

const KINDS: readonly { readonly kind: ConditionAsked['kind']; readonly wording: Pattern }[] = [
  { kind: 'language', wording: SPOKEN },
  { kind: 'citizenship', wording: CITIZEN },
  { kind: 'weekends', wording: WEEKENDS },
]

const WORDINGS = KINDS.map(({ wording }) => wording)
const NONE: readonly never[] = []
