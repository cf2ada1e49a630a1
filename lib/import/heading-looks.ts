import { employerScore } from '@/lib/import/jobs/employer-words'
import { titleScore } from '@/lib/import/jobs/title-words'
import { placeIn } from './places'
import type { Row } from './rows'
import { isHeadingWord, kindsNamed } from './section-names'

/** How the headings that are known look, where they look like nothing else does. */
export type HeadingStyles = { readonly looks: ReadonlySet<string>; readonly withColon: boolean }

/** Learns the looks of the headings of a resume from those that are known by their words. */
export function headingStyles(rows: readonly Row[]): HeadingStyles {
  const known = new Map<string, number>()
  const others = new Map<string, number>()
  const headings = rows.filter((row) => kindsNamed(row.text).length > 0 && !row.listItem)
  for (const row of rows) {
    const style = styleOf(row)
    const counts = headings.includes(row) ? known : others
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  const looks = [...known].filter(([style, count]) => count >= 2 && count * 2 >= (others.get(style) ?? 0))
  return {
    looks: new Set(looks.map(([style]) => style)),
    withColon: headings.filter(({ text }) => text.endsWith(':')).length * 2 > headings.length,
  }
}

/** What of a row's look tells a heading: level, weight, size to half a point, capitals. */
export function styleOf(row: Row): string {
  const isCapitals = /\p{Lu}{3}/u.test(row.text) && !/\p{Ll}/u.test(row.text)
  return [row.heading, row.bold, row.size === null ? '' : Math.round(row.size * 2), isCapitals].join('|')
}

/** Whether a row in the look of the headings may be one whose words are not known: no title, no name, no sentence. */
export function isUnknownHeading(row: Row): boolean {
  const words = row.text.split(' ')
  return (
    words.length <= 5 &&
    (words.length > 1 ||
      row.text.length >= SHORTEST_HEADING ||
      /\p{Ll}/u.test(row.text) ||
      isHeadingWord(row.text)) &&
    !/[\d,.;@|()]|\s[–—-]\s/.test(row.text) &&
    /^\p{Lu}/u.test(row.text) &&
    styleOf(row) !== PLAIN &&
    titleScore(row.text) < 2 &&
    employerScore(row.text) < 2 &&
    placeIn(row.text) === null
  )
}

/** One shorter word in capitals is an acronym. */
const SHORTEST_HEADING = 8

const PLAIN = '0|false||false'
