/**
 * Finds many short pieces of text in one pass: an Aho–Corasick automaton over lower-case ASCII letters, digits, the
 * space and some marks. The cost is one table look-up a character, whatever the number of pieces.
 */
export class LetterScan {
  /** The state after each state and class of character, marked where pieces end. */
  private readonly next: Uint16Array
  /** The pieces that end in each state, by their index. */
  private readonly ending: readonly (readonly number[])[]

  /** @throws when the pieces have more than 32,767 letters together */
  constructor(pieces: readonly string[]) {
    const most = pieces.reduce((sum, { length }) => sum + length, 1)
    if (most > STATE) throw new RangeError('The pieces have too many letters.')
    const trie = trieOf(pieces, most)
    linkFailures(trie)
    this.next = trie.next.map((state) => (trie.ends[state]?.length ? state | ENDS : state))
    this.ending = trie.ends
  }

  /** Where pieces end in a text, in order: the index of each and the offset behind it. */
  scan(text: string): { readonly pieces: number[]; readonly ends: number[] } {
    const pieces: number[] = []
    const ends: number[] = []
    let state = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const letter = code < CLASS_OF.length ? (CLASS_OF[code] ?? 0) : 0
      const next = this.next[state * CLASSES + letter] ?? 0
      state = next & STATE
      if (next < ENDS) continue
      for (const piece of this.ending[state] ?? NONE) {
        pieces.push(piece)
        ends.push(at + 1)
      }
    }
    return { pieces, ends }
  }
}

/** Beside the number of a state: pieces end there. Most states are passed without another look-up. */
const ENDS = 0x8000
const STATE = 0x7fff

const NONE: readonly never[] = []

/** 0 for what no piece holds, then the letters, the digits, the space and the marks - ' $ % © . + / :. */
const CLASSES = 47

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 21
  if (code === 32) return 37
  if (code === 45) return 38
  if (code === 39) return 39
  if (code === 36) return 40
  if (code === 37) return 41
  if (code === 46) return 43
  if (code === 43) return 44
  if (code === 47) return 45
  if (code === 58) return 46
  return code === 169 ? 42 : 0
}

/** The same in a table: it is asked for each character of each text. Characters beyond it are in no piece. */
const CLASS_OF = Uint8Array.from({ length: 170 }, (_, code) => classOf(code))

/** `next` leads from a state to its children alone, 0 where there is none: the root is nobody's child. */
type Trie = {
  readonly next: Uint16Array
  readonly ends: number[][]
  /** By state: its first child, the next child of its parent, and the class that leads to it. */
  readonly firstChild: Uint16Array
  readonly sibling: Uint16Array
  readonly letter: Uint8Array
}

function trieOf(pieces: readonly string[], most: number): Trie {
  const next = new Uint16Array(most * CLASSES)
  const [firstChild, sibling, letter] = [new Uint16Array(most), new Uint16Array(most), new Uint8Array(most)]
  const ends: number[][] = [[]]
  for (const [index, piece] of pieces.entries()) {
    let state = 0
    for (let at = 0; at < piece.length; at += 1) {
      const place = state * CLASSES + classOf(piece.charCodeAt(at))
      if (next[place] === 0) {
        const child = ends.push([]) - 1
        next[place] = child
        letter[child] = place - state * CLASSES
        sibling[child] = firstChild[state] ?? 0
        firstChild[state] = child
      }
      state = next[place] ?? 0
    }
    ends[state]?.push(index)
  }
  return { next, ends, firstChild, sibling, letter }
}

/** Fills in where each state goes on every class, nearest the root first: on a miss, where its longest proper end would go. */
function linkFailures({ next, ends, firstChild, sibling, letter }: Trie): void {
  const failure = new Uint16Array(ends.length)
  const order = [0]
  for (const state of order) {
    const row = state * CLASSES
    const fallback = (failure[state] ?? 0) * CLASSES
    if (state !== 0) next.copyWithin(row, fallback, fallback + CLASSES)
    for (let child = firstChild[state] ?? 0; child !== 0; child = sibling[child] ?? 0) {
      const missed = state === 0 ? 0 : (next[fallback + (letter[child] ?? 0)] ?? 0)
      next[row + (letter[child] ?? 0)] = child
      failure[child] = missed
      if (missed !== 0) ends[child]?.push(...(ends[missed] ?? []))
      order.push(child)
    }
  }
}
