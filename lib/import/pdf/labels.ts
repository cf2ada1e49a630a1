import { kindsNamed } from '@/lib/import/section-names'
import type { Segment } from './segments'

type Row = readonly Segment[]

/**
 * Gives names of sections that stand in a column of their own, beside their text, a row each. Dates beside a job are
 * left where they are: they belong to its row.
 */
export function rowsWithLabelsApart(rows: readonly Row[]): readonly Row[] {
  const edges = new Set(
    rows.flatMap(([first, second]) => (first && second && isLabel(first, second) ? [second.left] : [])),
  )
  const found = [...edges]
    .map((edge) => ({ edge, from: rows.length - tailLength(rows, edge) }))
    .find(({ edge, from }) => areLabels(rows.slice(from), edge))
  if (!found) return rows
  return rows.flatMap((row, index) => {
    const [first, ...others] = row
    return index >= found.from && first && others.length > 0 && isBefore(first, found.edge)
      ? [[first], others]
      : [row]
  })
}

/** How many rows at the end either begin at the edge or beyond it, or have a label before it. */
function tailLength(rows: readonly Row[], edge: number): number {
  const fits = ([first, second]: Row) =>
    first !== undefined &&
    (!isBefore(first, edge) ||
      (second === undefined
        ? isShort(first)
        : Math.abs(second.left - edge) < SAME_EDGE_PT && isLabel(first, second)))
  return rows.length - 1 - rows.findLastIndex((row) => !fits(row))
}

/** A text of two lines below a label is enough; a table of labels and values has none. */
function areLabels(rows: readonly Row[], edge: number): boolean {
  const labels = rows.filter(([first, second]) => first && second && isBefore(first, edge)).length
  const others = rows.filter(([first]) => first && !isBefore(first, edge)).length
  return labels > 0 && others >= labels
}

function isBefore({ left }: Segment, edge: number): boolean {
  return left < edge - FEWEST_APART_PT
}

const SAME_EDGE_PT = 3
/** A narrower column holds bullets and numbers. */
const FEWEST_APART_PT = 25
const MOST_WORDS = 4

function isLabel(label: Segment, beside: Segment): boolean {
  const stands =
    kindsNamed(label.text).length > 0 ||
    label.bold !== beside.bold ||
    label.size > 1.1 * beside.size ||
    label.text === label.text.toUpperCase()
  return isShort(label) && beside.left - label.right > 4 && (stands || label.heading > 0)
}

function isShort({ text, hasBullet }: Segment): boolean {
  return !hasBullet && !/\d/.test(text) && text.trim().split(/\s+/).length <= MOST_WORDS
}
