import { findPronoun } from '@/lib/advice/line/pronouns'
import { opensWithoutVerb, verbHidden } from '@/lib/advice/line/verbs'
import { bulletsOf, finding, placeIn, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { findWeakPhrase } from '@/lib/advice/weak-phrases'
import { remember } from '@/lib/base/remember'
import { slice } from '@/lib/text/span'

/** A line that surely begins with something else than what was done. "Responsible for" and "I" are other rules': weak-phrase and first-person. */
export const verbFirst: Rule = ({ reading }) =>
  bulletsOf(reading).flatMap((field) => {
    if (!lacksVerb(field.text) || beginsWeakly(field.text)) return []
    const opening = /^[^\p{L}\p{N}]*\S+(?:\s+\S+)?/u.exec(field.text)?.[0] ?? ''
    const span = { start: 0, end: opening.length }
    const verb = verbHidden(field.text)
    return [
      finding(
        {
          rule: 'verb-first',
          place: placeIn(field, span),
          says: `The line begins with “${slice(field.text, span).trim()}”, not with what you did.`,
          why: 'A line is read by its first word. A verb says that you did it.',
          source: SOURCES.duties,
          remedy: {
            kind: 'question',
            ask:
              verb === null
                ? 'What did you do? Begin with that.'
                : `Is it “${verb}”? Begin with what you did.`,
          },
        },
        opening,
      ),
    ]
  })

const lacksVerb = remember(1000, opensWithoutVerb)

/** Another rule says it: that of weak phrases, or that of the first person. */
function beginsWeakly(text: string): boolean {
  if (findPronoun(text)?.start === text.search(/\S/)) return true
  return findWeakPhrase(text)?.span.start === text.search(/\S/)
}
