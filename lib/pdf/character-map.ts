import { words } from './truetype'

/** Characters that follow one another, as their glyphs do: the first, its glyph, how many. */
export type Stretch = readonly [number, number, number]

/**
 * A `cmap` with one subtable (format 4): by Unicode, for browsers, or by bytes, for a PDF that writes one byte a
 * character. Those stand from U+F000 on, the private range of fonts of symbols.
 *
 * @param characters in rising order
 */
export function characterMapTable(
  characters: readonly Stretch[],
  encoding: 'unicode' | 'symbols',
): Uint8Array {
  const from = encoding === 'symbols' ? 0xf000 : 0
  const moved = characters.map(([first, glyph, size]) => [first + from, glyph, size] as const)
  const segments = [...moved, [0xffff, 0, 1] as const]
  const count = segments.length
  const power = 2 ** Math.floor(Math.log2(count))
  const length = 16 + count * 8
  return words([
    [0, 1, 3, encoding === 'symbols' ? 0 : 1, 0, 12],
    [4, length, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
    segments.map(([first, , size]) => first + size - 1),
    [0],
    segments.map(([first]) => first),
    segments.map(([first, glyph]) => (first === 0xffff ? 1 : glyph - first)),
    segments.map(() => 0),
  ])
}
