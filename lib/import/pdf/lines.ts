import { cleanText } from '@/lib/import/clean-text'
import { isLevel } from './asides'
import { rowsWithCellsWhole } from './cells'
import { rowsWithDatesApart } from './dated-bullets'
import { rowsWithLabelsApart } from './labels'
import { rowsWithLargeFirst } from './large-rows'
import { type Segment, widestSpace } from './segments'

/** Words on one height of a region, in their cells. */
export type VisualLine = {
  readonly cells: readonly string[]
  readonly text: string
  readonly listItem: boolean
  readonly segments: readonly Segment[]
  readonly left: number
  /** Where the words begin behind a bullet. */
  readonly textLeft: number
  readonly right: number
  readonly y: number
  readonly page: number
  readonly size: number
  readonly bold: boolean
  /** The words that it begins with in letters of another weight or size than all others. */
  readonly lead: string
  readonly heading: number
}

/** The lines of a region, page by page from top to bottom, each from left to right. */
export function visualLines(segments: readonly Segment[]): readonly VisualLine[] {
  const rows: Segment[][] = []
  for (const segment of segments.toSorted((a, b) => a.page - b.page || a.y - b.y)) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && last.page === segment.page && isLevel(last, segment) && isBeside(segment, row))
      row.push(segment)
    else rows.push([segment])
  }
  const sorted = rowsWithLargeFirst(rows.map((row) => row.toSorted((a, b) => a.left - b.left)))
  const parted = rowsWithDatesApart(rowsWithCellsWhole(rowsWithLabelsApart(sorted)))
  let bulletOf: VisualLine | null = null
  return parted.flatMap((row) => {
    const line = toLine(row, bulletOf)
    bulletOf = line.text === '' && line.listItem ? line : null
    return line.text === '' ? [] : [line]
  })
}

/** Nothing of the row stands above or below it. */
function isBeside(segment: Segment, row: readonly Segment[]): boolean {
  return row.every(({ left, right }) => right <= segment.left + SLACK_PT || left >= segment.right - SLACK_PT)
}

/** Letters overshoot. */
const SLACK_PT = 3

function toLine(row: readonly Segment[], bullet: VisualLine | null): VisualLine {
  const cells: { text: string; right: number; size: number }[] = []
  const isOne = isJustified(row)
  for (const { text, left, right, size, hasBullet, beginsCell } of row) {
    const last = cells.at(-1)
    const isLoneBullet = last !== undefined && cleanText(last.text).text === ''
    if (
      last &&
      !hasBullet &&
      !(beginsCell && !isLoneBullet) &&
      (isLoneBullet || isOne || left - last.right < widestSpace(last.size, size) * size)
    ) {
      last.text += ` ${text}`
      last.right = Math.max(last.right, right)
    } else cells.push({ text, right, size })
  }
  const [first] = row
  if (!first) throw new Error('A row has a segment.')
  const longest = row.reduce((most, segment) => (segment.text.length > most.text.length ? segment : most))
  const clean = cells.map(({ text }) => cleanText(text))
  const filled = clean.map(({ text }) => text).filter((text) => text !== '')
  const belongs = bullet !== null && bullet.page === first.page && first.y - bullet.y < first.size
  return {
    cells: filled,
    text: filled.join(' '),
    listItem: (clean[0]?.hasBullet ?? false) || first.hasBullet || belongs,
    segments: row,
    left: first.left,
    textLeft:
      first.hasBullet && first.text.trim().length <= 2 ? (row[1]?.left ?? first.textLeft) : first.textLeft,
    right: Math.max(...row.map(({ right }) => right)),
    y: longest.y,
    page: first.page,
    size: longest.size,
    bold: row.every(({ bold, text }) => bold || !/[\p{L}\d]/u.test(text)),
    lead: leadOf(row),
    heading: first.heading,
  }
}

/**
 * A short line that was drawn out to its column's edge, "Bachelor   of   Science   in": single words, as far from one another
 * everywhere, and small ones among them, which no list of tags has.
 */
function isJustified(row: readonly Segment[]): boolean {
  const gaps = row.slice(1).map(({ left }, index) => left - (row[index]?.right ?? 0))
  const areEven = gaps.every((gap) => Math.abs(gap - (gaps[0] ?? 0)) < EVEN_PT)
  const words = row.map(({ text }) => text.trim())
  return (
    gaps.length >= 2 &&
    areEven &&
    words.every((word) => !/\s/.test(word)) &&
    words.some((word) => SMALL.test(word))
  )
}

const EVEN_PT = 0.5
const SMALL = /^(?:of|in|and|for|the|to|with|at|by|on|a|an)$/

/** Up to where the look changes for good, between two stretches or inside of one. */
function leadOf(row: readonly Segment[]): string {
  const [first, ...others] = row
  if (!first) return ''
  const at = first.lead === '' ? others.findIndex((one) => !isSameLook(first, one)) : 0
  const behind = others.slice(at)
  const isPlain = behind.every((one) => one.lead === '' && isSameLook(one, behind[0] ?? one))
  if (at < 0 || !isPlain) return ''
  const said = first.lead === '' ? row.slice(0, at + 1).map(({ text }) => text) : [first.lead]
  return cleanText(said.join(' ')).text
}

function isSameLook(a: Segment, b: Segment): boolean {
  return a.endsBold === b.startsBold && Math.max(a.size, b.size) < OTHER_SIZE * Math.min(a.size, b.size)
}

/** Small capitals are set in sizes nearer than a title beside a name. */
const OTHER_SIZE = 1.3
