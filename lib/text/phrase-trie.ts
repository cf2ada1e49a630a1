import { gapsOfPhrase } from './phrase-gaps'
import type { Word } from './tokenise'

type Ending<Value> = { readonly gaps: readonly number[]; readonly value: Value }

/**
 * A place in a trie of words, each word a number. The nodes after it are a chain: few have more than one, and a Map
 * for each costs more than it saves.
 */
export type TrieNode<Value> = {
  readonly word: number
  readonly endings: Ending<Value>[]
  firstChild: TrieNode<Value> | null
  readonly nextSibling: TrieNode<Value> | null
}

/** A node that no phrase leads to yet. */
export function newNode<Value>(word: number, nextSibling: TrieNode<Value> | null = null): TrieNode<Value> {
  return { word, endings: [], firstChild: null, nextSibling }
}

/** The node behind this one for the word; made when there is none. */
export function childOf<Value>(node: TrieNode<Value>, word: number): TrieNode<Value> {
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.word === word) return child
  node.firstChild = newNode(word, node.firstChild)
  return node.firstChild
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
  for (const node of reached)
    for (const number of numbers)
      for (let child = node.firstChild; child; child = child.nextSibling)
        if (child.word === number) {
          next ??= []
          next.push(child)
        }
  return next ?? NONE
}

const NONE: readonly never[] = []
