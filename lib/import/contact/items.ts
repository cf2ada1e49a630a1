import { placeIn } from '@/lib/import/places'
import { cut, type Words, without } from '@/lib/import/words'
import { findMentions } from '@/lib/lexicon/mentions'

/** Where and when somebody would work. */
export const AVAILABLE =
  /^(?:open to|available|availability|willing|remote|hybrid|on[- ]?site|seeking|authorized to work|us citizen|relocat)/i

/** What signs part in a row of the head: a street, a place, a title, whether somebody would move. */
export function splitItems(words: Words): readonly Words[] {
  const credentials = findMentions(words.text).filter(({ conceptId }) => conceptId.startsWith('credential'))
  const marks = [
    ...words.text.matchAll(
      /\s*[|•·◆♦⋄~]\s*|\s+[–—/*-]\s+|(?<=\p{Ll}{3}|\p{Lu}{2}|\d)\.\s+(?=\p{Lu})|\s{2,}/gu,
    ),
  ]
    .map(({ index = 0, 0: mark }) => ({ start: index, end: index + mark.length }))
    // "Certified Professional Coder – Apprentice" is one credential, and none other.
    .filter((mark) => !credentials.some(({ span }) => span.start < mark.start && mark.end < span.end))
  // "Denver, CO (willing to relocate)"
  const bracket = /\s+\((?<said>[^()]+)\)$/.exec(words.text)
  if (bracket && AVAILABLE.test(bracket.groups?.said ?? ''))
    marks.push(
      { start: bracket.index, end: words.text.indexOf('(', bracket.index) + 1 },
      { start: words.text.length - 1, end: words.text.length },
    )
  const first = /^(.{0,120}?)(?:, )(?=\p{Lu})/u.exec(words.text)
  // "Coder, Columbus, OH": what stands before the place is something else.
  const place = placeIn(words.text)
  const comma = place ? words.text.lastIndexOf(',', place.start) : -1
  if (marks.length === 0 && first && place && comma > 0 && place.end === words.text.length)
    return without(words, [{ start: comma, end: place.start }])
  return without(words, marks).flatMap(streetApart)
}

/** "1482 Sycamore Bend Rd, Knoxville, TN 37919": the street, and the place behind it. */
function streetApart(words: Words): readonly Words[] {
  const place = /^\d+ \p{L}/u.test(words.text) ? placeIn(words.text) : null
  if (!place || place.start === 0 || place.end !== words.text.length) return [words]
  return [cut(words, 0, words.text.lastIndexOf(',', place.start)), cut(words, place.start, place.end)]
}
