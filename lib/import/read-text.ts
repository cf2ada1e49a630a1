import { withoutEchoes } from '@/lib/import/linkedin/pasted'
import { cleanText, isContact } from './clean-text'
import { joinWords, wordsOf } from './hyphens'
import { isMarkdown, type MarkedLine, unmarked } from './markdown'
import { kindsNamed } from './section-names'
import type { SourceLine } from './source-line'

/**
 * Lines of plain or pasted text. Lines that were cut at a width of some editor or mail program are put together again;
 * tabs and wide gaps part cells.
 *
 * @param text with `\n` at the ends of lines
 */
export function readText(text: string): readonly SourceLine[] {
  const said = withoutEchoes(withoutQuoteMarks(text))
  const written = linesOf(said, isMarkdown(said) ? unmarked : plain)
  const known = wordsOf(text)
  const width = wrapWidth(written)
  const paragraphs: Written[] = []
  for (const line of written) {
    const last = paragraphs.at(-1)
    if (last && goesOn(last, line, width)) paragraphs.splice(-1, 1, joined(last, line, known))
    else paragraphs.push(line)
  }
  return paragraphs.map(({ text: words, listItem, cells, gapBefore, heading, bold }, index) => ({
    text: words,
    listItem,
    heading,
    bold,
    size: null,
    gapBefore: index === 0 ? 0 : gapBefore,
    cells,
    place: null,
  }))
}

/** Mail programs put ">" before each line of what they quote; before some lines it is a bullet. */
function withoutQuoteMarks(text: string): string {
  const quoted = text.match(/^[ \t]*>/gm)?.length ?? 0
  const filled = text.match(/^.*\S/gm)?.length ?? 0
  return quoted * 2 < filled ? text : text.replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
}

/** A line as it stands in the file. */
type Written = Pick<MarkedLine, 'heading' | 'bold'> & {
  readonly text: string
  readonly cells: readonly string[]
  readonly listItem: boolean
  readonly gapBefore: number
  /** Columns: of the first letter after a bullet, and of the end. */
  readonly from: number
  readonly to: number
  /** The last of the lines that were put together. */
  readonly end: string
}

function plain(text: string): MarkedLine {
  return { text, heading: 0, bold: false }
}

function linesOf(text: string, read: (line: string) => MarkedLine): readonly Written[] {
  const lines: Written[] = []
  let gapBefore = 0
  let bulletAlone = false
  for (const typed of text.split(/[\n\f\v]/)) {
    const { text: raw, heading, bold } = read(typed)
    const trimmed = raw.trim()
    const cells = trimmed.split(/\t+| {3,}/).map(cleanText)
    const [first] = cells
    const filled = cells.map((cell) => cell.text).filter((cell) => cell !== '')
    if (filled.length === 0 || RULE.test(trimmed)) {
      if (trimmed === '' || RULE.test(trimmed)) gapBefore += 1
      bulletAlone = first?.hasBullet ?? false
      continue
    }
    const words = filled.join(' ')
    const isListItem = bulletAlone || (first?.hasBullet ?? false)
    lines.push({
      text: words,
      cells: filled,
      listItem: isListItem,
      heading,
      bold,
      gapBefore,
      from:
        raw.trimEnd().length -
        trimmed.length +
        (first?.hasBullet ? trimmed.length - lengthWithoutBullet(trimmed) : 0),
      to: raw.trimEnd().length,
      end: words,
    })
    gapBefore = 0
    bulletAlone = false
  }
  return lines
}

/** A drawn line of signs between sections. */
const RULE = /^[-_=*~—–.#\s]{3,}$/

function lengthWithoutBullet(text: string): number {
  return text.replace(/^\S{1,2}\s+/, '').length
}

/**
 * The column where the file's lines were cut, or null where they were not: the longest line, when several lines reach it
 * as nearly as their next word allows.
 */
function wrapWidth(lines: readonly Written[]): number | null {
  const width = Math.max(0, ...lines.map(({ to }) => to))
  if (width < NARROWEST || width > WIDEST) return null
  const full = lines.filter((line, index) => isFull(line, lines[index + 1], width))
  const long = lines.filter(({ to }) => to > width * LEAST_FULL)
  return full.length >= Math.max(FEWEST_FULL, long.length * LEAST_SHARE) ? width : null
}

/** Editors and mail programs cut at 65 to 80, some at 100. */
const NARROWEST = 50
const WIDEST = 120
const FEWEST_FULL = 2
/** Of the long lines of a text that was cut, most were; the others end a paragraph. */
const LEAST_SHARE = 0.4

/** Whether the first word of the next line had no room at the end of this one. */
function isFull(line: Written, next: Written | undefined, width: number): boolean {
  if (!next || next.gapBefore > 0 || next.listItem) return false
  const word = next.text.split(' ')[0] ?? ''
  return line.to + 1 + word.length > width && line.to > width * LEAST_FULL
}

/** A cut line is never shorter: no word is that long. */
const LEAST_FULL = 0.7

/** Characters: no paragraph of a resume is longer. */
const LONGEST_PARAGRAPH = 3_000

function goesOn(last: Written, line: Written, width: number | null): boolean {
  if (last.text.length > LONGEST_PARAGRAPH) return false
  if (line.heading > 0 || last.heading > 0 || line.bold !== last.bold) return false
  if (line.listItem || line.gapBefore > 0 || last.cells.length > 1 || line.cells.length > 1) return false
  const isHeading = kindsNamed(line.text).length > 0 && !/^\p{Ll}/u.test(line.text)
  if (isHeading || LABELLED.test(line.text)) return false
  const isHung = last.listItem && line.from >= last.from - 1
  const startsSmall = /^\p{Ll}/u.test(line.text) && !/[.:!?]$/.test(last.text)
  if (last.listItem && !isHung && !startsSmall) return false
  if (startsSmall && !isContact(line.text) && last.text.length >= LEAST_SENTENCE) return true
  if (isHung && line.from >= LEAST_HANGING && !/[.:!?]$/.test(last.end)) return true
  if (width === null || !isFull(last, line, width)) return false
  if (isListCutInside(last.end, line.text)) return true
  return isHung || (last.from === line.from && (startsSmall || isProse(last.end)))
}

/** "Computer: Excel, Epic" begins something. */
const LABELLED = /^\p{Lu}\p{L}{2,14}(?: [\p{L}&]{1,14}){0,2}:\s/u

/** Columns: lines below a bullet that stand under its words go on with them. */
const LEAST_HANGING = 2

/** "Epic | Google" over "Classroom | Excel": no bar stands where the line was cut. */
function isListCutInside(end: string, text: string): boolean {
  const bars = /\s[|•·]\s/gu
  return (end.match(bars)?.length ?? 0) > 1 && !/[|•·]$/.test(end) && !/^[|•·]/.test(text)
}

/** Heads of entries, credentials and lists are in capitals, sentences are not. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length
}

/** A short line before a small letter is a label or a list, not a sentence that goes on. */
const LEAST_SENTENCE = 40

function joined(last: Written, line: Written, known: ReadonlySet<string>): Written {
  const text = joinWords(last.text, line.text, known)
  return { ...last, text, cells: [text], to: line.to, end: line.text }
}
