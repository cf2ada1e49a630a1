import { findPronoun } from '@/lib/advice/line/pronouns'
import { leadVerb } from '@/lib/advice/line/verbs'
import { finding, placeIn, proseOf, type Rule, replaced } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { type Span, slice } from '@/lib/text/span'

/** "I", "my", "we" and their kin. "I coded 40 charts" can lose its first word as it stands. */
export const firstPerson: Rule = ({ reading }) =>
  proseOf(reading).flatMap((field) => {
    const span = findPronoun(field.text)
    if (span === null) return []
    const opening = /^(\s*)I\s+(\S)/.exec(field.text)
    const rest = opening === null ? '' : field.text.slice(opening[0].length - 1)
    const canCut = opening !== null && leadVerb(rest) !== null && findPronoun(rest) === null
    const [, space = '', letter = ''] = opening ?? []
    return [
      finding(
        {
          rule: 'first-person',
          place: placeIn(field, span),
          says: `“${slice(field.text, span)}”: a resume speaks for you without it.`,
          why: 'Lines without “I” are shorter, and are what readers expect.',
          source: SOURCES.usage,
          remedy: canCut
            ? replaced(field, { start: 0, end: opening[0].length }, space + letter.toUpperCase())
            : {
                kind: 'question',
                ask: isPlural(field.text, span)
                  ? 'What was your part in it?'
                  : 'Can the sentence do without it?',
              },
        },
        `${span.start} ${slice(field.text, span)}`,
      ),
    ]
  })

function isPlural(text: string, span: Span): boolean {
  return /^(?:we|our)$/i.test(slice(text, span))
}
