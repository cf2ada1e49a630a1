/**
 * Finds many short pieces of text in one pass, pieces of lower-case ASCII letters, digits, the space and some marks.
 *
 * Two letters tell for most places of a text that no piece begins there. From there on a trie is walked, which is small
 * enough for the processor's nearest memory: an Aho–Corasick automaton has a table of twenty times its size, and waits
 * for it at each letter.
 */
export class LetterScan {
  private readonly pieces: readonly string[]
  private readonly trie: Trie

  /** @throws when the pieces have more than 65,535 letters together */
  constructor(pieces: readonly string[]) {
    this.pieces = pieces
    this.trie = trieOf(pieces)
  }

  /** Where pieces stand in a text, in order of their beginnings: the index of each and its first offset. */
  scan(text: string): Places {
    const { single, pair, firstChild, sibling, letter, ending } = this.trie
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
        const piece = ending[node] ?? NO_PIECE
        if (piece !== NO_PIECE) {
          pieces.push(piece)
          starts.push(at)
        }
        const wanted = classAt(text, end)
        node = firstChild[node] ?? 0
        while (node !== 0 && letter[node] !== wanted) node = sibling[node] ?? 0
      }
    }
    return { pieces, starts }
  }

  lengthOf(piece: number): number {
    return this.pieces[piece]?.length ?? 0
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

/** Nodes are numbered from 1, those of two letters first; 0 is none. */
type Trie = {
  /** The piece of one letter, by its class. */
  readonly single: Uint16Array
  /** The node of two letters, by their classes. */
  readonly pair: Uint16Array
  /** By node: the first that goes on from it, the next that goes on from the same, the class that leads to it, the piece that ends there. */
  readonly firstChild: Uint16Array
  readonly sibling: Uint16Array
  readonly letter: Uint8Array
  readonly ending: Uint16Array
}

function trieOf(pieces: readonly string[]): Trie {
  const most = pieces.reduce((sum, { length }) => sum + length, 1)
  if (most > NO_PIECE) throw new RangeError('The pieces have too many letters.')
  const single = new Uint16Array(CLASSES).fill(NO_PIECE)
  const pair = new Uint16Array(CLASSES * CLASSES)
  const [firstChild, sibling] = [new Uint16Array(most), new Uint16Array(most)]
  const letter = new Uint8Array(most)
  const ending = new Uint16Array(most).fill(NO_PIECE)
  let nodes = 0
  const childOf = (node: number, wanted: number) => {
    let child = firstChild[node] ?? 0
    while (child !== 0 && letter[child] !== wanted) child = sibling[child] ?? 0
    if (child !== 0) return child
    nodes += 1
    letter[nodes] = wanted
    sibling[nodes] = firstChild[node] ?? 0
    firstChild[node] = nodes
    return nodes
  }
  for (const [index, piece] of pieces.entries()) {
    const classes = Array.from(piece, (_, at) => classAt(piece, at))
    const [first = 0, second = 0] = classes
    if (classes.length === 1) single[first] = index
    if (classes.length < 2) continue
    const place = first * CLASSES + second
    if (pair[place] === 0) {
      nodes += 1
      pair[place] = nodes
    }
    const end = classes.slice(2).reduce(childOf, pair[place] ?? 0)
    ending[end] = index
  }
  return { single, pair, firstChild, sibling, letter, ending }
}
