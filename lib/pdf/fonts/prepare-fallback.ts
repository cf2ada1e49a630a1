import { create } from '@cantoo/fontkit'
import { invariant } from '@/lib/base/invariant'
import { characterMapTable } from '@/lib/pdf/character-map'
import type { FontMetrics } from '@/lib/pdf/fonts'
import { subsetTables } from '@/lib/pdf/subset'
import { readTrueType, tableOf, viewOf, writeTrueType } from '@/lib/pdf/truetype'
import { withoutHints } from '@/lib/pdf/without-hints'
import type { FontSource } from './font-sources'
import { nameTable, postTable } from './opentype-tables'
import { namesOf, toStretches } from './prepare'

/**
 * Cuts a slice out of a font of many thousand characters, in the form of `prepareFont`: without kerning, since its
 * characters all stand in squares.
 *
 * @param codePoints what the slice may hold; those that the font lacks are left out
 */
export function prepareFallback(
  source: FontSource,
  original: Uint8Array,
  codePoints: Iterable<number>,
): { ttf: Uint8Array; metrics: FontMetrics } {
  const font = create(original)
  invariant('glyphForCodePoint' in font, `${source.id} is not a single font.`)
  const glyphOf = (codePoint: number) => font.glyphForCodePoint(codePoint)?.id ?? 0
  const kept = [...new Set(codePoints)].sort((a, b) => a - b).filter((codePoint) => glyphOf(codePoint) > 0)
  const glyphs = [0, ...new Set(kept.map(glyphOf))]
  const numberOf = new Map(glyphs.map((glyph, index) => [glyph, index]))
  const characters = toStretches(kept.map((codePoint) => [codePoint, numberOf.get(glyphOf(codePoint)) ?? 0]))
  const trueType = withoutHints(readTrueType(original))
  const tables = subsetTables(trueType, glyphs)
  tables.set('OS/2', tableOf(trueType.tables, 'OS/2'))
  tables.set('post', postTable(tableOf(trueType.tables, 'post')))
  tables.set('cmap', characterMapTable(characters, 'unicode'))
  tables.set('name', nameTable(namesOf(source)))
  const { minX, minY, maxX, maxY } = font.bbox
  const metrics: FontMetrics = {
    format: 2,
    id: source.id,
    postScriptName: source.postScriptName,
    unitsPerEm: font.unitsPerEm,
    // The square that the characters stand in, not the font's own line: so a line does not move for one of them.
    ascent: 0.88 * font.unitsPerEm,
    descent: 0.12 * font.unitsPerEm,
    capHeight: font.capHeight,
    italicAngle: 0,
    weight: source.weight,
    hasSerifs: source.hasSerifs,
    standIns: source.standIns,
    box: [minX, minY, maxX, maxY],
    advances: glyphs.map((glyph) => viewOf(trueType.sideBearings(glyph)).getUint16(0)),
    characters,
    kerning: { left: [], right: [], columns: 1, values: [] },
  }
  return { ttf: writeTrueType(tables), metrics }
}
