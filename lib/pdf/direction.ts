import { type FontLibrary, fontOf, type PreparedFont } from './fonts'
import type { FontStretch } from './stand-ins'

/** Words of one font and one direction. */
export type LevelStretch = FontStretch & {
  /** By the Unicode bidirectional algorithm: 0 for words in a line that runs from left to right, odd from right to left. */
  readonly level: number
}

/**
 * Cuts the stretches of a piece of text where the direction changes. Only a font that was loaded with its shaper knows
 * directions: without one, no letter of the text runs from right to left.
 */
export function splitByLevel(
  text: string,
  stretches: readonly FontStretch[],
  fonts: FontLibrary,
): readonly LevelStretch[] {
  const shaper = stretches.map(({ font }) => fontOf(fonts, font).shaper).find((found) => found !== null)
  if (!shaper || !RIGHT_TO_LEFT.test(text)) return stretches.map((stretch) => ({ ...stretch, level: 0 }))
  const levels = shaper.levelsOf(text)
  const parts: LevelStretch[] = []
  for (const { start, end, font: usual } of stretches) {
    for (let at = start; at < end; at += 1) {
      const level = levels[at] ?? 0
      const last = parts.at(-1)
      const isSameWay = last?.level === level
      // readers of PDFs turn round what stands in one font: signs between words are set with them
      const goesOn = isSameWay && level % 2 === 1 && hasGlyph(fontOf(fonts, last.font), text, at)
      const font = goesOn ? last.font : usual
      if (isSameWay && last.font === font) parts.splice(-1, 1, { ...last, end: at + 1 })
      else parts.push({ start: at, end: at + 1, font, level })
    }
  }
  return parts
}

function hasGlyph({ glyphOf }: PreparedFont, text: string, at: number): boolean {
  return glyphOf(text.codePointAt(at) ?? 0) > 0
}

/** Letters of scripts that run from right to left, with the signs of their blocks. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * The order in which the parts of a line stand from left to right (Unicode bidirectional algorithm, rule L2): from the
 * highest level down to the lowest odd one, every row of parts at that level or above is turned round. Rows end with
 * their piece.
 *
 * @returns indices of `parts`
 */
export function inOrderOfSight(
  parts: readonly { readonly level: number; readonly pieceAt: number }[],
): readonly number[] {
  const order = parts.map((_, index) => index)
  const highest = Math.max(0, ...parts.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < parts.length; from += 1) {
      const first = parts[from]
      if (!first || first.level < level) continue
      let to = from + 1
      while ((parts[to]?.level ?? 0) >= level && parts[to]?.pieceAt === first.pieceAt) to += 1
      order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = to - 1
    }
  }
  return order
}
