import { gapsOfPhrase } from './phrase-gaps'
import type { Word } from './tokenise'

/** Where phrases of the same words with the same gaps end, and what they are worth together. */
export type Ending<Sum> = { readonly gaps: readonly number[]; readonly sum: Sum }

/**
 * A place in a trie of words, each word a number. The nodes after it are a chain: most have one at most, and a Map for
 * each costs more than it saves. Only where many phrases go on ("coding …") are they found by number.
 */
export type TrieNode<Sum> = {
  readonly word: number
  readonly endings: Ending<Sum>[]
  firstChild: TrieNode<Sum> | null
  readonly nextSibling: TrieNode<Sum> | null
  /** How many nodes the chain has. */
  children: number
  /** The chain by number, once it is long. */
  byWord: Map<number, TrieNode<Sum>> | null
}

/** A chain of this many nodes is looked through as fast as a Map. */
const LONGEST_CHAIN = 6

/** A node that no phrase leads to yet. */
export function newNode<Sum>(word: number, nextSibling: TrieNode<Sum> | null = null): TrieNode<Sum> {
  return { word, endings: [], firstChild: null, nextSibling, children: 0, byWord: null }
}

/** The node behind this one for the word; made when there is none. */
export function childOf<Sum>(node: TrieNode<Sum>, word: number): TrieNode<Sum> {
  const known = nextNode(node, word)
  if (known) return known
  const made = newNode(word, node.firstChild)
  node.firstChild = made
  node.children += 1
  if (node.children > LONGEST_CHAIN) node.byWord = (node.byWord ?? chainByWord(node)).set(word, made)
  return made
}

function chainByWord<Sum>(node: TrieNode<Sum>): Map<number, TrieNode<Sum>> {
  const byWord = new Map<number, TrieNode<Sum>>()
  for (let child = node.firstChild; child; child = child.nextSibling) byWord.set(child.word, child)
  return byWord
}

function nextNode<Sum>(node: TrieNode<Sum>, word: number): TrieNode<Sum> | null {
  if (node.byWord) return node.byWord.get(word) ?? null
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.word === word) return child
  return null
}

/** What the phrases that end here with the gaps of this one are worth together; begins with nothing. */
export function sumAt<Sum>(node: TrieNode<Sum>, phrase: readonly Word[], nothing: () => Sum): Sum {
  const gaps = gapsOfPhrase(phrase)
  const last = node.endings.at(-1)
  if (last?.gaps.every((gap, i) => gap === gaps[i])) return last.sum
  const sum = nothing()
  node.endings.push({ gaps, sum })
  return sum
}

/** Where the nodes lead with a word that has these numbers. */
export function step<Sum>(
  reached: readonly TrieNode<Sum>[],
  numbers: readonly number[],
): readonly TrieNode<Sum>[] {
  let next: TrieNode<Sum>[] | null = null
  for (const node of reached) {
    if (node.firstChild === null) continue
    for (const number of numbers) {
      const child = nextNode(node, number)
      if (!child) continue
      if (next) next.push(child)
      else next = [child]
    }
  }
  return next ?? NONE
}

const NONE: readonly never[] = []
