import type { DateRange } from './date-ranges'
import { employerScore } from './employer-words'
import type { Found, Stretch } from './found'
import { isListOfTerms } from './job-details'
import { datesOf } from './job-entries'
import { isPlace, placeIn } from './places'
import { cellsOf, type Row } from './rows'
import { titleScore } from './title-words'
import { cut, foundAs, foundIn, join, stretchesOf, type Words, without } from './words'

/** The head of a job, before it is decided which words are the title and which the employer. */
export type JobHead = {
  readonly dates: { readonly range: DateRange; readonly words: Words } | null
  readonly place: Words | null
  readonly hours: Words | null
  /** What a label names: "Employer: …". */
  readonly named: { readonly title: Words | null; readonly employer: Words | null }
  /** The other parts, in order. */
  readonly parts: readonly Words[]
  /** Sentences of details behind the dates, as our own pages have them. */
  readonly details: readonly Words[]
  readonly furniture: readonly Stretch[]
}

/** Takes dates, place and hours out of the rows of a head. */
export function readJobHead(rows: readonly Row[]): JobHead {
  const furniture: Stretch[] = []
  const parts: Words[] = []
  const details: Words[] = []
  let dates: JobHead['dates'] = null
  let place: Words | null = null
  let hours: Words | null = null
  let title: Words | null = null
  let employer: Words | null = null
  for (const row of rows) {
    const range: DateRange | undefined = dates === null ? datesOf(row)[0] : undefined
    if (range) dates = { range, words: cut(row, range.start, range.end) }
    const open = details.at(-1)
    if (!range && dates !== null && (open || isListOfTerms(row))) {
      // Details run on over the next line.
      if (open) details[details.length - 1] = join(open, row, ' ')
      else details.push(row)
      continue
    }
    const behind = range ? detailsBehind(row, range.end) : null
    if (behind) details.push(behind.words)
    for (const cell of cellsOf(row)) {
      const at = row.text.indexOf(cell.text)
      const words = without(cell, [
        ...(range ? [{ start: range.start - at, end: range.end - at }] : []),
        ...(behind ? [{ start: behind.start - at, end: cell.text.length }] : []),
      ])
      for (const piece of words.flatMap(splitStrong)) {
        const said = trimMarks(piece)
        if (said.text === '') continue
        const label = LABELLED.exec(said.text)
        if (label) {
          const value = cut(said, label[0].length, said.text.length)
          furniture.push(...stretchesOf(cut(said, 0, label[0].length)))
          const kind = (label[1] ?? '').toLowerCase()
          if (/title|position|role/.test(kind)) title = value
          else if (/employer|company|organi[sz]ation/.test(kind)) employer = value
          else if (/location/.test(kind)) place ??= value
          continue
        }
        if (DURATION.test(said.text) || LABEL_ALONE.test(said.text)) {
          furniture.push(...stretchesOf(said))
          continue
        }
        if (HOURS.test(said.text) && hours === null) {
          hours = said
          continue
        }
        if (place === null && isPlace(said.text)) {
          place = said
          continue
        }
        const within = place === null ? placeAtEnd(said.text) : null
        if (within) {
          place = cut(said, within.start, within.end)
          const before = trimMarks(cut(said, 0, within.start))
          const after = trimMarks(cut(said, within.end, said.text.length))
          for (const rest of [before, after]) if (rest.text !== '') parts.push(rest)
        } else parts.push(said)
      }
    }
  }
  return { dates, place, hours, named: { title, employer }, parts, details, furniture }
}

/** A head's title and employer, once the order of the two is known. */
export type JobNames = {
  readonly title: Words | null
  readonly employer: Words | null
  readonly rest: readonly Words[]
}

/** Which of title and employer stands first in the heads of a section: more than 0 the title, less the employer. */
export function titleFirst(heads: readonly JobHead[]): number {
  return heads.reduce((sum, { parts }) => {
    const [first, second] = parts
    if (first && second) return sum + leaning(first.text, second.text)
    if (!first) return sum
    const best = bestSplit(first)
    return best === null ? sum : sum + leaning(best[0].text, best[1].text)
  }, 0)
}

/** Decides which part is the title and which the employer, by their words and by the order of the section. */
export function namesOf({ parts, named }: JobHead, order: number): JobNames {
  const open = parts.filter((words) => words !== named.title && words !== named.employer)
  if (named.title || named.employer) {
    const [first = null, ...rest] = open
    if (named.title && named.employer) return { ...named, rest: open }
    return named.title
      ? { title: named.title, employer: first, rest }
      : { title: first, employer: named.employer, rest }
  }
  const [first, second, ...others] = open
  if (!first) return { title: null, employer: null, rest: [] }
  if (!second) return ofOne(first, order)
  if (others.length === 0) return ofTwo(first, second, order, [])
  return ofMany(open, order)
}

function ofOne(only: Words, order: number): JobNames {
  const split = bestSplit(only)
  if (split) {
    const lean = leaning(split[0].text, split[1].text)
    const inOrder = order > 0 ? lean : -lean
    if (inOrder + Math.abs(lean) > WORTH_SPLITTING || Math.abs(order) >= SURE_ORDER)
      return ofTwo(split[0], split[1], order, [])
  }
  const isTitle = titleScore(only.text) >= employerScore(only.text) && titleScore(only.text) > 0
  return isTitle ? { title: only, employer: null, rest: [] } : { title: null, employer: only, rest: [] }
}

function ofTwo(first: Words, second: Words, order: number, rest: readonly Words[]): JobNames {
  const lean = leaning(first.text, second.text) + Math.max(-ORDER_SAYS, Math.min(ORDER_SAYS, order))
  return lean >= 0 ? { title: first, employer: second, rest } : { title: second, employer: first, rest }
}

/** The best title and the best employer of three parts or more. */
function ofMany(parts: readonly Words[], order: number): JobNames {
  let best: { title: Words; employer: Words; score: number } | null = null
  for (const [a, title] of parts.entries())
    for (const [b, employer] of parts.entries()) {
      if (a === b) continue
      const inOrder = Math.sign(b - a) * Math.max(-ORDER_SAYS, Math.min(ORDER_SAYS, order))
      const score =
        titleScore(title.text) -
        employerScore(title.text) +
        employerScore(employer.text) -
        titleScore(employer.text) +
        inOrder -
        (a + b) * 0.4
      if (best === null || score > best.score) best = { title, employer, score }
    }
  if (best === null) return { title: null, employer: null, rest: parts }
  const { title, employer } = best
  return { title, employer, rest: parts.filter((words) => words !== title && words !== employer) }
}

/** Two entries and more that say the same. */
const SURE_ORDER = 8

/** How far the order of the other entries outweighs the words of one. */
const ORDER_SAYS = 3
/** A comma parts title and employer only where both sides say so a little. */
const WORTH_SPLITTING = 0.5

function leaning(first: string, second: string): number {
  return titleScore(first) - organisation(first) + organisation(second) - titleScore(second)
}

/** A word of health or services in a text that is a title by another word says nothing. */
function organisation(text: string): number {
  return Math.max(0, employerScore(text) - (titleScore(text) >= 2 ? 1.5 : 0))
}

/** The comma that best parts a title from an employer, whichever stands first. Null without a comma. */
function bestSplit(words: Words): readonly [Words, Words] | null {
  const splits = [
    ...words.text.matchAll(/,\s+(?!(?:Inc|LLC|L\.L\.C|Ltd|Corp|PLLC|LLP|P\.C|P\.A|PC|N\.V|Jr|Sr)\b)/g),
  ].map(
    ({ index = 0, 0: mark }) =>
      [cut(words, 0, index), cut(words, index + mark.length, words.text.length)] as const,
  )
  let best: readonly [Words, Words] | null = null
  for (const split of splits)
    if (best === null || isTighter(split, best) || strength(split) > strength(best) + 0.6) best = split
  return best
}

/** Of two that are as good, the one with the shorter employer: titles have commas more often than employers. */
function isTighter(split: readonly [Words, Words], best: readonly [Words, Words]): boolean {
  const employer = ([a, b]: readonly [Words, Words]) => (leaning(a.text, b.text) > 0 ? b : a).text.length
  return Math.abs(strength(split) - strength(best)) < 0.6 && employer(split) < employer(best)
}

function strength([a, b]: readonly [Words, Words]): number {
  return Math.abs(leaning(a.text, b.text))
}

/** Parts set apart by signs, brackets around a whole part, or by "at" between a title and an employer. */
function splitStrong(words: Words): readonly Words[] {
  const marks = [
    ...words.text.matchAll(/\s*[|•·◆⋄]\s*|\s+[–—−-]{1,2}\s+|\s*[—]\s*|;\s+|\s{3,}|\/\/|\t/g),
  ].map(({ index = 0, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  return without(words, marks).flatMap((piece) => {
    const at = /\s(?:at|@)\s(?=\p{Lu}|the )/u.exec(piece.text)
    if (!at || titleScore(piece.text.slice(0, at.index)) < 0.5) return [piece]
    return [cut(piece, 0, at.index), cut(piece, at.index + at[0].length, piece.text.length)]
  })
}

function trimMarks(words: Words): Words {
  const start = /^[\s,;:.|()•·–—-]*/.exec(words.text)?.[0].length ?? 0
  const end = words.text.length - (/[\s,;:|•·–—-]*$/.exec(words.text)?.[0].length ?? 0)
  const kept =
    words.text.slice(0, start).includes('(') && words.text.slice(start, end).includes(')')
      ? words.text.lastIndexOf('(', start)
      : start
  const said = cut(words, Math.max(0, Math.min(kept, end)), end)
  return /^\([^()]*\)$/.test(said.text)
    ? cut(said, 1, said.text.length - 1)
    : said.text === ')' || said.text === '('
      ? cut(said, 0, 0)
      : dropLoneBracket(said)
}

function dropLoneBracket(words: Words): Words {
  const opened = (words.text.match(/\(/g) ?? []).length
  const closed = (words.text.match(/\)/g) ?? []).length
  if (opened > closed && /\($/.test(words.text)) return cut(words, 0, words.text.length - 1)
  if (opened === closed && /\(\s*\)$/.test(words.text)) return cut(words, 0, words.text.lastIndexOf('('))
  return closed > opened && words.text.endsWith(')') ? cut(words, 0, words.text.length - 1) : words
}

/** A place that closes a part: ", Columbus, OH" or " Remote". */
function placeAtEnd(text: string): { readonly start: number; readonly end: number } | null {
  const place = placeIn(text)
  if (place === null || !/^[\s.,)]*$/.test(text.slice(place.end))) return null
  return place.start === 0 || /[,(–—|-]\s*$/.test(text.slice(0, place.start)) ? place : null
}

/** "Feb 2022 – Present. Full time, 40 hours a week. Epic": sentences behind the dates. */
function detailsBehind(row: Row, end: number): { readonly words: Words; readonly start: number } | null {
  const mark = /^\.\s+(?=\S)/.exec(row.text.slice(end))
  return mark ? { words: cut(row, end + mark[0].length, row.text.length), start: end } : null
}

const LABELLED =
  /^(?:\d{1,2}[.)]\s*)?((?:job )?title|position|role|employer|company|organi[sz]ation|dates?(?: of employment| employed)?|duration|period|location)\s*:\s*/i
const LABEL_ALONE =
  /^(?:\d{1,2}[.)]\s*)?(?:dates?(?: of employment| employed)?|duration|period|tenure|from)$/i
const DURATION =
  /^\(?(?:(?:about |over |approx\.? )?\d{1,2}\+? ?(?:years?|yrs?|y|months?|mos?|m)\b[,.]?(?: and|,)? ?)+\)?$/i
const HOURS = /^\(?(?:(?:full|part)[- ]time|per diem|prn|temporary|seasonal)(?:[,;] .{0,40}hours?.*)?\)?$/i

/** Dates of a head as the schema has them. */
export function datesFound({ dates }: JobHead): {
  readonly start?: Found
  readonly end?: Found
  readonly current?: Found<boolean>
} {
  if (!dates) return {}
  const { range, words } = dates
  const at = (word: { value: string }) => foundAs(word.value, words)
  if (range.from === null && range.current === null && range.to)
    return { start: at(range.to), end: at(range.to) }
  return {
    ...(range.from ? { start: at(range.from) } : {}),
    ...(range.to ? { end: at(range.to) } : {}),
    ...(range.current ? { current: foundAs(true, words) } : {}),
  }
}

export function fieldOf(words: Words | null, key: string): Record<string, Found> {
  return words === null || words.text === '' ? {} : { [key]: foundIn(words) }
}
