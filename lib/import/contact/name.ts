import { titleScore } from '@/lib/import/jobs/title-words'
import { isPlace } from '@/lib/import/places'
import type { Row } from '@/lib/import/rows'
import { cellsOf } from '@/lib/import/rows'
import { kindsNamed } from '@/lib/import/section-names'
import { cut, type Words } from '@/lib/import/words'
import { findMentions } from '@/lib/lexicon/mentions'
import { contactWaysIn } from './ways'

/** A name as it stands in the head, with what follows it on its line: credentials, a title. */
export type NameLine = { readonly name: Words; readonly behind: Words; readonly row: Row }

/**
 * Finds the person's name: a line, or its first cell, in the shape of a name, the largest of the first page where
 * sizes are known and the topmost else. "Curriculum vitae of" before it is left out.
 *
 * @param head rows above the first section and those of contact
 */
export function findName(head: readonly Row[], others: readonly Row[]): NameLine | null {
  const rows = [...head, ...others]
  const below = head.length > 0 ? [] : others.filter(({ text }) => titleScore(text) < 2)
  const largest = Math.max(0, ...rows.slice(0, LINES_ON_PAGE).map(({ size }) => size ?? 0))
  const candidates = [
    ...rows.slice(0, LINES_ON_PAGE).filter(({ size }) => size !== null && size >= largest - 0.5),
    ...head.slice(0, LINES_WITH_NAME),
    ...below.slice(0, LINES_WITH_NAME),
    ...rows.filter(({ heading }) => heading === 1).slice(0, 1),
    ...rows.filter(isNameWithLetters).slice(0, 1),
  ]
  for (const row of candidates) {
    const found = nameOn(row)
    if (found) return found
  }
  return null
}

/** "Maria Stein, CPC, CRC" is a name wherever it stands. */
function isNameWithLetters(row: Row): boolean {
  return (
    /^\p{Lu}[^,]+, /u.test(row.text) &&
    findMentions(row.text.split(',').slice(1).join(',')).some(
      ({ conceptId, span }) => conceptId.startsWith('credential:') && span.start < 3,
    )
  )
}

const LINES_WITH_NAME = 6
const LINES_ON_PAGE = 60

function nameOn(row: Row): NameLine | null {
  if (row.listItem) return null
  for (const cell of cellsOf(row)) {
    if (isPlace(cell.text)) continue
    const from = row.text.indexOf(cell.text)
    const before =
      /^(?:(?:resume|résumé|curriculum vitae|cv)(?: of|:)?|name:)\s+/i.exec(cell.text)?.[0].length ?? 0
    const way = contactWaysIn(cell.text)[0]?.start ?? cell.text.length
    const other = otherScriptAt(cell.text)
    const rest = cell.text.slice(before, Math.max(before, Math.min(way, other))).trimEnd()
    const end = /\s*(?:[,|•·(–—]|\s-\s|$)/.exec(rest)?.index ?? rest.length
    const typed = SUFFIX.exec(rest)?.[0].length ?? end
    const length = nameLength(rest.slice(0, typed))
    if (length === 0) continue
    const name = cut(row, from + before, from + before + length)
    return { name, behind: cut(row, from + before + length, row.text.length), row }
  }
  return null
}

/** Whether a word of a text stands in titles and headings, as in no name. */
export function isNoName(text: string): boolean {
  return text.split(/\s+/).some((word) => NOT_IN_NAMES.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')))
}

/** Where a name that began in Latin letters is said again in those of another script. */
function otherScriptAt(text: string): number {
  if (!/^\P{L}*\p{Script=Latin}/u.test(text)) return text.length
  return /[^\P{L}\p{Script=Latin}]/u.exec(text)?.index ?? text.length
}

/** A suffix of the family belongs to the name, its comma included. */
const SUFFIX = /^[^,|•·(]+, (?:Jr|Sr|II|III|IV)\b\.?/

/** How much of a text is a name: two to six words, without credentials at its end. 0 when it is none. */
function nameLength(text: string): number {
  let plain = text
  const first = findMentions(text).find(
    ({ conceptId, span }) => conceptId.startsWith('credential') && span.start > 0,
  )
  if (first) plain = text.slice(0, first.span.start).trim()
  plain = plain.replace(DEGREES_BEHIND, '')
  const words = plain.split(/\s+/)
  const isName =
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => WORD_OF_NAME.test(word)) &&
    !isNoName(plain) &&
    kindsNamed(plain).length === 0
  return isName ? plain.length : 0
}

/** Letters of degrees that the lexicon of credentials has not. Shorter ones are names as well: "Ma", "Do". */
const DEGREES_BEHIND = /(?:,? (?:MBA|MHA|MPH|MSN|BSN|MSHI|BBA|MHSA|DNP|PhD|Ph\.D\.|EdD|JD|MD))+$/

const WORD_OF_NAME =
  /^(?:(?:\p{Lu}|[dDlLO]['’]\p{Lu}?)[\p{L}\p{M}'’.-]*,?|de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y|e|af|av|zu|\p{Lo}[\p{L}\p{M}'’-]*|"\p{L}+"|“\p{L}+”)$/u

/** Words that stand in titles and headings, as a name does, in capitals. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'resume curriculum vitae cover letter page medical coder coding coders biller billing specialist auditor analyst ' +
    'manager certified professional health information inpatient outpatient risk adjustment summary profile contact ' +
    'experience education skills objective certifications details street avenue road drive hospital clinic university ' +
    'college center centre director supervisor consultant engineer developer designer nurse teacher assistant clerk ' +
    'technician officer executive senior lead email phone address mobile work remote united states new north south ' +
    'west east los san el city county management of and the at'
  ).split(' '),
)
