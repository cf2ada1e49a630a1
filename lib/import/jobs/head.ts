import type { Found, Stretch } from '@/lib/import/found'
import { isPlace } from '@/lib/import/places'
import { cellsOf, type Row } from '@/lib/import/rows'
import { cut, foundAs, foundIn, join, stretchesOf, type Words, without } from '@/lib/import/words'
import type { DateRange } from '@/lib/resume/date-ranges'
import { isListOfTerms } from './details'
import { datesOf } from './entries'
import { placeAtEnd, splitStrong, trimMarks } from './parts'
import { titleLength } from './title-words'

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
        const said = trimMarks(withoutForm(piece))
        if (said.text === '') continue
        const label = LABELLED.exec(said.text)
        if (label) {
          const value = cut(said, label[0].length, said.text.length)
          const kind = (label[1] ?? '').toLowerCase()
          furniture.push(...stretchesOf(cut(said, 0, label[0].length)))
          if (/title|position|role/.test(kind)) title = value
          else if (/employer|company|organi[sz]ation/.test(kind)) employer = value
          else if (/location/.test(kind)) place ??= value
          else if (/hours/.test(kind)) hours ??= said
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
        if (place !== null && WAY_OF_WORK.test(said.text)) continue
        const within = place === null ? wholePlaceAtEnd(said.text) : null
        if (within) {
          place = cut(said, within.start, within.end)
          const before = trimMarks(withoutIn(cut(said, 0, within.start)))
          const after = trimMarks(cut(said, within.end, said.text.length))
          for (const rest of [before, after]) if (rest.text !== '') parts.push(rest)
        } else parts.push(said)
      }
    }
  }
  return {
    dates,
    place,
    hours,
    named: { title, employer },
    parts,
    details,
    furniture,
  }
}

/** "Tampa FL (remote)" behind an employer is one place. */
function wholePlaceAtEnd(text: string): { readonly start: number; readonly end: number } | null {
  const last = placeAtEnd(text)
  if (!last || !WAY_OF_WORK.test(text.slice(last.start, last.end).replace(/[()]/g, ''))) return last
  const city = placeAtEnd(text.slice(0, last.start).replace(/[\s(,–—-]+$/, ''))
  return city ? { start: city.start, end: text.charAt(last.end) === ')' ? last.end + 1 : last.end } : last
}

/** "Valley Clinic in Columbus, OH": the small word is of neither. */
function withoutIn(words: Words): Words {
  const joint = / in$/.exec(words.text)
  return joint ? cut(words, 0, joint.index) : words
}

/** What the form of the government says in brackets behind a title is none of it, and left over. */
function withoutForm(words: Words): Words {
  const form = /\s*\(?this is a federal (?:job|position)\)?$/i.exec(words.text)
  return form ? cut(words, 0, form.index) : words
}

/** "Feb 2022 – Present. Full time, 40 hours a week. Epic", "2012–2016: released records": what is told behind the dates. */
function detailsBehind(row: Row, end: number): { readonly words: Words; readonly start: number } | null {
  const mark = /^[.:]\s+(?=\S)/.exec(row.text.slice(end))
  if (mark && isHeadBehindDates(row, end + mark[0].length)) return null
  return mark ? { words: cut(row, end + mark[0].length, row.text.length), start: end } : null
}

/** "2021 – 2023: Coder at Elm Clinic in Salem, OR": dates open the row, and a title and no verb stands behind them. */
function isHeadBehindDates(row: Row, from: number): boolean {
  const said = row.text.slice(from)
  const isFirst = (datesOf(row)[0]?.start ?? 1) === 0
  return isFirst && /^\p{Lu}/u.test(said) && !/[.!]$/.test(said) && titleLength(said) > 0
}

const LABELLED =
  /^(?:\d{1,2}[.)]\s*)?((?:job )?title|position|role|employer|company|organi[sz]ation|dates?(?: of employment| employed)?|duration|period|location|hours(?: per week| worked)?)\s*:\s*/i
/** Beside a place it is no title, and left over. */
const WAY_OF_WORK = /^(?:on[- ]?site|hybrid|remote|in[- ]person)$/i
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
