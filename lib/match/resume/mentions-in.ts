import { flatMap } from '@/lib/base/flat-map'
import { remember } from '@/lib/base/remember'
import type { Mention } from '@/lib/lexicon/concept'
import { findMentions } from '@/lib/lexicon/mentions'
import { slice } from '@/lib/text/span'

/** Fields of a resume change one at a time while typing; the rest need no second reading. A resume has about 100. */
const KEPT = 2000

/** The mentions of a text, those inside of a task's words included. Remembered for the texts read last. */
export const mentionsIn: (text: string) => readonly Mention[] = remember(KEPT, (text) =>
  flatMap(findMentions(text), (mention) => [mention, ...insideTask(mention, text)]),
)

/** "Coded inpatient charts" is one name of a task, and says inpatient all the same. */
function insideTask({ conceptId, span }: Mention, text: string): readonly Mention[] {
  const words = slice(text, span)
  const afterVerb = words.search(/\s/)
  if (!conceptId.startsWith('task:') || afterVerb === -1) return []
  const shift = span.start + afterVerb
  return findMentions(words.slice(afterVerb))
    .filter((inner) => !inner.conceptId.startsWith('task:'))
    .map((inner) => ({ ...inner, span: { start: inner.span.start + shift, end: inner.span.end + shift } }))
}
