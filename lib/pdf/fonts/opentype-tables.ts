import type { FontMetrics, Kerning } from '@/lib/pdf/fonts'
import { viewOf } from '@/lib/pdf/truetype'

/** A `cmap` with one Unicode subtable (format 4), for browsers. PDFs need none. */
export function characterMapTable(characters: FontMetrics['characters']): Uint8Array {
  const segments = [...characters, [0xffff, 0, 1] as const]
  const count = segments.length
  const power = 2 ** Math.floor(Math.log2(count))
  const length = 16 + count * 8
  return words([
    [0, 1, 3, 1, 0, 12],
    [4, length, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
    segments.map(([first, , size]) => first + size - 1),
    [0],
    segments.map(([first]) => first),
    segments.map(([first, glyph]) => (first === 0xffff ? 1 : glyph - first)),
    segments.map(() => 0),
  ])
}

/**
 * A `GPOS` that holds our pair kerning, so that a browser sets the same widths as the PDF.
 * One lookup, pairs by class, for every script of the font.
 */
export function pairPositioningTable(kerning: Kerning): Uint8Array {
  const { left, right, columns, values } = kerning
  const scripts = ['DFLT', 'cyrl', 'grek', 'latn'].map(tagWords)
  const scriptTable = 2 + scripts.length * 6
  const features = 10 + scriptTable + 12
  const lookups = features + 14
  const pairs = 16 + values.length * 2
  const covered = left.flatMap((group, glyph) => (group > 0 ? [glyph] : []))
  const coverage = 4 + covered.length * 2
  const leftClasses = 6 + left.length * 2
  return words([
    [1, 0, 10, features, lookups],
    [scripts.length, ...scripts.flatMap((tag) => [...tag, scriptTable])],
    [4, 0, 0, 0xffff, 1, 0],
    [1, ...tagWords('kern'), 8, 0, 1, 0],
    [1, 4, 2, 0, 1, 8],
    [2, pairs, 4, 0, pairs + coverage, pairs + coverage + leftClasses, Math.max(...left) + 1, columns],
    values,
    [1, covered.length, ...covered],
    [1, 0, left.length, ...left],
    [1, 0, right.length, ...right],
  ])
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

function words(groups: readonly (readonly number[])[]): Uint8Array {
  const all = groups.flat()
  const bytes = new Uint8Array(all.length * 2)
  const view = viewOf(bytes)
  all.forEach((word, index) => {
    view.setUint16(index * 2, word & 0xffff)
  })
  return bytes
}
