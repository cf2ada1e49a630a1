import type { Kerning } from '@/lib/pdf/fonts'
import { viewOf, words } from '@/lib/pdf/truetype'

/**
 * A `GPOS` that holds our pair kerning, so that a browser sets the same widths as the PDF.
 * One lookup, pairs by class, for every script of the font; in as many subtables as its 16-bit offsets ask for.
 */
export function pairPositioningTable(kerning: Kerning): Uint8Array {
  const scripts = ['DFLT', 'cyrl', 'grek', 'latn'].map(tagWords)
  const scriptTable = 2 + scripts.length * 6
  const features = 10 + scriptTable + 12
  const lookups = features + 14
  const subtables = pairSubtables(kerning)
  const pointers = 6 + subtables.length * 2
  let offset = pointers + subtables.length * EXTENSION_BYTES
  const extensions = subtables.map((subtable, index) => {
    const from = pointers + index * EXTENSION_BYTES
    const extension = [1, 2, (offset - from) >>> 16, offset - from]
    offset += subtable.length * 2
    return extension
  })
  return words([
    [1, 0, 10, features, lookups],
    [scripts.length, ...scripts.flatMap((tag) => [...tag, scriptTable])],
    [4, 0, 0, 0xffff, 1, 0],
    [1, ...tagWords('kern'), 8, 0, 1, 0],
    [1, 4],
    [9, 0, subtables.length, ...subtables.map((_, index) => pointers + index * EXTENSION_BYTES)],
    ...extensions,
    ...subtables,
  ])
}

/** A pointer of 32 bits to a subtable. */
const EXTENSION_BYTES = 8
/** So many values leave room in 64 KB for the classes of 2,000 glyphs. */
const MOST_VALUES = 24_000

/** Pairs by class, the left classes shared out so that no subtable grows too long. */
function pairSubtables({ left, right, columns, values }: Kerning): readonly (readonly number[])[] {
  const rows = Math.max(...left) + 1
  const most = Math.floor(MOST_VALUES / columns)
  const subtables: (readonly number[])[] = []
  for (let first = 1; first < rows; first += most) {
    const last = Math.min(rows, first + most)
    const classes = left.map((group) => (group >= first && group < last ? group - first + 1 : 0))
    const covered = classes.flatMap((group, glyph) => (group > 0 ? [glyph] : []))
    const cells = [...new Array<number>(columns).fill(0), ...values.slice(first * columns, last * columns)]
    const coverage = 16 + cells.length * 2
    const leftClasses = coverage + 4 + covered.length * 2
    const rightClasses = leftClasses + 6 + left.length * 2
    subtables.push([
      ...[2, coverage, 4, 0, leftClasses, rightClasses, last - first + 1, columns],
      ...cells,
      ...[1, covered.length, ...covered],
      ...[1, 0, left.length, ...classes],
      ...[1, 0, right.length, ...right],
    ])
  }
  return subtables
}

/** The names that a system shows, as Windows and every browser read them. Keys are the name numbers of OpenType. */
export function nameTable(names: ReadonlyMap<number, string>): Uint8Array {
  const entries = [...names].sort(([a], [b]) => a - b)
  let offset = 0
  const records = entries.flatMap(([id, text]) => {
    const record = [3, 1, 0x409, id, text.length * 2, offset]
    offset += text.length * 2
    return record
  })
  const letters = entries.flatMap(([, text]) => [...text].map((letter) => letter.charCodeAt(0)))
  return words([[0, entries.length, 6 + entries.length * 12], records, letters])
}

/** A `post` without glyph names. The first 32 bytes, slant and underline, are kept. */
export function postTable(source: Uint8Array): Uint8Array {
  const post = source.slice(0, 32)
  viewOf(post).setUint32(0, 0x00030000)
  return post
}

function tagWords(tag: string): readonly [number, number] {
  return [tag.charCodeAt(0) * 256 + tag.charCodeAt(1), tag.charCodeAt(2) * 256 + tag.charCodeAt(3)]
}
