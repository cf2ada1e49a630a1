import { isBody, isLabel } from '@/lib/import/body-text'
import { placeIn } from '@/lib/import/places'
import { part, type Row } from '@/lib/import/rows'
import { join } from '@/lib/import/words'
import { type DateRange, dateRangesIn } from '@/lib/resume/date-ranges'
import { titleScore } from './title-words'

/** The rows of one job: those that say where and when, and those that tell of it. */
export type JobRows = { readonly head: readonly Row[]; readonly body: readonly Row[] }

/**
 * Parts a section's rows into entries. Each stretch of time is the mark of one; where rows of several stand together
 * the dates stand in the same place of each as in the first.
 */
export function jobRows(rows: readonly Row[]): readonly JobRows[] {
  const runs = withTailsBefore(runsOf(withBodiesApart(rows.flatMap(titlesApart))))
  const isDated = runs.filter(({ head }) => head.some(hasDates)).length * 2 >= runs.length
  const lead = Math.max(0, (runs.find(({ head }) => head.some(hasDates))?.head ?? []).findIndex(hasDates))
  const datedHeads = runs.filter(({ head }) => head.some(hasDates)).flatMap(({ head }) => head.slice(0, 1))
  const looks = new Set(datedHeads.map(lookOf))
  const entries: { head: readonly Row[]; body: Row[] }[] = []
  for (const run of runs) {
    const last = entries.at(-1)
    if (last && isDated && !run.head.some(hasDates) && !opensEntry(run, looks)) {
      last.body.push(...run.head, ...run.body)
      continue
    }
    const heads = splitHead(run.head, lead)
    const told = firstOnLine(heads)
    heads.forEach((head, index) => {
      entries.push({ head, body: index === told ? [...run.body] : [] })
    })
  }
  return entries
}

/**
 * "Coder II (2021–now), Coder I (2018–2021)": the titles held at one employer, each with its dates before or behind it, as
 * rows of their own.
 */
function titlesApart(row: Row): readonly Row[] {
  const ranges = dateRangesIn(row.text).filter(({ from }) => from !== null)
  const [first] = ranges
  if (row.listItem || row.cells.length > 1 || !first || ranges.length < 2) return [row]
  const marks = first.start === 0 ? ranges.slice(1).map(({ start }) => start) : ranges.map(({ end }) => end)
  const pieces = [0, ...marks].map((start, index) => {
    const skipped = /^[\s,;|/&•·]*(?:and\s+)?/.exec(row.text.slice(start))?.[0].length ?? 0
    const end = marks[index] ?? row.text.length
    return part(
      row,
      start + skipped,
      end - (/[\s,;|/&•·]*$/.exec(row.text.slice(start, end))?.[0].length ?? 0),
    )
  })
  const filled = pieces.filter(({ text }) => text !== '')
  const areTitles =
    filled.length === ranges.length && filled.every(({ text }) => titleScore(textOutside(text)) >= 1)
  return areTitles ? filled.map((piece, index) => (index === 0 ? piece : { ...piece, gapBefore: 0 })) : [row]
}

function textOutside(text: string): string {
  const [range] = dateRangesIn(text)
  return range ? text.slice(0, range.start) + text.slice(range.end) : text
}

/** What stands below several titles of one line is told of the first of them, which is held or was held last. */
function firstOnLine(heads: readonly (readonly Row[])[]): number {
  const lineOf = (head: readonly Row[] | undefined) => head?.at(-1)?.parts[0]?.line
  const last = lineOf(heads.at(-1))
  const first = heads.findIndex((head) => lineOf(head) === last)
  return last === undefined ? heads.length - 1 : first
}

export function hasDates(row: Row): boolean {
  return datesOf(row).length > 0
}

/**
 * Stretches of time in a row; a single date counts where no stretch does, at an end of the row. "(promoted from Coder Apr
 * 2023)" says when a title was given and not when the job began.
 */
export function datesOf(row: Row): readonly DateRange[] {
  const all = dateRangesIn(row.text).filter(({ start }) => !OF_PROMOTION.test(row.text.slice(0, start)))
  const ranges = all.filter(({ from, current }) => from !== null || current !== null)
  if (ranges.length > 0) return ranges
  return all.filter(({ start, end }) => start === 0 || /^[\s.,;|)]*$/.test(row.text.slice(end)))
}

const OF_PROMOTION = /\([^()]*\bpromot(?:ed|ion)\b[^()]*$/i

/** "Coder ⇥ 2018 – 2021 ⇥ Coded trauma stays of …": a table has what was done beside where and when. */
function withBodiesApart(rows: readonly Row[]): readonly Row[] {
  const apart: Row[] = []
  let isOpen = false
  for (const row of rows) {
    const last = row.cells.at(-1)
    const before = apart.at(-1)
    if (isOpen && before && !row.listItem && /^\p{Ll}/u.test(row.text) && row.cells.length === 1) {
      const whole = join(before, row, ' ')
      apart[apart.length - 1] = { ...before, ...whole, cells: [{ start: 0, end: whole.text.length }] }
      continue
    }
    isOpen =
      row.cells.length > 2 &&
      last !== undefined &&
      isTelling(row.text.slice(last.start, last.end)) &&
      hasDates(row)
    if (isOpen && last)
      apart.push(part(row, 0, last.start), { ...part(row, last.start, last.end), listItem: true })
    else apart.push(row)
  }
  return apart
}

function isTelling(text: string): boolean {
  return text.split(' ').length >= 5 && /\p{Ll} \p{Ll}/u.test(text) && placeIn(text) === null
}

/** Rows without a body, then rows of a body, and so on. */
function runsOf(rows: readonly Row[]): readonly JobRows[] {
  const runs: { head: Row[]; body: Row[] }[] = []
  for (const [index, row] of rows.entries()) {
    const last = runs.at(-1)
    if (isBody(row) && !isTitleAboveDates(row, rows[index + 1])) {
      if (last) last.body.push(row)
      else runs.push({ head: [], body: [row] })
    } else if (last && last.body.length === 0) last.head.push(row)
    else runs.push({ head: [row], body: [] })
  }
  return runs
}

/** A long title with its employer, alone above the dates: "Coding Specialist III, University Hospital (Level I) – from home". */
function isTitleAboveDates(row: Row, next: Row | undefined): boolean {
  const [opening = ''] = row.text.split(/[,(–—|]/)
  return (
    next !== undefined &&
    !row.listItem &&
    !/[.!?:]$/.test(row.text) &&
    titleScore(opening) >= 2 &&
    datesOf(next).length === 1 &&
    !/\p{L}/u.test(textOutside(next.text))
  )
}

/** Rows between a list and a blank line, with another entry's head below it, go on with the list: bullets were lost. */
function withTailsBefore(runs: readonly JobRows[]): readonly JobRows[] {
  const settled: { head: readonly Row[]; body: readonly Row[] }[] = []
  for (const { head, body } of runs) {
    const last = settled.at(-1)
    const blank = head.findIndex(({ gapBefore }, index) => index > 0 && gapBefore >= BLANK_LINE)
    const tail = head.slice(0, Math.max(0, blank))
    const isTail =
      last !== undefined &&
      last.body.length > 0 &&
      tail.length > 0 &&
      tail.every(
        (row) => !hasDates(row) && row.gapBefore < BLANK_LINE && !row.bold && titleScore(row.text) < 2,
      ) &&
      head.slice(blank).some(hasDates)
    if (isTail && last) last.body = [...last.body, ...tail]
    settled.push({ head: isTail ? head.slice(blank) : head, body })
  }
  return settled
}

const BLANK_LINE = 0.8

/** Rows without dates between two lists: a job of its own where they look like the head of another. */
function opensEntry({ head, body }: JobRows, looks: ReadonlySet<string>): boolean {
  const [first] = head
  if (!first || isLabel(first.text) || /:$/.test(first.text)) return false
  const stands = first.bold || first.heading > 0
  const isAlike = stands && looks.has(lookOf(first))
  return isAlike || (titleScore(first.text) >= 2 && body.length > 0 && first.text.length < 70)
}

/** Sizes are told apart to a third of a point: readers round them. */
function lookOf({ bold, heading, size }: Row): string {
  return [bold, heading, Math.round((size ?? 0) * 3)].join('|')
}

function splitHead(head: readonly Row[], lead: number): readonly (readonly Row[])[] {
  const dated = head.flatMap((row, index) => (hasDates(row) ? [index] : []))
  if (dated.length < 2) return [head]
  const starts = [0]
  for (const [number, at] of dated.entries()) {
    const before = dated[number - 1]
    if (before === undefined) continue
    const between = head.slice(before + 1, at + 1)
    const gap = between.findIndex(({ gapBefore }, index) => gapBefore > widestWithin(head, before, at, index))
    const start = gap >= 0 ? before + 1 + gap : Math.max(before + 1, at - lead)
    starts.push(start)
  }
  return starts.map((start, index) => head.slice(start, starts[index + 1] ?? head.length))
}

/** A gap parts two entries where it is clearly wider than the others between the two dates. */
function widestWithin(head: readonly Row[], before: number, at: number, but: number): number {
  const others = head.slice(before + 1, at + 1).filter((_, index) => index !== but)
  return Math.max(0.4, ...others.map(({ gapBefore }) => gapBefore * 1.5))
}
