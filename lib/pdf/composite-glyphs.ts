import type { Part } from './clusters'
import { type TrueType, tableOf, viewOf } from './truetype'

/** Glyphs that are drawn as one. */
export type Composite = { readonly advance: number; readonly parts: readonly Part[] }

/**
 * A font with a new glyph for each composite, as the format makes them: of others, at their places. In a PDF one
 * glyph can then stand for all the characters of a cluster, whatever order its parts are drawn in.
 *
 * @returns the font, and the number of each glyph asked for
 */
export function withComposites(
  source: TrueType,
  glyphs: readonly (number | Composite)[],
): { readonly source: TrueType; readonly numbers: readonly number[] } {
  const maxp = tableOf(source.tables, 'maxp').slice()
  const count = viewOf(maxp).getUint16(4)
  const added: Outlined[] = []
  const numbers = glyphs.map((glyph) => {
    if (typeof glyph === 'number') return glyph
    added.push(outlined(source, glyph))
    return count + added.length - 1
  })
  if (added.length === 0) return { source, numbers }
  limitsOf(viewOf(maxp))
  return {
    numbers,
    source: {
      tables: new Map([...source.tables, ['maxp', maxp]]),
      outline: (glyph) => added[glyph - count]?.outline ?? source.outline(glyph),
      sideBearings: (glyph) => added[glyph - count]?.sideBearings ?? source.sideBearings(glyph),
    },
  }
}

type Outlined = { readonly outline: Uint8Array; readonly sideBearings: Uint8Array }

function outlined(source: TrueType, { advance, parts }: Composite): Outlined {
  const inked = parts.filter(({ glyph }) => source.outline(glyph).length > 0)
  const boxes = inked.map(({ glyph, x, y }) => {
    const view = viewOf(source.outline(glyph))
    return [view.getInt16(2) + x, view.getInt16(4) + y, view.getInt16(6) + x, view.getInt16(8) + y] as const
  })
  const least = (side: 0 | 1) => Math.min(...boxes.map((box) => box[side]))
  const most = (side: 2 | 3) => Math.max(...boxes.map((box) => box[side]))
  const sideBearings = new Uint8Array(4)
  viewOf(sideBearings).setUint16(0, advance)
  if (inked.length === 0) return { outline: new Uint8Array(0), sideBearings }
  viewOf(sideBearings).setInt16(2, least(0))
  const outline = new Uint8Array(10 + inked.length * 8)
  const view = viewOf(outline)
  const head = [MADE_OF_PARTS, least(0), least(1), most(2), most(3)]
  head.forEach((value, index) => {
    view.setInt16(index * 2, value)
  })
  inked.forEach(({ glyph, x, y }, index) => {
    const at = 10 + index * 8
    view.setUint16(at, WORD_ARGUMENTS | ARGUMENTS_ARE_PLACES | (index < inked.length - 1 ? MORE_PARTS : 0))
    view.setUint16(at + 2, glyph)
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  })
  return { outline, sideBearings }
}

const MADE_OF_PARTS = -1
const WORD_ARGUMENTS = 0x0001
const ARGUMENTS_ARE_PLACES = 0x0002
const MORE_PARTS = 0x0020

/** What a rasteriser makes room for: the limits that the font names hold for its own glyphs alone. */
function limitsOf(maxp: DataView): void {
  for (const at of [MOST_POINTS_AT, MOST_CONTOURS_AT])
    maxp.setUint16(
      at,
      Math.min(0xffff, maxp.getUint16(at) * MOST_PARTS + maxp.getUint16(at - 4) * MOST_PARTS),
    )
  maxp.setUint16(MOST_ELEMENTS_AT, Math.max(MOST_PARTS, maxp.getUint16(MOST_ELEMENTS_AT)))
  maxp.setUint16(DEPTH_AT, maxp.getUint16(DEPTH_AT) + 1)
}

/** Places in `maxp` of the limits on composites; those on simple glyphs stand four bytes before the first two. */
const MOST_POINTS_AT = 10
const MOST_CONTOURS_AT = 12
const MOST_ELEMENTS_AT = 28
const DEPTH_AT = 30
/** No syllable has more glyphs; a whole word that could not be cut is rare. */
const MOST_PARTS = 32
