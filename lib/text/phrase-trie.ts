import { gapsOfPhrase } from './phrase-gaps'
import type { Word } from './tokenise'

type Ending<Value> = { readonly gaps: readonly number[]; readonly value: Value }

/**
 * A place in a trie of words, each word a number. The nodes after it are a chain: most have one at most, and a Map for
 * each costs more than it saves. Only where many phrases go on ("coding …") are they found by number.
 */
export type TrieNode<Value> = {
  readonly word: number
  readonly endings: Ending<Value>[]
  firstChild: TrieNode<Value> | null
  readonly nextSibling: TrieNode<Value> | null
  /** How many nodes the chain has. */
  children: number
  /** The chain by number, once it is long. */
  byWord: Map<number, TrieNode<Value>> | null
}

/** A chain of this many nodes is looked through as fast as a Map. */
const LONGEST_CHAIN = 6

/** A node that no phrase leads to yet. */
export function newNode<Value>(word: number, nextSibling: TrieNode<Value> | null = null): TrieNode<Value> {
  return { word, endings: [], firstChild: null, nextSibling, children: 0, byWord: null }
}

/** The node behind this one for the word; made when there is none. */
export function childOf<Value>(node: TrieNode<Value>, word: number): TrieNode<Value> {
  const known = nextNode(node, word)
  if (known) return known
  const made = newNode(word, node.firstChild)
  node.firstChild = made
  node.children += 1
  if (node.children > LONGEST_CHAIN) node.byWord = (node.byWord ?? chainByWord(node)).set(word, made)
  return made
}

function chainByWord<Value>(node: TrieNode<Value>): Map<number, TrieNode<Value>> {
  const byWord = new Map<number, TrieNode<Value>>()
  for (let child = node.firstChild; child; child = child.nextSibling) byWord.set(child.word, child)
  return byWord
}

function nextNode<Value>(node: TrieNode<Value>, word: number): TrieNode<Value> | null {
  if (node.byWord) return node.byWord.get(word) ?? null
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.word === word) return child
  return null
}

/** Lets a phrase end here. */
export function endHere<Value>(node: TrieNode<Value>, phrase: readonly Word[], value: Value): void {
  node.endings.push({ gaps: gapsOfPhrase(phrase), value })
}

/** Where the nodes lead with a word that has these numbers. */
export function step<Value>(
  reached: readonly TrieNode<Value>[],
  numbers: readonly number[],
): readonly TrieNode<Value>[] {
  let next: TrieNode<Value>[] | null = null
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
