/**
 * Finds many short pieces of text in one pass, pieces of lower-case ASCII letters, digits, the space and some marks.
 *
 * Two letters tell for most places of a text that no piece begins there. From there on a trie is walked, which is small
 * enough for the processor's nearest memory: an Aho–Corasick automaton has a table of twenty times its size, and waits
 * for it at each letter.
 */
export class LetterScan {
  /** Of the pieces, by their index. */
  readonly lengths: Uint8Array
  private readonly trie: Trie

  /** @throws when a piece has more than 255 letters, or all have more than 65,535 together */
  constructor(pieces: readonly string[]) {
    if (pieces.some(({ length }) => length > 0xff)) throw new RangeError('A piece has too many letters.')
    this.lengths = Uint8Array.from(pieces, ({ length }) => length)
    this.trie = trieOf(pieces)
  }

  /** Where pieces stand in a text, in order of their beginnings: the index of each and its first offset. */
  scan(text: string): Places {
    const { single, pair, nodes } = this.trie
    const pieces: number[] = []
    const starts: number[] = []
    let next = classAt(text, 0)
    for (let at = 0; at < text.length; at += 1) {
      const first = next
      next = classAt(text, at + 1)
      const alone = single[first] ?? NO_PIECE
      if (alone !== NO_PIECE) {
        pieces.push(alone)
        starts.push(at)
      }
      let node = pair[first * CLASSES + next] ?? 0
      for (let end = at + 2; node !== 0; end += 1) {
        const piece = nodes[placeOf(node) + ENDING] ?? NO_PIECE
        if (piece !== NO_PIECE) {
          pieces.push(piece)
          starts.push(at)
        }
        node = childOf(nodes, node, classAt(text, end))
      }
    }
    return { pieces, starts }
  }
}

/** Pieces by their index, and the ascending offsets at which they begin. */
export type Places = { readonly pieces: readonly number[]; readonly starts: readonly number[] }

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

function classAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  return code < CLASS_OF.length ? (CLASS_OF[code] ?? 0) : 0
}

const NO_PIECE = 0xffff

/** Nodes are numbered from 1, 0 is none; the four numbers of each lie side by side. */
const LETTER = 0
const FIRST_CHILD = 1
const SIBLING = 2
const ENDING = 3
const SIZE_OF_NODE = 4

function placeOf(node: number): number {
  return node * SIZE_OF_NODE
}

type Trie = {
  /** The piece of one letter, by its class. */
  readonly single: Uint16Array
  /** The node of two letters, by their classes. */
  readonly pair: Uint16Array
  /** Of each node the class that leads to it, its first child, the next child of its parent, the piece that ends there. */
  readonly nodes: Uint16Array
}

function childOf(nodes: Uint16Array, node: number, letter: number): number {
  let child = nodes[placeOf(node) + FIRST_CHILD] ?? 0
  while (child !== 0 && nodes[placeOf(child) + LETTER] !== letter)
    child = nodes[placeOf(child) + SIBLING] ?? 0
  return child
}

function trieOf(pieces: readonly string[]): Trie {
  const most = pieces.reduce((sum, { length }) => sum + length, 1)
  if (most > NO_PIECE) throw new RangeError('The pieces have too many letters.')
  const single = new Uint16Array(CLASSES).fill(NO_PIECE)
  const pair = new Uint16Array(CLASSES * CLASSES)
  const nodes = new Uint16Array(placeOf(most))
  let last = 0
  const add = () => {
    last += 1
    nodes[placeOf(last) + ENDING] = NO_PIECE
    return last
  }
  const addChild = (node: number, letter: number) => {
    const known = childOf(nodes, node, letter)
    if (known !== 0) return known
    const made = add()
    nodes[placeOf(made) + LETTER] = letter
    nodes[placeOf(made) + SIBLING] = nodes[placeOf(node) + FIRST_CHILD] ?? 0
    nodes[placeOf(node) + FIRST_CHILD] = made
    return made
  }
  for (const [index, piece] of pieces.entries()) {
    const classes = Array.from(piece, (_, at) => classAt(piece, at))
    const [first = 0, second = 0] = classes
    if (classes.length === 1) single[first] = index
    if (classes.length < 2) continue
    const place = first * CLASSES + second
    if (pair[place] === 0) pair[place] = add()
    nodes[placeOf(classes.slice(2).reduce(addChild, pair[place] ?? 0)) + ENDING] = index
  }
  return { single, pair, nodes }
}
