import { flatMap } from '@/lib/base/flat-map'
import { remember } from '@/lib/base/remember'
import type { Mention } from '@/lib/lexicon/concept'
import { findMentions } from '@/lib/lexicon/mentions'
import { slice } from '@/lib/text/span'

/** Fields of a resume change one at a time while typing; the rest need no second reading. A resume has about 100. */
const KEPT = 2000

/** The mentions of a text, those inside of the words of a task and of people included. Remembered for the texts read last. */
export const mentionsIn: (text: string) => readonly Mention[] = remember(KEPT, (text) =>
  flatMap(findMentions(text), (mention) => [
    mention,
    ...insideTask(mention, text),
    ...insidePeople(mention, text),
  ]),
)

/**
 * The mentions of an employer's name. "Hospital" counts in running text only beside words of coding, and in a field where
 * little else stands; a name may be long, so each part of it is read as such a field.
 */
export const mentionsInName: (name: string) => readonly Mention[] = remember(KEPT, (name) => {
  const words = [...name.matchAll(/\S+/g)]
  const found = new Map(findMentions(name).map((mention) => [keyOf(mention), mention]))
  for (let first = 0; first <= Math.max(0, words.length - WORDS_OF_FIELD); first += 1) {
    const start = words[first]?.index ?? 0
    const last = words[first + WORDS_OF_FIELD - 1]
    const part = last ? name.slice(start, last.index + last[0].length) : name.slice(start)
    for (const mention of findMentions(part)) {
      const span = { start: mention.span.start + start, end: mention.span.end + start }
      found.set(keyOf({ conceptId: mention.conceptId, span }), { ...mention, span })
    }
  }
  return [...found.values()]
})

const keyOf = ({ conceptId, span }: Pick<Mention, 'conceptId' | 'span'>) => `${conceptId} ${span.end}`

/** Words in which a form that needs neighbours counts without them, where nothing else stands: see form-rules.json. */
const WORDS_OF_FIELD = 3

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

/** "HCC Coder" is one name of who works in risk adjustment, and says HCC all the same. */
function insidePeople({ conceptId, span }: Mention, text: string): readonly Mention[] {
  const words = slice(text, span)
  const people = PEOPLE.exec(words)
  if (!conceptId.startsWith('setting:') || people === null) return []
  return findMentions(words.slice(0, people.index))
    .filter((inner) => inner.conceptId.startsWith('payment:'))
    .map((inner) => ({
      ...inner,
      span: { start: inner.span.start + span.start, end: inner.span.end + span.start },
    }))
}

const PEOPLE = /\s(?:coders?|coding specialists?|auditors?)$/i
