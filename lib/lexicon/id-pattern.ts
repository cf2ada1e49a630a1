import { invariant } from '@/lib/base/invariant'

/**
 * A regular expression over the ids of concepts. Every mention of a posting is asked about in twenty ways, and there are
 * some six hundred ids: each is looked at once, for all expressions, and one question after another is of the same id.
 */
export class IdPattern {
  private readonly bit: number

  /** Like `Pattern`, a constant of its file. @throws past the thirty-first: a number has no more bits */
  constructor(expression: RegExp) {
    const number = EXPRESSIONS.push(expression) - 1
    invariant(number < MOST, `There are more than ${MOST} patterns of ids.`)
    this.bit = 1 << number
    known.clear()
    lastId = ''
  }

  readonly test = (id: string): boolean => (bitsOf(id) & this.bit) !== 0
}

const EXPRESSIONS: RegExp[] = []
const MOST = 31

/** Of each id a bit for every expression that it matches. Ids of no concept are asked about in tests alone. */
const known = new Map<string, number>()
let lastId = ''
let lastBits = 0

function bitsOf(id: string): number {
  if (id === lastId) return lastBits
  lastBits = known.get(id) ?? look(id)
  lastId = id
  return lastBits
}

function look(id: string): number {
  const bits = EXPRESSIONS.reduce((sum, expression, i) => (expression.test(id) ? sum | (1 << i) : sum), 0)
  known.set(id, bits)
  return bits
}
