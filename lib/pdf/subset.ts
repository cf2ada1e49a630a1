import { characterMapTable, type Stretch } from './character-map'
import { type Composite, withComposites } from './composite-glyphs'
import { partOffsets, readTrueType, type TrueType, tableOf, viewOf, writeTrueType } from './truetype'
import { withoutHints } from './without-hints'

/**
 * A font with only the named glyphs, numbered in the order given. A glyph may be named twice: in a PDF two characters
 * that share an outline then keep their own numbers, and so their own text.
 *
 * Parts of composite glyphs are added at the end. Long offsets lead to multiples of four, as the format advises; short
 * ones to even places, and only while they reach.
 *
 * @param glyphs numbers in `source`; the first must be 0, the box for what is missing
 */
export function subsetTables(
  source: TrueType,
  glyphs: readonly number[],
  offsets: 'long' | 'short' = 'long',
): Map<string, Uint8Array> {
  const chosen = withParts(source, glyphs)
  const numberOf = new Map<number, number>()
  chosen.forEach((glyph, index) => {
    if (!numberOf.has(glyph)) numberOf.set(glyph, index)
  })
  const outlines = chosen.map((glyph) => renumbered(source.outline(glyph), numberOf))
  const { starts, loca } = placesOf(outlines, offsets)
  const glyf = new Uint8Array(starts.at(-1) ?? 0)
  const hmtx = new Uint8Array(chosen.length * 4)
  outlines.forEach((outline, index) => {
    glyf.set(outline, starts[index])
    hmtx.set(source.sideBearings(chosen[index] ?? 0), index * 4)
  })
  const head = tableOf(source.tables, 'head').slice()
  viewOf(head).setInt16(50, loca.length === (chosen.length + 1) * 4 ? 1 : 0)
  const hhea = tableOf(source.tables, 'hhea').slice()
  viewOf(hhea).setUint16(34, chosen.length)
  const maxp = tableOf(source.tables, 'maxp').slice()
  viewOf(maxp).setUint16(4, chosen.length)
  const tables = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxp],
  ])
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const hinting = source.tables.get(tag)
    if (hinting) tables.set(tag, hinting)
  }
  return tables
}

/**
 * The same as a file of its own, for embedding in a PDF: as small as it gets. What takes several glyphs becomes a
 * glyph made of them.
 *
 * @param bytes what stands for each glyph but the first, rising; null where a text names glyphs by their numbers
 */
export function subsetFont(
  ttf: Uint8Array,
  glyphs: readonly (number | Composite)[],
  bytes: readonly number[] | null = null,
): Uint8Array {
  const { source, numbers } = withComposites(withoutHints(readTrueType(ttf)), glyphs)
  const tables = subsetTables(source, numbers, 'short')
  if (bytes) tables.set('cmap', characterMapTable(stretchesOf(bytes), 'symbols'))
  return writeTrueType(tables)
}

/** Bytes that follow one another, with the number of the first's glyph. */
function stretchesOf(bytes: readonly number[]): readonly Stretch[] {
  const stretches: [number, number, number][] = []
  bytes.forEach((byte, index) => {
    const open = stretches.at(-1)
    if (open && byte === open[0] + open[2]) open[2] += 1
    else stretches.push([byte, index + 1, 1])
  })
  return stretches
}

/** Where each outline starts in `glyf`, the end of the last one included, and the table that says so. */
function placesOf(outlines: readonly Uint8Array[], offsets: 'long' | 'short') {
  const step = offsets === 'long' ? 4 : 2
  const starts = [0]
  for (const { length } of outlines) starts.push(Math.ceil(((starts.at(-1) ?? 0) + length) / step) * step)
  const isShort = offsets === 'short' && (starts.at(-1) ?? 0) <= SHORT_REACH
  const loca = new Uint8Array(starts.length * (isShort ? 2 : 4))
  const view = viewOf(loca)
  starts.forEach((start, index) => {
    if (isShort) view.setUint16(index * 2, start / 2)
    else view.setUint32(index * 4, start)
  })
  return { starts, loca }
}

/** A short offset counts pairs of bytes in sixteen bits. */
const SHORT_REACH = 0xffff * 2

function withParts(source: TrueType, glyphs: readonly number[]): readonly number[] {
  const chosen = [...glyphs]
  const known = new Set(glyphs)
  for (let index = 0; index < chosen.length; index += 1) {
    const outline = source.outline(chosen[index] ?? 0)
    for (const offset of partOffsets(outline)) {
      const part = viewOf(outline).getUint16(offset)
      if (known.has(part)) continue
      known.add(part)
      chosen.push(part)
    }
  }
  return chosen
}

function renumbered(outline: Uint8Array, numberOf: ReadonlyMap<number, number>): Uint8Array {
  const offsets = partOffsets(outline)
  if (offsets.length === 0) return outline
  const copy = outline.slice()
  for (const offset of offsets)
    viewOf(copy).setUint16(offset, numberOf.get(viewOf(outline).getUint16(offset)) ?? 0)
  return copy
}
