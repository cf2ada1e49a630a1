import { clustersOf, isSimple } from './clusters'
import type { PreparedFont } from './fonts'

/** One character as it is drawn. Widths are in units of the em; `kern` is added after the glyph. */
type Glyph = {
  readonly glyph: number
  readonly codePoint: number
  readonly advance: number
  readonly kern: number
}

/**
 * Goes through a text glyph by glyph, one for each character, with pair kerning.
 *
 * Ligatures are left alone on purpose: one glyph for one character is what every reader of PDFs gets right.
 */
export function eachGlyph(font: PreparedFont, text: string, visit: (glyph: Glyph) => void): void {
  const { advances, kerning } = font.metrics
  let codePoint = text.codePointAt(0)
  let glyph = font.glyphOf(codePoint ?? 0)
  for (let offset = 0; codePoint !== undefined; ) {
    offset += codePoint > 0xffff ? 2 : 1
    const next = text.codePointAt(offset)
    const nextGlyph = font.glyphOf(next ?? 0)
    const cell = (kerning.left[glyph] ?? 0) * kerning.columns + (kerning.right[nextGlyph] ?? 0)
    const kern = next === undefined ? 0 : (kerning.values[cell] ?? 0)
    visit({ glyph, codePoint, advance: advances[glyph] ?? 0, kern })
    codePoint = next
    glyph = nextGlyph
  }
}

/** Width in points, with the space that tracking adds after every character. */
export function widthOf(
  font: PreparedFont,
  text: string,
  sizePt: number,
  trackingPt = 0,
  isRightToLeft = false,
): number {
  const positions = positionsIn(font, text, sizePt, trackingPt, isRightToLeft)
  return positions[text.length] ?? 0
}

/**
 * For every UTF-16 offset of the text, how far into the line it stands in the order of reading, in points. One longer
 * than the text. Clusters are not tracked: it would tear joined letters apart.
 */
export function positionsIn(
  font: PreparedFont,
  text: string,
  sizePt: number,
  trackingPt: number,
  isRightToLeft = false,
): Float64Array {
  const positions = new Float64Array(text.length + 1)
  const scale = sizePt / font.metrics.unitsPerEm
  if (!isSimple(font, isRightToLeft)) {
    let end = 0
    let at = 0
    for (const cluster of clustersOf(font, text, isRightToLeft)) {
      at += cluster.advance * scale
      positions.fill(at, end + 1, end + cluster.text.length + 1)
      end += cluster.text.length
    }
    return positions
  }
  let offset = 0
  let at = 0
  eachGlyph(font, text, ({ codePoint, advance, kern }) => {
    at += (advance + kern) * scale + trackingPt
    if (codePoint > 0xffff) positions[++offset] = at
    positions[++offset] = at
  })
  return positions
}

/** The characters of a text that a font cannot draw, each once. */
export function missingIn(font: PreparedFont, text: string): readonly string[] {
  const missing = new Set<string>()
  for (const character of text) if (font.glyphOf(character.codePointAt(0) ?? 0) === 0) missing.add(character)
  return [...missing]
}
