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
  private readonly expression: RegExp
  private readonly number: number

  /** Patterns are constants of their files: each is kept for the life of the program. */
  constructor(expression: RegExp) {
    this.expression = new RegExp(expression.source, `${expression.flags.replace('g', '')}g`)
    this.number = PATTERNS.push(this.expression) - 1
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

  /**
   * Whether the letters that it needs stand in a stretch of a lower-case text: false says that it matches neither there
   * nor in the original of that stretch.
   */
  mayBeIn(lower: string, { start, end }: Span): boolean {
    const ends = letterEndsIn(lower)[this.number]
    if (ends === undefined) return true
    return (ends[firstAbove(ends, start)] ?? Number.POSITIVE_INFINITY) <= end
  }
}

const NONE: readonly never[] = []
const PATTERNS: RegExp[] = []

/** By the number of a pattern: the ascending offsets behind the letters that it needs; undefined where it needs none. */
type LetterEnds = readonly (readonly number[] | undefined)[]

/** A posting is asked about line by line, pattern by pattern: the last text is all that needs to be remembered. */
let last: { text: string; readonly count: number; readonly ends: LetterEnds } | null = null

/**
 * The text asked about is kept even where an equal one is known: two strings that are one in memory are compared at
 * once, two that are only equal letter by letter, and that for each line of a posting that is read a second time.
 */
function letterEndsIn(text: string): LetterEnds {
  if (last?.text !== text || last.count !== PATTERNS.length)
    last = { text, count: PATTERNS.length, ends: scan(text) }
  last.text = text
  return last.ends
}

function scan(text: string): LetterEnds {
  const { letters, patternsOf, isGated } = scanner()
  const ends: (number[] | undefined)[] = isGated.map((gated) => (gated ? [] : undefined))
  letters.scan(text, (piece, end) => {
    for (const number of patternsOf[piece] ?? NONE) ends[number]?.push(end)
  })
  return ends
}

type Scanner = {
  readonly letters: LetterScan
  /** The numbers of the patterns that need a piece, by the index of the piece. */
  readonly patternsOf: readonly (readonly number[])[]
  readonly isGated: readonly boolean[]
}

let built: Scanner | null = null

/** One automaton for all patterns there are; built again should a file with more be loaded later. */
function scanner(): Scanner {
  if (built?.isGated.length === PATTERNS.length) return built
  const users = new Map<string, number[]>()
  const isGated = PATTERNS.map((expression, number) => {
    const needed = neededLetters(expression)
    for (const piece of needed ?? NONE) users.set(piece, [...(users.get(piece) ?? []), number])
    return needed !== null
  })
  built = { letters: new LetterScan([...users.keys()]), patternsOf: [...users.values()], isGated }
  return built
}
