import { gapsFit } from './phrase-gaps'
import { childOf, newNode, step, sumAt, type TrieNode } from './phrase-trie'
import { GAP, tokenise, type Word } from './tokenise'
import { keysOf } from './word-keys'

/** What a word of a text is to the index: nothing, for most. */
type KnownWord<Sum> = {
  readonly numbers: readonly number[]
  /** What it is as a phrase of one word, by all of its spellings together. */
  readonly alone: Sum | null
  /** Where longer phrases begin; the same empty list for all words that begin none. */
  readonly starts: readonly TrieNode<Sum>[]
}

/** How the values of phrases that are met together are put in one: most words of a text are several landmarks at once. */
export type Summing<Value, Sum> = {
  readonly nothing: () => Sum
  /** Takes a value of a phrase of so many words in. */
  readonly take: (sum: Sum, value: Value, wordCount: number) => void
  /** What two sums are together. */
  readonly both: (one: Sum, other: Sum) => Sum
}

/** A phrase that was added and not yet needed. */
type Waiting<Value> = {
  readonly phrase: string
  readonly toValue: (words: readonly Word[]) => Value
  /** It waits for its first words in one piece: encoderpro. */
  readonly isFused: boolean
}

/** A posting has some 600 different words; past this many the memory starts afresh. */
const REMEMBERED_WORDS = 20_000

/**
 * Finds many phrases in one pass over a text. A trie of words: the cost is the number of words times the length of
 * the longest phrase that they begin, nearly whatever the number of phrases.
 *
 * Words of a phrase written in lower case match their inflections; acronyms, numbers and words under four
 * letters match as written, in any case, with a plural s allowed after three capitals or more (DRGs, not CCs).
 *
 * A phrase is taken apart when a text first holds the word that it begins with: a posting meets a fifth of the
 * lexicon's phrases, and a program that reads one posting should not pay for all.
 */
export class PhraseIndex<Value, Sum> {
  /** The words of the phrases, numbered, so that a step compares numbers. */
  private readonly numbers = new Map<string, number>()
  /** By the key of the first word. */
  private readonly waiting = new Map<string, Waiting<Value>[]>()
  private readonly roots = new Map<number, TrieNode<Sum>>()
  private readonly remembered = new Map<string, KnownWord<Sum>>()

  constructor(private readonly summing: Summing<Value, Sum>) {}

  /**
   * Adds a phrase; `toValue` is given its words when they are needed. The same phrase may be added with several
   * values; a phrase without words adds nothing. A name with a capital inside (EncoderPro) is found in one piece
   * too (ENCODERPRO, encoderpro).
   */
  add(phrase: string, toValue: (words: readonly Word[]) => Value): void {
    if (this.remembered.size > 0) this.remembered.clear()
    const [plain] = PLAIN_WORD.exec(phrase) ?? []
    if (plain !== undefined) {
      this.wait(plain, { phrase, toValue, isFused: false })
      return
    }
    const [first] = tokenise(phrase, 1)
    if (!first) return
    this.wait(first.text, { phrase, toValue, isFused: false })
    if (!LETTER.test(phrase.charAt(first.span.end))) return
    const [fused] = withoutInnerCapitals(tokenise(phrase))
    if (fused && fused.text !== first.text) this.wait(fused.text, { phrase, toValue, isFused: true })
  }

  /**
   * Calls `onHit` with all phrases in the text, in order of the first word, shortest first: they cover words `from` up
   * to but not including `to`. Phrases that differ by their gaps may come one after the other.
   */
  eachHit(words: readonly Word[], onHit: (from: number, to: number, sum: Sum) => void): void {
    const known = this.knownWords(words)
    for (let from = 0; from < known.length; from += 1) {
      const { alone, starts } = known[from] ?? NO_WORD
      if (alone) onHit(from, from + 1, alone)
      if (starts === NONE) continue
      let reached = step(starts, known[from + 1]?.numbers ?? NONE)
      for (let to = from + 2; reached.length > 0; to += 1) {
        for (const { endings } of reached)
          for (const { gaps, sum } of endings) if (gapsFit(gaps, words, from)) onHit(from, to, sum)
        reached = step(reached, known[to]?.numbers ?? NONE)
      }
    }
  }

  /** Looked up again when some words made phrases settle: words that meant nothing may mean something now. */
  private knownWords(words: readonly Word[]): readonly KnownWord<Sum>[] {
    const before = this.numbers.size
    const known = words.map((word) => this.known(word.text))
    if (this.numbers.size === before) return known
    this.remembered.clear()
    return words.map((word) => this.known(word.text))
  }

  private known(word: string): KnownWord<Sum> {
    if (isFigure(word.charCodeAt(0))) return this.isInPhrases(word) ? this.lookUp(word) : NO_WORD
    const known = this.remembered.get(word)
    if (known) return known
    if (this.remembered.size >= REMEMBERED_WORDS) this.remembered.clear()
    const made = this.lookUp(word)
    this.remembered.set(word, made)
    return made
  }

  private isInPhrases(key: string): boolean {
    return this.numbers.has(key) || this.waiting.has(key)
  }

  private lookUp(word: string): KnownWord<Sum> {
    const { literal, singular, stemmed } = keysOf(word)
    const numbers: number[] = []
    let alone: Sum | null = null
    let starts: TrieNode<Sum>[] | null = null
    for (const key of [literal, singular, stemmed]) {
      if (key === null) continue
      this.settle(key)
      const number = this.numbers.get(key)
      if (number === undefined) continue
      numbers.push(number)
      const root = this.roots.get(number)
      if (!root) continue
      for (const { sum } of root.endings) alone = alone === null ? sum : this.summing.both(alone, sum)
      if (!root.firstChild) continue
      if (starts) starts.push(root)
      else starts = [root]
    }
    return numbers.length > 0 ? { numbers, alone, starts: starts ?? NONE } : NO_WORD
  }

  private wait(first: string, phrase: Waiting<Value>): void {
    const key = keysOf(first).inPhrase
    const known = this.waiting.get(key)
    if (known) known.push(phrase)
    else this.waiting.set(key, [phrase])
  }

  /** Takes apart the phrases that begin with this word. */
  private settle(key: string): void {
    const phrases = this.waiting.get(key)
    if (!phrases) return
    this.waiting.delete(key)
    for (const { phrase, toValue, isFused } of phrases) {
      const words = tokenise(phrase)
      const fused = withoutInnerCapitals(words)
      const value = toValue(words)
      if (!isFused) this.insert(words, value)
      if (fused.length < words.length && isFused === (fused[0]?.text !== words[0]?.text))
        this.insert(fused, value)
    }
  }

  private insert(phrase: readonly Word[], value: Value): void {
    let node: TrieNode<Sum> | null = null
    for (const word of phrase) {
      const number = this.numberOf(keysOf(word.text).inPhrase)
      node = node ? childOf(node, number) : this.rootOf(number)
    }
    if (node) this.summing.take(sumAt(node, phrase, this.summing.nothing), value, phrase.length)
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.numbers.size)
    return this.numbers.size - 1
  }

  private rootOf(word: number): TrieNode<Sum> {
    const known = this.roots.get(word)
    if (known) return known
    const root = newNode<Sum>(word)
    this.roots.set(word, root)
    return root
  }
}

/** Numbers are looked up as they stand: they hardly ever come back, and would crowd out of the memory the words that do. */
function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The first word of most phrases, which the tokeniser would give too. */
const PLAIN_WORD = /^[A-Za-z][a-z]+(?= |$)/

const LETTER = /\p{L}/u
const NONE: readonly never[] = []
const NO_WORD = { numbers: NONE, alone: null, starts: NONE }

/** Joins words that only an inner capital parted: Encoder|Pro. */
function withoutInnerCapitals(phrase: readonly Word[]): readonly Word[] {
  if (!phrase.some((word) => word.gap === GAP.JOINED)) return phrase
  const fused: Word[] = []
  for (const word of phrase) {
    const last = fused.at(-1)
    if (last && word.gap === GAP.JOINED && /\p{L}$/u.test(last.text) && /^\p{L}/u.test(word.text))
      fused[fused.length - 1] = { ...last, text: (last.text + word.text).toLowerCase() }
    else fused.push(word)
  }
  return fused
}
