import { isContact } from '@/lib/import/clean-text'
import { isCutAddress } from '@/lib/import/cut-addresses'
import { isWorkTerms } from '@/lib/import/jobs/work-terms'
import { kindsNamed } from '@/lib/import/section-names'
import { isWholeTerm } from '@/lib/import/whole-term'
import { isApart, isFull, MOSTLY_SMALL } from './line-measures'
import type { VisualLine } from './lines'

/**
 * Whether a line goes on with the paragraph of the one above it: the margin cut it there, or its words say so.
 *
 * @param first the first line of the paragraph
 * @param edge where lines are cut
 * @param widest where the longest line of the region ends
 * @param pitch the usual distance of its lines, in sizes of the letters
 */
export function goesOn(
  first: VisualLine,
  last: VisualLine,
  next: VisualLine,
  edge: number,
  widest: number,
  pitch: number,
): boolean {
  const isUnfinished = expectsMore(last.text) || /^\(\p{L}|^Apprentice\b(?! \p{Ll})/u.test(next.text)
  if (isCutAddress(last.text, next.text) || isCutInside(last, next, widest))
    return !isApart(last, next, pitch)
  if (last.cells.length > 1 || next.cells.length > 1) return false
  if (DATES.test(next.text) && !isUnfinished) return false
  if (isWorkTerms(next.text)) return false
  if (isContact(last.text) || isContact(next.text) || WEB_ADDRESS.test(next.text)) return false
  if (Math.abs(last.size - next.size) > 0.6 || last.heading !== next.heading) return false
  if (last.page === next.page ? isApart(last, next, pitch) : !/^[\p{Ll}\d(&]/u.test(next.text)) return false
  const [end, start] = [last.segments.at(-1)?.last, next.segments[0]?.first]
  const isSameMark = end?.isTagged === true && end.mark !== null && end.mark === start?.mark
  if (end?.isTagged && start?.isTagged && !isSameMark && (end.block === null || end.block !== start.block))
    return false
  const isSameWeight = last.segments.at(-1)?.endsBold === next.segments[0]?.startsBold
  if (!isSameMark && !isUnfinished && last.bold !== next.bold && !isSameWeight) return false
  const isHung =
    next.left >= first.left - SAME_EDGE_PT && Math.abs(next.left - first.textLeft) < HANGING * next.size
  const isInLine = Math.abs(next.left - last.textLeft) < SAME_EDGE_PT
  const isCentred = Math.abs(next.left + next.right - last.left - last.right) < 2 * SAME_EDGE_PT
  if (
    !(first.listItem
      ? isHung
      : isInLine || isCentred || (last === first && Math.abs(next.left - last.left) < 3 * next.size))
  )
    return false
  const startsSmall =
    /^\p{Ll}/u.test(next.text) && !(last.text.length < LEAST_SENTENCE && isWholeTerm(next.text))
  const isSentence = last.text.length >= LEAST_SENTENCE && !/[.:!?]$/.test(last.text)
  if (isUnfinished || (startsSmall && isSentence)) return true
  if (!isFull(last, next, edge)) return false
  if (first.listItem || startsSmall || isSameMark || isBoldName(last, next)) return true
  // "Sepsis" below "Acute respiratory failure" is the next of a list; a sentence has more words before a capital.
  const isLong = first !== last || last.text.length >= LEAST_SENTENCE
  return isLong && isProse(last.text) && !LABELLED.test(next.text)
}

/** The name of an entry that a narrow column cut: what stands below a name of its own is plain. */
function isBoldName(last: VisualLine, next: VisualLine): boolean {
  return last.bold && next.bold && kindsNamed(last.text).length === 0 && kindsNamed(next.text).length === 0
}

/** A link that was cut between any two letters, at the edge that no line passes. */
export function isCutInside(last: VisualLine, next: VisualLine, widest: number): boolean {
  const letter = (last.right - last.left) / last.text.length
  return LINK_WITH_PATH.test(last.text) && /^[\p{Ll}\d/_-]+$/u.test(next.text) && last.right + letter > widest
}

const LINK_WITH_PATH = /^(?:https?:\/\/|www\.)?[\p{L}\d.-]+\.\p{Ll}{2,}\/\S+$/u

/** "Systems: Epic, 3M" begins a line of its own. */
const LABELLED = /^\p{Lu}[\p{L} &/-]{1,24}:\s/u

/**
 * Whether a line cannot end here: after a dash, a comma, a small word, or in brackets. "Certified Professional Coder –"
 * must never be parted from "Apprentice" below it.
 */
function expectsMore(text: string): boolean {
  const isInBrackets = (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)
  // "Portland, OR" and "Carmel, IN" are whole.
  if (/, (?:IN|OR)$/.test(text)) return isInBrackets
  return (
    isInBrackets ||
    /(?:\s[-–—&]|[,/]|\s(?:and|or|of|in|for|the|with|to|at|by|from|expires|valid until))$/i.test(text)
  )
}

/** Names of employers and credentials are in capitals, sentences are not. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * MOSTLY_SMALL
}

/** A line that begins with an address begins something. */
const WEB_ADDRESS = /^\S+\.\p{Ll}{2,4}(?:[/\s]|$)/u

/** Nothing but dates: they do not go on with a sentence, however long the line before. */
const DATES =
  /^\(?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?|\d{1,2}[/.-]|(?:19|20)\d{2}|present|current|[\s–—,-]|to\b)+\)?$/i

/** Lines of one paragraph begin so near to one another. */
export const SAME_EDGE_PT = 2.5
/** In sizes of the letters: continued lines of a bullet may hang a little off its words. */
const HANGING = 0.8
/** A short line before a small letter is a label or a list, not a sentence that goes on. */
const LEAST_SENTENCE = 30
