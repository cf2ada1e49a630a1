import { isAside } from './asides'
import type { Segment } from './segments'

type Row = readonly Segment[]

/**
 * Takes dates and places at the edge out of the rows of bullets: in a column of their own they run on beside what was
 * done, yet belong to the job above it. They are given a row each, before the bullet.
 */
export function rowsWithDatesApart(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row, index) => {
    const [first, second] = row
    const last = row.at(-1)
    const words = row.filter(({ text }) => /[\p{L}\d]{2}/u.test(text))
    const [place, ...bullet] = row
    if (place && bullet[0]?.hasBullet && isPlaceBefore(place, bullet[0])) return [[place], bullet]
    if (last && isPlaceBehind(row, last, rows[index - 1])) return [[last], row.slice(0, -1)]
    if (!first?.hasBullet || !last || words.length !== 2 || !isDates(last, words[0] ?? first)) return [row]
    return last === second || last !== first ? [[last], row.filter((segment) => segment !== last)] : [row]
  })
}

/** A place in a column before the bullets: the second line of what stands beside the head of the job. */
function isPlaceBefore(place: Segment, bullet: Segment): boolean {
  return isPlace(place) && bullet.left - place.right > place.size
}

function isPlace(segment: Segment): boolean {
  return !segment.hasBullet && isAside(segment) && !/\d{4}/.test(segment.text)
}

/** The same at the right edge: below dates that stand beside the head of the job, behind the first bullet. */
function isPlaceBehind(row: Row, last: Segment, above: Row | undefined): boolean {
  const [first] = row
  const over = above?.at(-1)
  const words = row.at(-2)
  if (!first?.hasBullet || !words || !over || !above || above.length < 2 || above[0]?.hasBullet) return false
  const isBelow =
    Math.abs(over.right - last.right) < SAME_EDGE_PT || Math.abs(over.left - last.left) < SAME_EDGE_PT
  return isBelow && isAside(over) && isPlace(last) && last.left - words.right > last.size
}

const SAME_EDGE_PT = 3

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
