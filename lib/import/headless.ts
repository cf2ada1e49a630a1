import { contactWaysIn } from '@/lib/import/contact/ways'
import { credentialsIn } from '@/lib/import/credentials/line'
import { schoolingPart } from '@/lib/import/education/degree-words'
import { hasDates, jobRows } from '@/lib/import/jobs/entries'
import { titleScore } from '@/lib/import/jobs/title-words'
import { dateRangesIn } from '@/lib/resume/date-ranges'
import { isBody } from './body-text'
import type { Row } from './rows'

/** The rows of a resume that has no headings, by what they are about. */
export type HeadlessParts = {
  readonly head: readonly Row[]
  readonly experience: readonly Row[]
  readonly education: readonly Row[]
  readonly credentials: readonly Row[]
}

/**
 * Parts a resume without headings: its head ends above the first stretch of time; below it each entry is a school's by
 * its words, a credential's, or a job. Null where there is no stretch of time.
 */
export function partsWithoutHeadings(rows: readonly Row[]): HeadlessParts | null {
  const first = rows.findIndex(isDated)
  if (first < 0) return null
  const start = startOfEntry(rows, first)
  const experience: Row[] = []
  const education: Row[] = []
  const credentials: Row[] = []
  for (const block of blocksOf(rows.slice(start))) {
    if (block.every(isCredential)) credentials.push(...block)
    else
      for (const { head, body } of jobRows(block)) {
        const into = isSchooling(head) ? education : experience
        into.push(...head, ...body)
      }
  }
  return { head: rows.slice(0, start), experience, education, credentials }
}

function isDated(row: Row): boolean {
  return (
    !row.listItem &&
    !isBody(row) &&
    !isInSentences(row) &&
    dateRangesIn(row.text).some(({ from, to, current }) => from !== null && (to !== null || current !== null))
  )
}

/** "I have coded since 2008. I like trauma cases.": a text about the person, and no entry. */
function isInSentences({ text }: Row): boolean {
  return (
    /^(?:I|My|As an?|With|Over|For)\b.*\p{Ll}[.!?]$/u.test(text) ||
    /\p{Ll}[.!?] \p{Lu}.*\p{Ll}[.!?]$/u.test(text)
  )
}

/** The title or employer above the dates, unless blank space or another sort of line parts them. */
function startOfEntry(rows: readonly Row[], dated: number): number {
  let start = dated
  while (start > 1 && (rows[start]?.gapBefore ?? 0) < GAP && isHeadRow(rows[start - 1])) start -= 1
  return start
}

const GAP = 0.8

function isHeadRow(row: Row | undefined): boolean {
  return row !== undefined && !isBody(row) && contactWaysIn(row.text).length === 0
}

/** Rows up to a blank line, where credentials or a school begin; a text without blank lines is one block. */
function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = []
  for (const [index, row] of rows.entries()) {
    const open = blocks.at(-1)
    const isOther = isCredential(row) !== isCredential(rows[index - 1] ?? row)
    if (open && row.gapBefore < GAP && !isOther) open.push(row)
    else blocks.push([row])
  }
  return blocks
}

function isCredential(row: Row): boolean {
  return credentialsIn(row).length > 0 && row.text.length < 120 && titleScore(row.text) < 2 && !isDated(row)
}

function isSchooling(head: readonly Row[]): boolean {
  const parts = head.flatMap(({ text }) => text.split(/,\s+|\s[–—|-]\s/)).map(schoolingPart)
  const isWork = head.some((row) => titleScore(row.text) >= 3 && hasDates(row))
  return (
    !isWork &&
    parts.includes('school') &&
    (parts.includes('degree') || head.every((row) => titleScore(row.text) < 2))
  )
}
