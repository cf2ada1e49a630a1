import { isAside } from './asides'
import type { Segment } from './segments'

type Row = readonly Segment[]

/**
 * Takes dates and places at the edge out of the rows of bullets: in a column of their own they run on beside what was
 * done, yet belong to the job above it. They are given a row each, before the bullet.
 */
export function rowsWithDatesApart(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => {
    const [first, second] = row
    const last = row.at(-1)
    const words = row.filter(({ text }) => /[\p{L}\d]{2}/u.test(text))
    const [place, ...bullet] = row
    if (place && bullet[0]?.hasBullet && isPlaceBefore(place, bullet[0])) return [[place], bullet]
    if (!first?.hasBullet || !last || words.length !== 2 || !isDates(last, words[0] ?? first)) return [row]
    return last === second || last !== first ? [[last], row.filter((segment) => segment !== last)] : [row]
  })
}

/** A place in a column before the bullets: the second line of what stands beside the head of the job. */
function isPlaceBefore(place: Segment, bullet: Segment): boolean {
  return (
    !place.hasBullet && isAside(place) && !/\d{4}/.test(place.text) && bullet.left - place.right > place.size
  )
}

/** Dates far behind the words of a bullet. A bullet that is dates alone stays whole. */
function isDates(last: Segment, words: Segment): boolean {
  return (
    words !== last &&
    isAside(last) &&
    /\d{4}/.test(last.text) &&
    last.left - words.right > last.size &&
    !isAside(words)
  )
}
