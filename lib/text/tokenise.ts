import { normalise } from './normalise'
import type { Span } from './span'

/**
 * What stands between a word and the word before it. Bits, so that a phrase can allow several at once.
 * A single line break counts as a space: pasted text wraps in the middle of terms.
 */
export const GAP = {
  /** Nothing: a letter meets a digit (ICD|10) or an ampersand (A|&|P). */
  JOINED: 1,
  SPACE: 2,
  /** A hyphen, with a space on one side at most. */
  HYPHEN: 4,
  SLASH: 8,
  /** A dash with spaces on both sides. */
  DASH: 16,
  APOSTROPHE: 32,
  DOT: 64,
  COMMA: 128,
  PARENTHESIS: 256,
  /** Anything else: the end of a sentence, a semicolon, a bullet, an empty line. */
  BREAK: 512,
} as const

/** The smallest part of a text that a name can be made of. */
export type Word = {
  /** As written, with look-alike characters folded: `ICD`, `10`, `coders`, `95%`, `2+`, `&`. */
  readonly text: string
  /** Where, in the original text. */
  readonly span: Span
  /** What stands before it: one bit of GAP. */
  readonly gap: number
}

/**
 * A capital after this many small letters begins a word: pasted lists lose their line breaks
 * ("experienceKnowledge"). Fewer stand in names: eCW, RxHCC, McKesson.
 */
const SMALL_LETTERS_BEFORE_CAPITAL = 3

/** After this many capitals, a capital with small letters behind it begins a word: EMR|Understanding, but MDaudit. */
const CAPITALS_BEFORE_WORD = 3

/**
 * Splits a text into the words that names are made of, each with its place in the original.
 *
 * Letters and digits part company (ICD10CM and ICD-10-CM give the same three words), so hyphens, slashes and
 * ampersands are gaps between words and not part of them: the phrase index joins what belongs together.
 * Percent and plus stay with their number. A possessive 's is left out of the word's text, and so is the plural of a
 * letter behind a hyphen (CPC-As). Stops after `most` words.
 */
export function tokenise(original: string, most = Number.POSITIVE_INFINITY): readonly Word[] {
  const { text, toOriginal } = normalise(original)
  const words: Word[] = []
  let previousEnd = 0
  for (let start = 0; start < text.length && words.length < most; ) {
    const sort = sortOf(text, start)
    if (sort === OTHER) {
      start += 1
      continue
    }
    const whole =
      sort === DIGIT ? endOfNumber(text, start) : sort === AMPERSAND ? start + 1 : endOfLetters(text, start)
    const end = isLettersPlural(text, start, whole) ? start + 1 : whole
    const spanEnd = sort === CAPITAL || sort === SMALL ? endOfPossessive(text, whole) : whole
    words.push({
      text: text.slice(start, end),
      span: { start: toOriginal(start), end: toOriginal(spanEnd) },
      gap: words.length === 0 ? GAP.BREAK : gapIn(text, previousEnd, start),
    })
    previousEnd = spanEnd
    start = spanEnd
  }
  return words
}

/** "CPC-As", "CCS-Ps": one capital behind a hyphen and a capital, and its s. */
function isLettersPlural(text: string, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    text.charAt(start + 1) === 's' &&
    text.charAt(start - 1) === '-' &&
    sortOf(text, start) === CAPITAL &&
    sortOf(text, start - 2) === CAPITAL
  )
}

const OTHER = 0
const SMALL = 1
const CAPITAL = 2
const DIGIT = 3
const AMPERSAND = 4

function sortOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < SORTS.length) return SORTS[code] ?? OTHER
  return Number.isNaN(code) ? OTHER : sortBeyondAscii(text.charAt(at))
}

/** Of the characters of ASCII. */
const SORTS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return SMALL
  if (code >= 65 && code <= 90) return CAPITAL
  if (code >= 48 && code <= 57) return DIGIT
  return code === 38 ? AMPERSAND : OTHER
})

function sortBeyondAscii(character: string): number {
  if (character >= '\u2000' && character <= '\u2BFF') return OTHER
  if (/\p{Lu}/u.test(character)) return CAPITAL
  if (/[\p{L}\p{M}]/u.test(character)) return SMALL
  return /\p{Nd}/u.test(character) ? DIGIT : OTHER
}

function endOfLetters(text: string, start: number): number {
  let small = 0
  let capitals = 0
  let end = start
  for (; end < text.length; end += 1) {
    const sort = sortOf(text, end)
    if (sort !== SMALL && sort !== CAPITAL) break
    if (sort === CAPITAL && small >= SMALL_LETTERS_BEFORE_CAPITAL) break
    if (sort === CAPITAL && capitals >= CAPITALS_BEFORE_WORD && smallFollow(text, end + 1)) break
    small = sort === SMALL ? small + 1 : 0
    capitals = sort === CAPITAL ? capitals + 1 : 0
  }
  return end
}

function smallFollow(text: string, at: number): boolean {
  return sortOf(text, at) === SMALL && sortOf(text, at + 1) === SMALL && sortOf(text, at + 2) === SMALL
}

function endOfNumber(text: string, start: number): number {
  let end = start
  while (sortOf(text, end) === DIGIT) end += 1
  const mark = text.charAt(end)
  return (mark === '%' || mark === '+') && sortOf(text, end + 1) === OTHER ? end + 1 : end
}

/** After "coder" in "coder's": behind the s. */
function endOfPossessive(text: string, end: number): number {
  if (text.charAt(end) !== "'" || text.charAt(end + 1).toLowerCase() !== 's') return end
  return sortOf(text, end + 2) === OTHER ? end + 2 : end
}

/** Names the gap `text.slice(start, end)`. */
function gapIn(text: string, start: number, end: number): number {
  if (start === end) return GAP.JOINED
  if (end - start === 1 && text.charCodeAt(start) === 32) return GAP.SPACE
  return end - start > LONGEST_GAP ? GAP.BREAK : gapOfMarks(text, start, end)
}

/** Longer gaps are layout, not part of a name; the limit keeps a text of nothing but spaces cheap. */
const LONGEST_GAP = 24

function gapOfMarks(text: string, start: number, end: number): number {
  let marks = ''
  let spaceBefore = false
  let spaceAfter = false
  let lines = 0
  for (let i = start; i < end; i += 1) {
    const character = text.charAt(i)
    if (character === '\n') lines += 1
    if (character === ' ' || character === '\t' || character === '\n' || character === '\r') {
      if (marks === '') spaceBefore = true
      else spaceAfter = true
    } else marks += character
    if (lines > 1 || marks.length > 3) return GAP.BREAK
  }
  if (marks === '') return GAP.SPACE
  if (marks === '-') {
    if (lines > 0 && spaceBefore && !spaceAfter) return GAP.BREAK
    return spaceBefore && spaceAfter ? (lines > 0 ? GAP.BREAK : GAP.DASH) : GAP.HYPHEN
  }
  if (marks === "'") return spaceAfter && !spaceBefore ? GAP.SPACE : GAP.APOSTROPHE
  if (marks === '/' || marks === '/-') return GAP.SLASH
  if (marks === '.') return spaceBefore || spaceAfter ? GAP.BREAK : GAP.DOT
  if (marks === ',') return GAP.COMMA
  if (marks === '(' || marks === ')' || marks === '(-') return GAP.PARENTHESIS
  return GAP.BREAK
}
