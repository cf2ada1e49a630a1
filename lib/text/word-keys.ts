import { stem } from './stem'
import type { Word } from './tokenise'

/** A word as phrases are looked up: as written in lower case, without a plural s, by stem. Null where that is not allowed. */
export type WordKeys = {
  readonly literal: string
  readonly singular: string | null
  readonly stemmed: string | null
  /** The one of them by which a phrase with this word is kept. */
  readonly inPhrase: string
}

const REMEMBERED_WORDS = 20_000
const remembered = new Map<string, WordKeys>()

/** How a word is looked up: remembered, since the same few thousand words make up all postings. */
export function keysOf(word: string): WordKeys {
  const known = remembered.get(word)
  if (known) return known
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
  const keys = newKeysOf(word)
  remembered.set(word, keys)
  return keys
}

/** The words of a phrase as an index keeps them: equal for two phrases that differ at most by their gaps. */
export function phraseKeyOf(phrase: readonly Word[]): string {
  return phrase.map((word) => keysOf(word.text).inPhrase).join(' ')
}

/** A phrase's ordinary word is kept by its stem; one with a capital inside or with a digit is a name, kept as written. */
function newKeysOf(word: string): WordKeys {
  const literal = word === '&' ? 'and' : word.toLowerCase()
  const stemmed = isOfLetters(word) ? `~${stem(literal)}` : null
  const singular = /^[A-Z]{2,}s$/.test(word) ? literal.slice(0, -1) : null
  const isName = word.slice(1) !== literal.slice(1)
  return { literal, singular, stemmed, inPhrase: stemmed === null || isName ? literal : stemmed }
}

/** Four letters or more. The letters of all scripts are only asked for where one may stand: the class takes long to build. */
function isOfLetters(word: string): boolean {
  return /^[A-Za-z]{4,}$/.test(word) || (/[^\0-\x7F]/.test(word) && /^\p{L}{4,}$/u.test(word))
}
