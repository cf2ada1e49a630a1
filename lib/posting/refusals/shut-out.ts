import { flatMap } from '@/lib/base/flat-map'
import type { ShutOut } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'
import { Pattern } from '@/lib/text/pattern'
import { isOfTheUnwanted } from './refused-lists'

/** Wordings of each kind, in lower-case plain text. Not "no new graduate will be turned away". */
const WORDINGS: readonly { readonly kind: ShutOut['kind']; readonly words: Pattern }[] = [
  {
    kind: 'new-graduates',
    words: new Pattern(
      /\b(?:no|not (?:a |an |for )?|not (?:open|suitable|available) (?:to|for)|cannot (?:accept|consider)|do(?:es)? not (?:accept|consider|hire)|unable to (?:accept|consider|train|hire)|sorry,? no) ?(?:new|recent|entry[- ]level)[ -](?:grad(?:uate)?s?|coders?|applicants?|candidates?)\b|\b(?:new|recent) (?:grad(?:uate)?s?|coders?)(?: and [a-z -]{1,30})? (?:(?:are|is|will|can|should|please)?(?: be)? ?(?:not (?:be )?(?:accepted|considered|eligible|apply)|cannot|need not apply|do not apply)|need not apply)|\bnot an? entry[- ]level\b/,
    ),
  },
  {
    kind: 'apprentices',
    words: new Pattern(
      /\b(?:no|non|not|excluding|except|cannot (?:accept|consider)|do(?:es)? not (?:accept|consider|hire)|unable to (?:accept|consider)|without)[ -](?:the |an? |any )?apprentic\w*|\bno (?:\(-a\)|"?-a"?)(?:'?s)?(?![a-z])|\bapprentic\w*(?: \([\w-]{1,6}\))?(?: (?!but\b|welcome\b|encouraged\b|may\b)[a-z]{2,14}){0,7} (?:(?:is|are|will|may|can|do|does)(?: not|n't)|cannot|not|need not) ?(?:be )?(?:accept|consider|eligib|qualif|meet|suffic|apply)\w*|\bapprentic\w*(?: (?:status|designation|credentials?|marks?|letters?))? (?:will not|won't|would not) (?:do|work|be enough)\b|(?:\bapprentic\w*|(?<![a-z])-a)(?: (?:status|designation|credentials?|holders?))? (?:is|are|will be|would be) an? (?:hard |firm |definite )?(?:no|pass|no-go|non-starter|deal-? ?breaker)\b/,
    ),
  },
]

/** Below "Not considered" the people alone are named. */
const NAMED: readonly { readonly kind: ShutOut['kind']; readonly words: Pattern }[] = [
  { kind: 'new-graduates', words: new Pattern(/\b(?:new|recent) (?:grad(?:uate)?s?|coders?)\b/) },
  { kind: 'apprentices', words: new Pattern(/\bapprentic\w*/) },
]

/** Whom a line does not want to hear from. */
export function shutOutIn(plain: string, line: SectionLine): readonly ShutOut[] {
  return flatMap(isOfTheUnwanted(line.section) ? NAMED : WORDINGS, ({ kind, words: wording }) => {
    const match = wording.findIn(plain, line.span)
    if (!match) return []
    const start = line.span.start + match.index
    return [{ kind, span: { start, end: start + match[0].length } }]
  })
}
