import { firstAbove } from '@/lib/base/first-above'
import { invariant } from '@/lib/base/invariant'
import { alternativesOf } from './alternatives'
import { everyMatch, everyMatchOf } from './every-match'
import { LetterScan, type Places } from './letter-scan'
import { neededLetters } from './needed-letters'
import type { Span } from './span'

/**
 * A regular expression that is only tried where letters stand without which it cannot match.
 *
 * Reading a posting asks some fifty expressions of each line, and most lines have the words of none. One pass over the
 * text finds the letters that all of them need; where an expression's are missing it costs next to nothing. Of one with
 * many alternatives only those are tried whose own letters stand: the rest would be asked at each place for nothing. The
 * answers are those of the expression itself.
 */
export class Pattern {
  /** All there are, by their numbers: patterns are constants of their files, kept for the life of the program. */
  static readonly all: Pattern[] = []

  private readonly expression: RegExp
  private readonly number: number
  /** Its alternatives by themselves; each is compiled when its letters first stand somewhere. */
  private readonly ways: readonly { readonly source: string; expression: RegExp | null }[]

  constructor(expression: RegExp) {
    this.expression = new RegExp(expression.source, `${expression.flags.replace('g', '')}g`)
    this.number = Pattern.all.push(this) - 1
    this.ways = alternativesOf(expression.source).map((source) => ({ source, expression: null }))
  }

  /** Whether it matches in a stretch of a lower-case text, as if the stretch stood alone. */
  isIn(lower: string, stretch: Span): boolean {
    return this.findIn(lower, stretch) !== null
  }

  /** Its first match in a stretch of a lower-case text; the index counts from the start of the stretch. */
  findIn(lower: string, stretch: Span): RegExpExecArray | null {
    if (!this.mayBeIn(lower, stretch)) return null
    const words = lower.slice(stretch.start, stretch.end)
    let first: RegExpExecArray | null = null
    for (const way of this.waysIn(stretch)) {
      way.lastIndex = 0
      const match = way.exec(words)
      if (match && (first === null || match.index < first.index)) first = match
    }
    return first
  }

  /** All its matches in a stretch of a lower-case text, in order; indexes count from the start of the stretch. */
  allIn(lower: string, stretch: Span): readonly RegExpExecArray[] {
    if (!this.mayBeIn(lower, stretch)) return NONE
    return everyMatchOf(this.waysIn(stretch), lower.slice(stretch.start, stretch.end))
  }

  /** All its matches in a text with its capitals, whatever stands in it. */
  allOf(words: string): readonly RegExpExecArray[] {
    return everyMatch(this.expression, words)
  }

  /** For each of its alternatives the letters of which it needs one, as `neededLetters` says. */
  needs(): readonly (readonly string[] | null)[] {
    return this.ways.map(neededLetters)
  }

  /**
   * Whether the letters that it needs stand in a stretch of a lower-case text: false says that it matches neither there
   * nor in the original of that stretch.
   */
  mayBeIn(lower: string, stretch: Span): boolean {
    const bits = patternsIn(lower, stretch)[this.number >> 5] ?? 0
    return (bits & (1 << (this.number & 31))) !== 0
  }

  /** The alternatives whose letters stand in the stretch that was asked about last, in their order. */
  private waysIn(stretch: Span): readonly RegExp[] {
    if (this.ways.length === 1) return [this.expression]
    return alternativesIn(this.number, stretch).map((number) => this.way(number))
  }

  private way(number: number): RegExp {
    const way = this.ways[number]
    invariant(way, 'An expression has as many alternatives as needs.')
    way.expression ??= new RegExp(way.source, this.expression.flags)
    return way.expression
  }
}

/** Whether one of some patterns may match in a stretch of a lower-case text: where none may, nothing else need be asked. */
export function mayAnyBeIn(patterns: readonly Pattern[], lower: string, stretch: Span): boolean {
  for (const pattern of patterns) if (pattern.mayBeIn(lower, stretch)) return true
  return false
}

const NONE: readonly never[] = []

/** The pieces of letters that stand in a text. */
type Letters = Places & { text: string }

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
  const { pieces, starts } = last
  const bits = lastStretch?.bits ?? new Int32Array(free.length)
  bits.set(free)
  for (let i = firstAbove(starts, start - 1); i < starts.length && (starts[i] ?? 0) < end; i += 1) {
    const piece = pieces[i] ?? 0
    if ((starts[i] ?? 0) + letters.lengthOf(piece) > end) continue
    const row = piece * free.length
    for (let word = 0; word < free.length; word += 1)
      bits[word] = (bits[word] ?? 0) | (needing[row + word] ?? 0)
  }
  lastStretch = { start, end, bits }
  return bits
}

/** The alternatives of a pattern that may match in a stretch of the last text. */
function alternativesIn(number: number, { start, end }: Span): readonly number[] {
  const { always, byPiece } = scanner().alternatives[number] ?? NO_ALTERNATIVES
  const found = [...always]
  const { pieces, starts } = last ?? NO_LETTERS
  for (let i = firstAbove(starts, start - 1); i < starts.length && (starts[i] ?? 0) < end; i += 1)
    for (const alternative of byPiece[pieces[i] ?? 0] ?? NONE)
      if (!found.includes(alternative)) found.push(alternative)
  return found.sort(ascending)
}

function ascending(one: number, other: number): number {
  return one - other
}

/** The alternatives of a pattern by what they need: no letters, or a piece. */
type Alternatives = {
  readonly always: readonly number[]
  readonly byPiece: readonly (readonly number[] | undefined)[]
}

const NO_ALTERNATIVES: Alternatives = { always: NONE, byPiece: NONE }
const NO_LETTERS: Letters = { text: '', pieces: NONE, starts: NONE }

type Scanner = {
  readonly letters: LetterScan
  readonly count: number
  readonly alternatives: readonly Alternatives[]
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
  const pieces = new Map<string, number>()
  const width = (Pattern.all.length + 31) >> 5
  const free = new Int32Array(width)
  const alternatives = Pattern.all.map((pattern, number): Alternatives => {
    const always: number[] = []
    const byPiece: number[][] = []
    for (const [alternative, needed] of pattern.needs().entries()) {
      if (needed === null) always.push(alternative)
      for (const piece of new Set(needed?.map((letters) => letters.slice(0, LONGEST_PIECE)))) {
        const index = pieces.get(piece) ?? pieces.size
        pieces.set(piece, index)
        byPiece[index] = [...(byPiece[index] ?? []), alternative]
      }
    }
    if (always.length > 0) setBit(free, number)
    return { always, byPiece }
  })
  const needing = new Int32Array(pieces.size * width)
  for (const [number, { byPiece }] of alternatives.entries())
    byPiece.forEach((_, piece) => {
      setBit(needing, piece * width * 32 + number)
    })
  const letters = new LetterScan([...pieces.keys()])
  built = { letters, count: Pattern.all.length, alternatives, needing, free }
  last = null
  return built
}

function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31))
}
