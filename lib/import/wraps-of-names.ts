import { namesSchool, schoolingPart } from '@/lib/import/education/degree-words'
import { findMentions } from '@/lib/lexicon/mentions'
import { dateRangesIn } from '@/lib/resume/date-ranges'
import { isPlace } from './places'
import type { Row } from './rows'
import { isWholeTerm } from './whole-term'

/**
 * "Certificate in Medical Office" over "Administration" in the same letters, below the school, or above it where that looks
 * otherwise: the field of a degree goes on where nothing else could stand.
 */
export function isRestOfField(above: Row | undefined, last: Row, row: Row, next: Row | undefined): boolean {
  const isField =
    /^(?:Associate|Bachelor|Master|Doctor|Certificate|Diploma)\b[^,;|•·\d]* in \p{Lu}[^,;|•·\d]*$/u.test(
      last.text,
    )
  if (!isField || row.listItem || row.gapBefore > LINE_GAP || !isSameLook(last, row)) return false
  if (!/^(?:(?:\p{Lu}[\p{L}-]+|and|&)(?: |$)){1,3}$/u.test(row.text) || schoolingPart(row.text) !== 'area')
    return false
  if (isPlace(row.text) || findMentions(row.text).some(({ conceptId }) => conceptId.startsWith('credential')))
    return false
  const isSchoolBelow = next !== undefined && namesSchool(next.text) && !isSameLook(row, next)
  return isSchoolBelow || (above !== undefined && namesSchool(above.text) && !isSameLine(above, last))
}

function isSameLine(one: Row, other: Row): boolean {
  return one.parts[0]?.line === other.parts[0]?.line
}

function isSameLook(one: Row, other: Row): boolean {
  return one.bold === other.bold && Math.abs((one.size ?? 0) - (other.size ?? 0)) <= SAME_SIZE_PT
}

/** A name in large letters, a line for what is given and one for the family, which may be in bold alone. */
export function isNameOverTwo(last: Row, row: Row): boolean {
  return (
    (row.size ?? 0) >= LARGE_PT &&
    Math.abs((row.size ?? 0) - (last.size ?? 0)) <= SAME_SIZE_PT &&
    row.gapBefore <= LINE_GAP &&
    last.cells.length === 1 &&
    row.cells.length === 1 &&
    (/^\S+(?: \p{Lu}\.)?$/u.test(last.text) || /-$/.test(last.text))
  )
}

/** Points. A name in such letters is set in two lines as often as in one. */
const LARGE_PT = 20

/** "Coder, LARCH UNIVERSITY" over "HOSPITAL": word processors draw small capitals as large ones of four fifths of the size. */
export function areSmallCapitals(last: Row, row: Row): boolean {
  const ratio = (row.size ?? 0) / (last.size ?? 1)
  return (
    Math.abs(ratio - SMALL_CAPITALS) < 0.05 &&
    /^[\p{Lu}\P{L}]+$/u.test(row.text) &&
    /\p{Lu}{2}$/u.test(last.text)
  )
}

const SMALL_CAPITALS = 0.8

/**
 * A line of plain text that was broken as mail is, at 72 letters or so: a list goes on in the middle of an item, and a
 * school in the middle of its name.
 */
export function isBrokenLikeMail(last: Row, row: Row, isList: boolean): boolean {
  if (last.place || row.place || row.listItem || row.gapBefore > 0 || LABELLED.test(row.text)) return false
  const { length } = last.text
  const word = row.text.split(' ')[0]?.length ?? 0
  if (length < SHORTEST_TYPED || length > LONGEST_TYPED || length + 1 + word <= NARROWEST_TYPED) return false
  const isOfList =
    isList &&
    last.text.split(', ').length > 2 &&
    !/[,;.]$/.test(last.text) &&
    isRestOfList(last.text, row.text)
  const isOfName =
    /\p{L}$/u.test(last.text) && dateRangesIn(last.text).length === 0 && NAME_GOES_ON.test(row.text)
  return isOfList || isOfName || isOfField(last.text, row.text)
}

/** A list itself, or the rest of a term: "Epic, 3M 360" over "Encompass". */
function isRestOfList(last: string, text: string): boolean {
  return text.includes(', ') || isWholeTerm(`${last.split(', ').at(-1)} ${text}`)
}

/** "… Associate of Science in Health" over "Information Technology, 2014". */
function isOfField(last: string, text: string): boolean {
  const [first = ''] = text.split(/,|\s[–—-]\s/)
  return (
    /\b(?:Associate|Bachelor|Master|Doctor|Certificate|Diploma)\b[^,;|•·\d]* in \p{Lu}[^,;|•·\d]*\p{L}$/u.test(
      last,
    ) &&
    schoolingPart(first) === 'area' &&
    /^\p{Lu}[^\d]*$/u.test(first) &&
    !/^(?:graduat|complet|expected|anticipat|conferred|awarded|earned)/i.test(first) &&
    !isPlace(first)
  )
}

const SHORTEST_TYPED = 58
const LONGEST_TYPED = 80
/** The next word would have made the line longer than this. */
const NARROWEST_TYPED = 70
const NAME_GOES_ON =
  /^(?:University|College|Institute|School|Academy|Community College|State College|Technical College)\b/

/** "Software: Epic" begins a line of its own. */
export const LABELLED = /^\p{Lu}[\p{L} &/-]{1,30}(?::\s|\s[–—/]\s(?=.*[,;|·]))/u
/** Points. */
export const SAME_SIZE_PT = 0.6
/** Blank space, in lines, that readers give between the lines of one paragraph at most. */
export const LINE_GAP = 0.5
