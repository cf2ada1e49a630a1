import { type FontLibrary, fontOf, type PreparedFont } from './fonts'
import { eachGlyph } from './measure'
import type { FontId, PlacedRun } from './page'

/** The glyphs of one font that a document uses, numbered in the order of their first use. 0 is the missing box. */
export type UsedFont = {
  readonly font: PreparedFont
  /** Name in the resources of every page: F1, F2 … */
  readonly resource: string
  readonly glyphs: { readonly glyph: number; readonly text: string }[]
  readonly numbers: Map<number, number>
}

export type UsedFonts = Map<FontId, UsedFont>

/**
 * A run as operands of TJ: glyph numbers, with kerning between them. Two characters that share an outline get two
 * numbers, so that each reads back as itself.
 */
export function showOperands(run: PlacedRun, used: UsedFont): string {
  const { unitsPerEm } = used.font.metrics
  const spacing = (run.wordSpacingPt / run.sizePt) * 1000
  let operands = '[<'
  eachGlyph(used.font, run.text, ({ glyph, codePoint, kern }) => {
    operands += numberFor(used, glyph, codePoint).toString(16).padStart(4, '0')
    const shift = (kern * 1000) / unitsPerEm + (codePoint === SPACE ? spacing : 0)
    if (shift !== 0) operands += `>${short(-shift)}<`
  })
  return `${operands}>] TJ`
}

const SPACE = 0x20

/** The use of a font in this document, begun when it is first needed. */
export function fontInUse(fonts: FontLibrary, id: FontId, used: UsedFonts): UsedFont {
  const known = used.get(id)
  if (known) return known
  const begun: UsedFont = {
    font: fontOf(fonts, id),
    resource: `F${used.size + 1}`,
    glyphs: [{ glyph: 0, text: '' }],
    numbers: new Map(),
  }
  used.set(id, begun)
  return begun
}

/** A number for content streams: at most three decimals, no exponent. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function numberFor(used: UsedFont, glyph: number, codePoint: number): number {
  const key = glyph * 0x110000 + codePoint
  const known = used.numbers.get(key)
  if (known !== undefined) return known
  const number = used.glyphs.length
  used.numbers.set(key, number)
  used.glyphs.push({ glyph, text: String.fromCodePoint(codePoint) })
  return number
}
