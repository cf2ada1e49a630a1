/**
 * The letters of which a text must hold at least one piece for a regular expression to match in it: "must" or
 * "requir" for `\bmust\b|\brequires?\b`. Null when there are none, as for `\d+`.
 *
 * All in lower case, whatever the expression's flags, so they are to be looked for in a lower-case copy of the text.
 * Reads the syntax that JavaScript has without the flags u and v. The idea is RE2's FilteredRE2.
 */
export function neededLetters(expression: { readonly source: string }): readonly string[] | null {
  return new Reader(expression.source).alternatives().needed
}

/** What a part can match: all its spellings where they are few, and the pieces of which each match holds one. */
type Said = { readonly spellings: readonly string[] | null; readonly needed: readonly string[] | null }

/** One part of a sequence: what it matches itself, or what only has to stand before or behind it. */
type Part = Said & { readonly stands: 'here' | 'before' | 'behind' }

class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  /** Every alternative needs its own; one that needs nothing frees all. */
  alternatives(): Said {
    const needed: string[] = []
    const spellings: string[] = []
    let isFree = false
    let areFew = true
    do {
      const own = this.sequence()
      if (own.needed) needed.push(...own.needed)
      else isFree = true
      if (own.spellings) spellings.push(...own.spellings)
      else areFew = false
    } while (this.eat('|'))
    return {
      spellings: areFew && spellings.length <= MOST_SPELLINGS ? spellings : null,
      needed: isFree ? null : [...new Set(needed)],
    }
  }

  /** A sequence needs all of its parts: the most telling ones in a row are enough to look for. */
  private sequence(): Said {
    let best: readonly string[] | null = null
    let bestWeight = Number.NEGATIVE_INFINITY
    const consider = (needed: readonly string[] | null) => {
      const weight = needed ? weightOf(needed) : Number.NEGATIVE_INFINITY
      if (weight <= bestWeight) return
      best = needed
      bestWeight = weight
    }
    let run: readonly string[] = BEGINNING
    let isWhole = true
    const endRun = (next: readonly string[] = BEGINNING) => {
      consider(piecesOf(run))
      run = next
      isWhole = false
    }
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.part()
      if (part.stands !== 'here') {
        consider(part.needed)
        if (part.stands === 'behind' && part.spellings) consider(piecesOf(inARow(run, part.spellings)))
        continue
      }
      const { least, isOnce, isOptional } = this.quantifier()
      if (!part.spellings && least > 0) consider(part.needed)
      if (part.spellings && (isOnce || isOptional)) {
        const spellings = isOptional ? ['', ...part.spellings] : part.spellings
        const longer = inARow(run, spellings)
        if (longer.length <= MOST_SPELLINGS) run = longer
        else endRun(spellings)
        continue
      }
      if (part.spellings && least > 0) run = inARow(run, part.spellings)
      endRun()
    }
    consider(piecesOf(run))
    return { spellings: isWhole ? run : null, needed: best }
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
    const said = this.alternatives()
    this.eat(')')
    if (opening.endsWith('!')) return NOTHING
    if (opening === '?=') return { ...said, stands: 'behind' }
    return { ...said, stands: opening === '?<=' ? 'before' : 'here' }
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

/** Letters that we could not name, and a place between letters. */
const ANY: Part = { spellings: null, needed: null, stands: 'here' }
const NOTHING: Part = { spellings: BEGINNING, needed: null, stands: 'here' }

function inARow(run: readonly string[], spellings: readonly string[]): readonly string[] {
  return run.flatMap((before) => spellings.map((letters) => before + letters))
}

/** The spellings as pieces to look for, without those that hold another of them; null where one is empty. */
function piecesOf(spellings: readonly string[]): readonly string[] | null {
  if (spellings.includes('')) return null
  const distinct = [...new Set(spellings)]
  return distinct.filter((one) => !distinct.some((other) => other !== one && one.includes(other)))
}

/** Marks that a lower-case copy may write in another way are never looked for. */
function letterOf(character: string): Part {
  const letter = character.toLowerCase()
  return /^[a-z0-9 '$%©.+/:-]$/.test(letter) ? { spellings: [letter], needed: [letter], stands: 'here' } : ANY
}

/** Longer pieces stand in fewer lines; of equal ones the fewer are the better. */
function weightOf(needed: readonly string[]): number {
  return Math.min(...needed.map((piece) => piece.trim().length)) - needed.length / 1000
}
