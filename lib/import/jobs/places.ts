import { isPlace } from '@/lib/import/places'
import type { Row } from '@/lib/import/rows'
import { cut, type Words } from '@/lib/import/words'
import { findMentions } from '@/lib/lexicon/mentions'
import { employerScore } from './employer-words'
import type { JobHead } from './head'
import { titleScore } from './title-words'

/**
 * Parts "Mercer Street Hospital-Columbus, OH", as a job board writes employer and place, into two cells. Cities have
 * hyphens as well: only where several rows are written so, or the words before say that they are an employer's.
 */
export function withGluedPlacesApart(rows: readonly Row[]): readonly Row[] {
  const glued = rows.filter((row) => gluedAt(row) !== null)
  return rows.map((row) => {
    const at = gluedAt(row)
    if (at === null) return row
    const isSure = glued.length >= FEWEST_GLUED || employerScore(row.text.slice(0, at)) >= 1
    const ends = { start: at + 1, end: row.text.length }
    return isSure ? { ...row, cells: [{ start: 0, end: at }, ends] } : row
  })
}

const FEWEST_GLUED = 2

/** Where the hyphen stands: behind two words and more without a comma, before a place. */
function gluedAt(row: Row): number | null {
  if (row.listItem || row.cells.length > 1 || !row.text.includes('-')) return null
  if (row.text.length > LONGEST_HEAD || POSTS.test(row.text)) return null
  for (const { index } of row.text.matchAll(/(?<=\S)-(?=\p{Lu})/gu)) {
    const before = row.text.slice(0, index)
    if (/\s/.test(before) && !before.includes(',') && isPlace(row.text.slice(index + 1))) return index
  }
  return null
}

const LONGEST_HEAD = 120
/** "Joint Base Lewis-McChord, WA" is one place. */
const POSTS = /^(?:joint base|fort|camp)\b/i

/**
 * Takes the city out of heads of one run of words, "Coder, Mercer Street Hospital, Columbus", where most of a section are
 * written so.
 */
export function withCities(heads: readonly JobHead[]): readonly JobHead[] {
  const open = heads.filter(({ place, parts }) => place === null && parts.length > 0)
  const told = open.filter((head) => cityAt(head) !== null)
  if (told.length < FEWEST_TOLD || told.length * 2 < open.length) return heads
  return heads.map((head) => {
    const at = cityAt(head)
    const [whole] = head.parts
    if (at === null || whole === undefined) return head
    return { ...head, parts: [cut(whole, 0, at.comma)], place: cut(whole, at.city, whole.text.length) }
  })
}

const FEWEST_TOLD = 2

/** Where the last of three parts begins that may be a city: one to three words in capitals that name nothing else. */
function cityAt({ place, parts, named }: JobHead): { readonly comma: number; readonly city: number } | null {
  const [whole, ...others] = parts
  if (place !== null || !whole || others.length > 0 || named.title || named.employer) return null
  const match = CITY_LAST.exec(whole.text)
  if (!match || !whole.text.slice(0, match.index).includes(', ')) return null
  const city = match[1] ?? ''
  return isNamedElse(city) ? null : { comma: match.index, city: whole.text.length - city.length }
}

const CITY_LAST = /,\s+((?:\p{Lu}[\p{L}.’'-]+)(?: \p{Lu}[\p{L}.’'-]+){0,3})$/u

function isNamedElse(city: Words['text']): boolean {
  return (
    /^(?:Inc|LLC|Ltd|Corp|PLLC|LLP|PC|PA|Jr|Sr|II|III)\b/.test(city) ||
    titleScore(city) > 0 ||
    employerScore(city) > 0 ||
    findMentions(city).length > 0
  )
}
