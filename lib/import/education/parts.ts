import type { Stretch } from '@/lib/import/found'
import { isPlace, isRegion, placeIn } from '@/lib/import/places'
import { cellsOf, type Row } from '@/lib/import/rows'
import { namesColumns } from '@/lib/import/table-heads'
import { cut, join, stretchesOf, type Words, without } from '@/lib/import/words'
import { type DateRange, dateRangesIn } from '@/lib/resume/date-ranges'
import { type SchoolingPart, schoolingPart } from './degree-words'

export type Kind = SchoolingPart | 'dates' | 'place' | 'body'
/** A run of words of one kind, and the row that it stands in. */
export type Part = {
  readonly kind: Kind
  readonly words: Words
  readonly range: DateRange | null
  readonly row: number
}

/**
 * The parts of a row of schooling, in order: degree, school, field, dates, place.
 *
 * @param furniture takes labels and small words between them
 */
export function partsOf(row: Row, index: number, furniture: Stretch[]): readonly Part[] {
  const isLabel = /^(?:relevant )?(?:courses|coursework|highlights|subjects)\s*:?$/i.test(row.text)
  if (isLabel || namesColumns(row)) {
    furniture.push(...stretchesOf(row))
    return []
  }
  if (row.listItem && schoolingPart(row.text) === 'area' && dateRangesIn(row.text).length === 0)
    return [{ kind: 'body', words: row, range: null, row: index }]
  return cellsOf(row).flatMap((whole) => {
    const labelled = LABELLED.exec(whole.text)?.[0].length ?? 0
    if (labelled > 0) furniture.push(...stretchesOf(cut(whole, 0, labelled)))
    const cell = cut(whole, labelled, whole.text.length)
    const written = dateRangesIn(cell.text)
    const ranges = written.length === 0 ? yearAtEnd(cell.text) : written
    const dates = ranges.map(
      (range): Part => ({ kind: 'dates', words: cut(cell, range.start, range.end), range, row: index }),
    )
    const from = /^(?:at|from)\s+(?=\p{Lu})/u.exec(cell.text)?.[0].length ?? 0
    const others = without(cell, [...(from > 0 ? [{ start: 0, end: from }] : []), ...ranges])
      .flatMap(partsBySigns)
      .flatMap((words) => partsByCommas(words))
      .flatMap((words): readonly Part[] => {
        if (SMALL.test(words.text)) {
          if (/^(?:exp\b|expected|anticipated)/i.test(words.text))
            return [{ kind: 'progress', words, range: null, row: index }]
          furniture.push(...stretchesOf(words))
          return []
        }
        const kind = isPlace(words.text) ? 'place' : schoolingPart(words.text)
        return [{ kind, words, range: null, row: index }]
      })
    return [...dates, ...others].sort((a, b) => placeOf(a) - placeOf(b))
  })
}

/** "B.A. Psychology '12": the year of a degree, in two figures. */
function yearAtEnd(text: string): readonly DateRange[] {
  const match = /\s[’'‘](\d\d)$/.exec(text)
  if (!match) return []
  const value = `${Number(match[1]) > LATEST_SHORT_YEAR ? 19 : 20}${match[1]}`
  const [start, end] = [match.index + 1, text.length]
  return [{ start, end, from: null, to: { value, start, end }, current: null }]
}

/** '49 and before are of this century. */
const LATEST_SHORT_YEAR = 49

/** Words that only say what a date is. */
const SMALL =
  /^(?:from|at|in|graduated|graduation(?: date)?|completed|awarded|class of|earned|conferred|exp\.?|expected|anticipated|and)[:\s]*$/i

/** "School: …", as forms have it. */
const LABELLED =
  /^(?:school|college|university|institution|degree|program|major|field(?: of study)?|graduated|graduation(?: date)?|dates?(?: attended)?|location|city|training)\s*:\s*(?=\S)/i

function placeOf({ words }: Part): number {
  return words.parts[0]?.start ?? 0
}

function partsBySigns(words: Words): readonly Words[] {
  const marks = [
    ...words.text.matchAll(
      /\s*[|•·;]\s*|\s+(?:[–—/-]|--)\s+|(?<=\p{Ll}{3}|\p{Lu}{2}|\d|\))\.\s+(?=\p{Lu}\p{L}|\d)|\s(?:at|from)\s(?=\p{Lu})|(?<=\b(?:College|University|Institute|Academy))\s+(?=(?:Associate|Bachelor|Master|Doctor)\b|(?:Certificate|Diploma) (?:in|of)\b)|\s{3,}|[()]/gu,
    ),
  ].map(({ index = 0, 0: mark }) => ({ start: index, end: index + mark.length }))
  return without(words, marks)
    .map(trim)
    .filter(({ text }) => /[\p{L}\d]/u.test(text))
}

/** Commas part degree, field, school and place, but not a list of a field ("Billing, Coding and Reimbursement"). */
function partsByCommas(words: Words): readonly Words[] {
  if (schoolingPart(words.text) === 'practicum') return [words]
  const place = placeIn(words.text)
  const isAtEnd = place !== null && /^[\s.,]*$/.test(words.text.slice(place.end)) && place.start > 0
  const before = isAtEnd && place ? cut(words, 0, place.start) : words
  const marks = [...before.text.matchAll(/,\s+/g)].map(({ index = 0, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  const split = without(before, marks)
    .map(trim)
    .filter(({ text }) => text !== '')
  const kinds = split.map(({ text }) => schoolingPart(text))
  const joined: Words[] = []
  for (const [index, item] of split.entries()) {
    const last = joined.at(-1)
    const isMore =
      kinds[index] === 'area' &&
      (kinds[index - 1] === 'area' || kinds[index - 1] === 'note') &&
      !isRegion(item.text) &&
      !SMALL.test(item.text)
    if (last && isMore) {
      joined[joined.length - 1] = join(last, item, ', ')
    } else joined.push(item)
  }
  return isAtEnd && place ? [...joined, cut(words, place.start, place.end)] : joined
}

function trim(words: Words): Words {
  const start = /^[\s,;:.–—-]*/.exec(words.text)?.[0].length ?? 0
  const end = /[\s,;:–—-]*$/.exec(words.text)?.[0].length ?? 0
  return cut(words, start, words.text.length - end)
}
