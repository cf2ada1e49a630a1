import { contactWaysIn } from '@/lib/import/contact/ways'
import { namedWithLetters } from '@/lib/import/credentials/initials'
import { isDegree, namesSchool, schoolingPart } from '@/lib/import/education/degree-words'
import { isWorkTerms } from '@/lib/import/jobs/work-terms'
import { findMentions } from '@/lib/lexicon/mentions'
import {
  DATE_AT_START,
  dateRangesIn,
  ENDS_OPEN,
  ENDS_WITH_MONTH,
  isOnlyEnd,
  YEAR_AT_START,
} from '@/lib/resume/date-ranges'
import { isPlace, placeIn } from './places'
import { cellsOf, type Row } from './rows'
import { isWholeTerm } from './whole-term'
import { join } from './words'
import {
  areSmallCapitals,
  isBrokenLikeMail,
  isNameOverTwo,
  isRestOfField,
  LABELLED,
  LINE_GAP,
  SAME_SIZE_PT,
} from './wraps-of-names'

/**
 * Joins rows that a page broke and the reader of the file left apart: a stretch of time over two lines, a cell beside
 * another. Where the places are known the next word would not have fitted in the column; elsewhere readers have joined
 * what belongs together.
 *
 * @param rows those of one section
 * @param isList whether a row without commas is an item of its own
 */
export function joinWraps(rows: readonly Row[], isList: boolean): readonly Row[] {
  const joined: Row[] = []
  let last: Row | null = null
  for (const [index, row] of rows.entries()) {
    const before = joined.at(-1)
    const isItem = isList && last !== null && isItemApart(last, row, rows[index + 1])
    const isRest = last !== null && isRestOfField(joined.at(-2), before ?? last, row, rows[index + 1])
    if (
      before &&
      last &&
      !isItem &&
      (isRest || isBrokenLikeMail(last, row, isList) || goesOn(before, last, row))
    ) {
      const glue = /\p{L}-$/u.test(before.text) ? '' : ' '
      const whole = join(before, row, glue)
      const cells = before.cells.slice(0, -1)
      const start = before.cells.at(-1)?.start ?? 0
      joined[joined.length - 1] = {
        ...before,
        ...whole,
        cells: [...cells, { start, end: whole.text.length }],
      }
    } else joined.push(row)
    last = row
  }
  return joined
}

/** An item of a list without commas, or a label over the next list. */
function isItemApart(last: Row, row: Row, next: Row | undefined): boolean {
  if (last.cells.length > 1 && !/[,(&/-]$/.test(last.text)) return true
  if (/^\p{Ll}/u.test(row.text) && !isWholeTerm(row.text)) return false
  const isLabel = !LISTED.test(row.text) && row.text.split(' ').length <= 2 && LISTED.test(next?.text ?? '')
  return isLabel || !/[,;|•·:]/.test(last.text)
}

const LISTED = /[,;|•·]/

/** "… each July." is a sentence, and "2015-07" has its own month. */
function areParted(last: Row, row: Row): boolean {
  return /\p{L}{4}\.$/u.test(last.text) || /^\d{4}[-/.]\d/.test(row.text)
}

function goesOn(before: Row, last: Row, row: Row): boolean {
  if (ENDS_OPEN.test(last.text) && DATE_AT_START.test(row.text)) return true
  if (ENDS_WITH_MONTH.test(last.text) && YEAR_AT_START.test(row.text) && !areParted(last, row)) return true
  if (ENDS_DATED.test(last.text) && isOnlyEnd(row.text)) return true
  if (ENDS_IN_LABEL.test(last.text) && DATE_AT_START.test(row.text)) return true
  if (ENDS_IN_DEGREE.test(last.text) && /^\p{Lu}/u.test(row.text) && row.gapBefore <= LINE_GAP) return true
  if (!row.place || !last.place || row.listItem || row.heading > 0 || before.heading > 0) return false
  if (LABELLED.test(row.text) || DATE_AT_START.test(row.text)) return false
  if ([last, row].some(({ text }) => contactWaysIn(text).length > 0) || isWorkTerms(row.text)) return false
  if (ENDS_DATED.test(last.text) && /^\p{Lu}/u.test(row.text)) return false
  if (!before.listItem && areBothDated(last, row)) return false
  if (placeIn(last.text)?.end === last.text.length && /^\p{Lu}/u.test(row.text)) return false
  if (namedWithLetters(last.text)?.end === last.text.length) return false
  if (isCutCredential(last, row)) return true
  if (isDegree(row.text)) return false
  if (isNameOverTwo(last, row)) return true
  if (cellsOf(row).length > 1 || row.bold !== last.bold) return false
  if (LETTERS_ALONE.test(last.text) && !LETTERS_ALONE.test(row.text)) return false
  if (Math.abs((row.size ?? 0) - (last.size ?? 0)) > SAME_SIZE_PT && !areSmallCapitals(last, row))
    return false
  const startsSmall = /^[\p{Ll}(&]/u.test(row.text)
  if (DATED_META.test(last.text) && DATE_AT_START.test(last.text) && !startsSmall) return false
  const isOnNextPage = row.place.page !== last.place.page
  const isNear = row.gapBefore <= LINE_GAP || areSmallCapitals(last, row)
  if (!isNear && !(startsSmall && isOnNextPage)) return false
  if (before.listItem && row.place.left < (before.place?.left ?? 0) - 2) return false
  const isHung =
    before.listItem && row.place.left >= (before.place?.left ?? 0) - 1 && row.gapBefore <= LINE_GAP
  if (isHung && !/[.!?:]$/.test(last.text)) return true
  const isCell = last.cells.length > 1
  if (!isCell && ENDS_TOWARDS.test(last.text)) return true
  if (
    isSchool(row.text) &&
    (isCell || !last.text.includes(',')) &&
    isProgramme(cellsOf(last).at(-1)?.text ?? '') &&
    !CUT_BEHIND_SIGN.test(last.text)
  )
    return false
  if (isPlace(row.text) && !isCell && !last.text.endsWith(',')) return false
  if (!isCell && ENDS_NAME.test(row.text) && schoolingPart(last.text.split(', ').at(-1) ?? '') !== 'degree')
    return true
  if (isWholeSchool(last.text) && !ENDS_NAME.test(row.text) && !startsSmall) return false
  if (isCell && row.place.left < last.place.left + BESIDE_PT && !before.listItem && !startsSmall) return false
  const { left, right } = last.place
  const word = row.text.split(' ')[0]?.length ?? 0
  const letter = isCell ? LETTER_PT : (right - left) / Math.max(1, last.text.length)
  const { edge } = isCell ? row.place : last.place
  return edge - (isCell ? row.place.left : left) > NARROWEST_PT && right + (word + WORD_SLACK) * letter > edge
}

/** In letters: a space, and that first words have wider letters than the rest. */
const WORD_SLACK = 1.6

/** "Certified Professional Coder –" over "Apprentice (CPC-A)": half of a credential's name is another credential. */
function isCutCredential(last: Row, row: Row): boolean {
  if (
    !/\b(?:certified|registered)\b/i.test(last.text) ||
    /\)$/.test(last.text) ||
    cellsOf(last).length > 1 ||
    cellsOf(row).length > 1
  )
    return false
  const { length } = last.text
  return findMentions(`${last.text} ${row.text}`).some(
    ({ conceptId, span }) =>
      conceptId.startsWith('credential') && span.start < length && span.end > length + 1,
  )
}

/** "Anacostia School of Law", "Roslagen University": nothing of the name is missing. */
function isWholeSchool(text: string): boolean {
  return /\b(?:school|college|university|institute|academy|center)$|\b(?:school|college|faculty) of \p{Lu}\p{L}+$/iu.test(
    text,
  )
}

/** A degree or a field without a school: that stands below. */
function isProgramme(text: string): boolean {
  const part = schoolingPart(text.split(',', 1)[0] ?? '')
  return (part === 'degree' || part === 'area') && (!namesSchool(text) || isDegree(text))
}

/** "Bachelor of Science in Coding • 2014 • Mohawk": the name of the school has begun. */
const CUT_BEHIND_SIGN = /\d{4}\s*[•|·]\s*\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?$/u

/** A school's whole name. "Community College" may be the end of one. */
function isSchool(text: string): boolean {
  return namesSchool(text) && !ENDS_NAME.test(text)
}

const ENDS_NAME =
  /^(?:(?:community|state|technical|junior|city|county|career|college|university|institute|school|academy|of)\b\s*)+(?:[•|·].*)?$/i

/** "Mar 2024 · AAPC" says when and by whom, and is over. */
const DATED_META = /\d\s*[·•|]\s*\p{Lu}/u

/** "Bachelor of" over "Science in Nursing". */
const ENDS_IN_DEGREE =
  /^(?:Associate|Bachelor|Master|Doctor|Certificate|Diploma)\b[^,;|•·\d]* (?:of|in|of Applied|and|&)$/i

/** "CCS, AHIMA, expires" over "December 2027". */
const ENDS_IN_LABEL = /\b(?:expires|exp\.|valid (?:until|through|thru))$/i

/** A year closes what it dates. */
const ENDS_DATED = /\b(?:19|20)\d\d\)?\.?$/

/** "CPC, CRC" below a name, over what the person does. */
const LETTERS_ALONE = /^\p{Lu}[\p{Lu}-]{1,7}(?:, ?\p{Lu}[\p{Lu}-]{1,7})+$/u

/** "University of Northern": a name does not end so. */
const ENDS_TOWARDS = /\b(?:of|the|(?:nor|sou)th(?:ern)?|(?:ea|we)st(?:ern)?|central|upper|lower|new)$/i

/** Two credentials or programmes, each with its date. */
function areBothDated(last: Row, row: Row): boolean {
  return /^\p{Lu}/u.test(row.text) && [last, row].every(({ text }) => dateRangesIn(text).length > 0)
}

/** A second cell stands at least this far from the first. */
const BESIDE_PT = 60
/** The width of a letter in the sizes of resumes, where that of a line says nothing: it has gaps. */
const LETTER_PT = 5
/** Text is not wrapped in anything narrower. */
const NARROWEST_PT = 80
