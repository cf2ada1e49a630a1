import { create } from '@cantoo/fontkit'
import { invariant } from '@/lib/base/invariant'
import type { FontMetrics } from '@/lib/pdf/fonts'
import { subsetTables } from '@/lib/pdf/subset'
import { readTrueType, tableOf, viewOf, writeTrueType } from '@/lib/pdf/truetype'
import { withoutHints } from '@/lib/pdf/without-hints'
import type { FontSource } from './font-sources'
import { nameTable, postTable } from './opentype-tables'
import { namesOf, toStretches } from './prepare'

/**
 * Makes the font of a script ready whose letters change with their neighbours: every glyph by its own number, since the
 * tables that say how letters join and stand are kept as they are; without hints and glyph names.
 */
export function prepareScript(
  source: FontSource,
  original: Uint8Array,
): { ttf: Uint8Array; metrics: FontMetrics } {
  const font = create(original)
  invariant('glyphForCodePoint' in font, `${source.id} is not a single font.`)
  const trueType = withoutHints(readTrueType(original))
  const glyphs = Array.from({ length: font.numGlyphs }, (_, glyph) => glyph)
  const tables = subsetTables(trueType, glyphs)
  for (const tag of ['OS/2', 'cmap', 'GDEF', 'GPOS', 'GSUB']) tables.set(tag, tableOf(trueType.tables, tag))
  tables.set('post', postTable(tableOf(trueType.tables, 'post')))
  tables.set('name', nameTable(namesOf(source)))
  const codePoints = font.characterSet.filter((codePoint) => codePoint <= 0xffff).sort((a, b) => a - b)
  const { minX, minY, maxX, maxY } = font.bbox
  const metrics: FontMetrics = {
    format: 2,
    id: source.id,
    postScriptName: source.postScriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: usualDepth(glyphs.map(trueType.outline)),
    capHeight: font.capHeight,
    italicAngle: 0,
    weight: source.weight,
    hasSerifs: source.hasSerifs,
    needsShaping: true,
    standIns: source.standIns,
    box: [minX, minY, maxX, maxY],
    advances: glyphs.map((glyph) => viewOf(trueType.sideBearings(glyph)).getUint16(0)),
    characters: toStretches(
      codePoints.map((codePoint) => [codePoint, font.glyphForCodePoint(codePoint)?.id ?? 0]),
    ),
    kerning: { left: [], right: [], columns: 1, values: [] },
  }
  return { ttf: writeTrueType(tables), metrics }
}

/**
 * How deep nine in ten of the outlines that reach below the baseline do: what a line must leave free. The font's own
 * figure is made for the deepest stack there can be, nearly an em in Myanmar.
 */
function usualDepth(outlines: readonly Uint8Array[]): number {
  const depths = outlines
    .map((outline) => (outline.length === 0 ? 0 : -viewOf(outline).getInt16(LOWEST_AT)))
    .filter((depth) => depth > 0)
    .sort((a, b) => a - b)
  return depths[Math.floor(depths.length * 0.9)] ?? 0
}

/** Where an outline says how deep it reaches. */
const LOWEST_AT = 4
