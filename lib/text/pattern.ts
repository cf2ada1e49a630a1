import { firstAbove } from '@/lib/base/first-above'
import { everyMatch } from './every-match'
import { LetterScan } from './letter-scan'
import { neededLetters } from './needed-letters'
import type { Span } from './span'

/**
 * A regular expression that is only tried where letters stand without which it cannot match.
 *
 * Reading a posting asks some fifty expressions of each line, and most lines have the words of none. One pass over the
 * text finds the letters that all of them need; where an expression's are missing it costs next to nothing. The answers
 * are those of the expression itself.
 */
export class Pattern {
  /** All there are, by their numbers: patterns are constants of their files, kept for the life of the program. */
  static readonly all: Pattern[] = []

  private readonly expression: RegExp
  private readonly number: number

  constructor(expression: RegExp) {
    this.expression = new RegExp(expression.source, `${expression.flags.replace('g', '')}g`)
    this.number = Pattern.all.push(this) - 1
  }

  /** Whether it matches in a stretch of a lower-case text, as if the stretch stood alone. */
  isIn(lower: string, stretch: Span): boolean {
    return this.findIn(lower, stretch) !== null
  }

  /** Its first match in a stretch of a lower-case text; the index counts from the start of the stretch. */
  findIn(lower: string, stretch: Span): RegExpExecArray | null {
    if (!this.mayBeIn(lower, stretch)) return null
    this.expression.lastIndex = 0
    return this.expression.exec(lower.slice(stretch.start, stretch.end))
  }

  /** All its matches in a stretch of a lower-case text, in order; indexes count from the start of the stretch. */
  allIn(lower: string, stretch: Span): readonly RegExpExecArray[] {
    return this.mayBeIn(lower, stretch) ? this.allOf(lower.slice(stretch.start, stretch.end)) : NONE
  }

  /** All its matches in a text with its capitals, whatever stands in it. */
  allOf(words: string): readonly RegExpExecArray[] {
    return everyMatch(this.expression, words)
  }

  /** The letters of which it needs one, as `neededLetters` says. */
  needs(): readonly string[] | null {
    return neededLetters(this.expression)
  }

  /**
   * Whether the letters that it needs stand in a stretch of a lower-case text: false says that it matches neither there
   * nor in the original of that stretch.
   */
  mayBeIn(lower: string, stretch: Span): boolean {
    const bits = patternsIn(lower, stretch)[this.number >> 5] ?? 0
    return (bits & (1 << (this.number & 31))) !== 0
  }
}

/** Whether one of some patterns may match in a stretch of a lower-case text: where none may, nothing else need be asked. */
export function mayAnyBeIn(patterns: readonly Pattern[], lower: string, stretch: Span): boolean {
  for (const pattern of patterns) if (pattern.mayBeIn(lower, stretch)) return true
  return false
}

const NONE: readonly never[] = []

/** The pieces of letters that stand in a text, by their index, and the ascending offsets behind them. */
type Letters = { text: string; readonly pieces: readonly number[]; readonly ends: readonly number[] }

/**
 * A posting is asked about line by line, pattern by pattern: the last text and stretch are all that is remembered. An
 * equal text that is a string of its own takes its place, as in `rememberLast`: it would be compared letter by letter.
 */
let last: Letters | null = null
let lastStretch: { readonly start: number; readonly end: number; readonly bits: Int32Array } | null = null

/** A bit for each pattern that may match in a stretch, by its number. */
function patternsIn(text: string, { start, end }: Span): Int32Array {
  const { letters, needing, free } = scanner()
  if (last?.text === text) last.text = text
  else {
    last = { text, ...letters.scan(text) }
    lastStretch = null
  }
  if (lastStretch?.start === start && lastStretch.end === end) return lastStretch.bits
  const { pieces, ends } = last
  const bits = lastStretch?.bits ?? new Int32Array(free.length)
  bits.set(free)
  for (let i = firstAbove(ends, start); i < ends.length && (ends[i] ?? 0) <= end; i += 1) {
    const row = (pieces[i] ?? 0) * free.length
    for (let word = 0; word < free.length; word += 1)
      bits[word] = (bits[word] ?? 0) | (needing[row + word] ?? 0)
  }
  lastStretch = { start, end, bits }
  return bits
}

type Scanner = {
  readonly letters: LetterScan
  readonly count: number
  /** For each piece a row of bits: the patterns that need it. */
  readonly needing: Int32Array
  /** The patterns that need no letters. */
  readonly free: Int32Array
}

/** More letters hardly ever tell more, and the table of the scan is to stay in the processor's nearest memory. */
const LONGEST_PIECE = 9

let built: Scanner | null = null

/** One automaton for all patterns there are; built again should a file with more be loaded later. */
function scanner(): Scanner {
  if (built?.count === Pattern.all.length) return built
  const users = new Map<string, number[]>()
  const free = new Int32Array((Pattern.all.length + 31) >> 5)
  for (const [number, pattern] of Pattern.all.entries()) {
    const needed = pattern.needs()
    if (needed === null) setBit(free, number)
    for (const piece of new Set(needed?.map((letters) => letters.slice(0, LONGEST_PIECE))))
      users.set(piece, [...(users.get(piece) ?? []), number])
  }
  const needing = new Int32Array(users.size * free.length)
  for (const [piece, numbers] of [...users.values()].entries())
    for (const number of numbers) setBit(needing, piece * free.length * 32 + number)
  built = { letters: new LetterScan([...users.keys()]), count: Pattern.all.length, needing, free }
  last = null
  return built
}

function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31))
}
