/**
 * The letters of which a text must hold at least one piece for a regular expression to match in it: "must" or
 * "requir" for `\bmust\b|\brequires?\b`. Null when there are none, as for `\d+`.
 *
 * All in lower case, whatever the expression's flags, so they are to be looked for in a lower-case copy of the text.
 * Reads the syntax that JavaScript has without the flags u and v. The idea is RE2's FilteredRE2.
 */
export function neededLetters(expression: RegExp): readonly string[] | null {
  return new Reader(expression.source).alternatives()
}

/** One part of a sequence. `letter` is a letter itself, `beside` what must stand before or behind; `any` needs no letter that we could name. */
type Part =
  | { readonly sort: 'letter'; readonly letter: string }
  | { readonly sort: 'group'; readonly needed: readonly string[] | null }
  | { readonly sort: 'beside'; readonly needed: readonly string[] | null }
  | { readonly sort: 'any' }
  | { readonly sort: 'nothing' }

class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  /** Every alternative needs its own; one that needs nothing frees all. */
  alternatives(): readonly string[] | null {
    const needed: string[] = []
    let isFree = false
    do {
      const own = this.sequence()
      if (own) needed.push(...own)
      else isFree = true
    } while (this.eat('|'))
    return isFree ? null : [...new Set(needed)]
  }

  /** A sequence needs all of its parts: the most telling one is enough to look for. */
  private sequence(): readonly string[] | null {
    let best: readonly string[] | null = null
    let bestWeight = Number.NEGATIVE_INFINITY
    const consider = (needed: readonly string[]) => {
      const weight = weightOf(needed)
      if (weight <= bestWeight) return
      best = needed
      bestWeight = weight
    }
    let run: readonly string[] = BEGINNING
    const endRun = () => {
      if (!run.includes('')) consider(shortest(run))
      run = BEGINNING
    }
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.part()
      if (part.sort === 'nothing') continue
      if (part.sort === 'beside') {
        if (part.needed) consider(part.needed)
        continue
      }
      const { least, isOnce, isOptional } = this.quantifier()
      if (part.sort === 'letter' && isOptional && run !== BEGINNING && run.length < MOST_SPELLINGS) {
        run = [...run, ...run.map((letters) => letters + part.letter)]
        continue
      }
      if (part.sort === 'letter' && least > 0) run = run.map((letters) => letters + part.letter)
      if (part.sort !== 'letter' || !isOnce) endRun()
      if (part.sort === 'group' && part.needed && least > 0) consider(part.needed)
    }
    endRun()
    return best
  }

  private part(): Part {
    const character = this.next()
    if (character === '(') return this.group()
    if (character === '[') return this.characterClass()
    if (character === '\\') return this.escape()
    if (character === '.') return ANY
    if (character === '^' || character === '$') return NOTHING
    return letterOf(character)
  }

  /** What a look-around sees is no part of the match; what it must see stands in the text all the same. */
  private group(): Part {
    const [opening = ''] = /^(?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at)) ?? []
    this.at += opening.length
    const needed = this.alternatives()
    this.eat(')')
    if (opening.endsWith('!')) return NOTHING
    return { sort: opening.endsWith('=') ? 'beside' : 'group', needed }
  }

  private characterClass(): Part {
    for (let character = this.next(); character !== ']' && character !== ''; character = this.next())
      if (character === '\\') this.next()
    return ANY
  }

  private escape(): Part {
    const character = this.next()
    if (character === 'b' || character === 'B') return NOTHING
    if (character === 'u') this.at += 4
    if (character === 'x') this.at += 2
    return /\w/.test(character) ? ANY : letterOf(character)
  }

  private quantifier(): Quantifier {
    if (!'?*+{'.includes(this.source.charAt(this.at) || ' ')) return ONCE
    const [mark = '', least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/.exec(this.source.slice(this.at)) ?? []
    if (mark === '') return ONCE
    this.at += mark.length
    this.eat('?')
    const isOptional = mark === '?'
    return { least: least === undefined ? (mark === '+' ? 1 : 0) : Number(least), isOnce: false, isOptional }
  }

  private next(): string {
    this.at += 1
    return this.source.charAt(this.at - 1)
  }

  private eat(character: string): boolean {
    if (this.source.charAt(this.at) !== character) return false
    this.at += 1
    return true
  }
}

/** How often a part stands: at least so often, and whether just once or at most once. */
type Quantifier = { readonly least: number; readonly isOnce: boolean; readonly isOptional: boolean }

const ONCE: Quantifier = { least: 1, isOnce: true, isOptional: false }

/** Letters in a row, in every spelling that optional ones allow: `b\.?s` is "bs" or "b.s". No letter yet. */
const BEGINNING: readonly string[] = ['']

/** More spellings than this are not told apart. */
const MOST_SPELLINGS = 8

const ANY = { sort: 'any' } as const
const NOTHING = { sort: 'nothing' } as const

/** Without the spellings that hold another of them. */
function shortest(spellings: readonly string[]): readonly string[] {
  return spellings.filter((one) => !spellings.some((other) => other !== one && one.includes(other)))
}

/** Marks that a lower-case copy may write in another way are never looked for. */
function letterOf(character: string): Part {
  const letter = character.toLowerCase()
  return /^[a-z0-9 '$%©.+/:-]$/.test(letter) ? { sort: 'letter', letter } : ANY
}

/** Longer pieces stand in fewer lines; of equal ones the fewer are the better. */
function weightOf(needed: readonly string[]): number {
  return Math.min(...needed.map((piece) => piece.trim().length)) - needed.length / 1000
}
