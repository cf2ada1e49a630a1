import { isContact } from '@/lib/import/clean-text'
import { isCutAddress } from '@/lib/import/cut-addresses'
import { joinWords } from '@/lib/import/hyphens'
import { isWorkTerms } from '@/lib/import/jobs/work-terms'
import { kindsNamed } from '@/lib/import/section-names'
import type { SourceLine } from '@/lib/import/source-line'
import type { VisualLine } from './lines'

/**
 * Lines of a region with those put together that the right margin cut, and the white before each in lines.
 *
 * @param widest the right edge that the region may have, where its own lines do not reach one
 * @param known the words of the file, to see how those with hyphens are written
 */
export function paragraphsOf(
  lines: readonly VisualLine[],
  widest: number,
  known: ReadonlySet<string>,
): readonly SourceLine[] {
  const pitch = usualPitch(lines)
  const edge = rightEdge(lines, widest, pitch)
  const longest = Math.max(0, ...lines.map(({ right }) => right))
  const paragraphs: { line: SourceLine; last: VisualLine; first: VisualLine }[] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const isCut = open !== undefined && isCutAtSign(open.last, line, edge)
    const listItem = !isCut && (line.listItem || beginsItem(open?.last, line))
    if (open && !listItem && (isCut || goesOn(open.first, open.last, line, edge, longest, pitch))) {
      const isWhole = isCutInside(open.last, line, longest)
      open.line = joined(open.line, isCut ? { ...line, text: `• ${line.text}` } : line, known, isWhole)
      open.last = line
    } else
      paragraphs.push({
        line: sourceLine(line, listItem, gapBefore(open?.last, line, pitch)),
        last: line,
        first: line,
      })
  }
  return paragraphs.map(({ line }) => line)
}

/** "Coder II" over "• Mercer Street Hospital": one line in bold that was cut before the sign between its parts. */
function isCutAtSign(last: VisualLine, line: VisualLine, edge: number): boolean {
  return (
    line.listItem &&
    /^\s*[•·|]/.test(line.segments[0]?.text ?? '') &&
    !last.listItem &&
    last.bold &&
    line.bold &&
    last.page === line.page &&
    Math.abs(last.left - line.left) < SAME_EDGE_PT &&
    Math.abs(last.size - line.size) < 0.6 &&
    isFull(last, line, edge)
  )
}

/** The first line of a tagged list item, whose bullet may be a drawing. */
function beginsItem(last: VisualLine | undefined, line: VisualLine): boolean {
  const item = line.segments[0]?.first.item ?? null
  return item !== null && item !== (last?.segments.at(-1)?.last.item ?? null)
}

/** Distance of lines that follow without white, in sizes of the letters: the usual of the smaller ones. */
function usualPitch(lines: readonly VisualLine[]): number {
  const pitches = lines
    .flatMap((line, index) => {
      const before = lines[index - 1]
      if (!before || before.page !== line.page || Math.abs(before.size - line.size) > 0.6) return []
      return [(line.y - before.y) / line.size]
    })
    .filter((pitch) => pitch > 0.9 && pitch < 2.2)
    .sort((a, b) => a - b)
  return pitches[Math.floor(pitches.length / 4)] ?? USUAL_PITCH
}

const USUAL_PITCH = 1.25

/** Blank space before a line, in lines. At a page's start nobody knows; what follows another region is apart. */
function gapBefore(last: VisualLine | undefined, line: VisualLine, pitch: number): number {
  if (!last) return 1
  if (last.page !== line.page) return 0
  const gap = (line.y - last.y) / (pitch * Math.max(line.size, last.size)) - 1
  return gap < LEAST_GAP ? 0 : Math.round(gap * 10) / 10
}

/** Larger letters and rounding make as much. */
const LEAST_GAP = 0.12

/**
 * The right edge at which lines are cut: where the longest ends, if lines that reach it go on with small letters as
 * English does; else the widest possible, so that a list of names is not taken for a sentence.
 */
function rightEdge(lines: readonly VisualLine[], widest: number, pitch: number): number {
  const own = Math.max(0, ...lines.map(({ right }) => right))
  const behindFull = lines.filter((next, index) => {
    const line = lines[index - 1]
    return line !== undefined && isFull(line, next, own) && !isApart(line, next, pitch)
  })
  const small = behindFull.filter(({ text }) => /^[\p{Ll}\d(&]/u.test(text))
  return behindFull.length > 0 && small.length >= behindFull.length * MOSTLY_SMALL
    ? own
    : Math.max(own, widest)
}

/** Of the words inside of an English sentence three in four begin with a small letter. */
const MOSTLY_SMALL = 0.5

/** Whether the first word of the next line had no room at the end of this one. */
function isFull(line: VisualLine, next: VisualLine, edge: number): boolean {
  const word = next.text.split(' ')[0] ?? ''
  const wordWidth = ((next.right - next.textLeft) * word.length) / Math.max(next.text.length, 1)
  return line.right + wordWidth + 0.2 * line.size > edge
}

function isApart(line: VisualLine, next: VisualLine, pitch: number): boolean {
  const most = /^\p{Ll}/u.test(next.text) ? MOST_LEADING_INSIDE : MOST_LEADING
  return line.page !== next.page || gapBefore(line, next, pitch) > most
}

/** Lines of one paragraph differ less from the usual; one that begins inside of a sentence may be set wider. */
const MOST_LEADING = 0.2
const MOST_LEADING_INSIDE = 0.6

/** @param widest where the longest line of the region ends */
function goesOn(
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
  const startsSmall = /^\p{Ll}/u.test(next.text)
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
function isCutInside(last: VisualLine, next: VisualLine, widest: number): boolean {
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
  return isInBrackets || /(?:\s[-–—&]|[,/]|\s(?:and|or|of|in|for|the|with|to|at|by|from))$/i.test(text)
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

const SAME_EDGE_PT = 2.5
/** In sizes of the letters: continued lines of a bullet may hang a little off its words. */
const HANGING = 0.8
/** A short line before a small letter is a label or a list, not a sentence that goes on. */
const LEAST_SENTENCE = 30

function sourceLine(line: VisualLine, listItem: boolean, gap: number): SourceLine {
  const { text, cells, heading, bold, lead, size, page, left, right, y } = line
  return {
    text,
    listItem,
    heading,
    bold,
    ...(lead === '' ? {} : { lead }),
    size: Math.round(size * 10) / 10,
    gapBefore: gap,
    cells,
    place: { page, x: left, y: y - size, width: right - left, height: size * LINE_HEIGHT },
  }
}

/** From the top of capitals to below the letters that hang. */
const LINE_HEIGHT = 1.25

/**
 * The box grows over the lines of one page; what goes on over the page's end has its first part's.
 *
 * @param isInside the line goes on with a word that was cut without a hyphen
 */
function joined(
  before: SourceLine,
  line: VisualLine,
  known: ReadonlySet<string>,
  isInside: boolean,
): SourceLine {
  const text =
    isInside || isCutAddress(before.text, line.text)
      ? before.text + line.text
      : joinWords(before.text, line.text, known)
  const { place } = before
  if (place === null || place.page !== line.page) return { ...before, text, cells: [text] }
  const x = Math.min(place.x, line.left)
  return {
    ...before,
    text,
    cells: [text],
    place: {
      ...place,
      x,
      width: Math.max(place.x + place.width, line.right) - x,
      height: line.y + line.size * (LINE_HEIGHT - 1) - place.y,
    },
  }
}
