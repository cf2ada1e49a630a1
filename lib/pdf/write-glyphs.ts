import { type FontLibrary, fontOf, type PreparedFont } from './fonts'
import { eachGlyph } from './measure'
import type { FontId, PlacedRun } from './page'

/** The characters of one font that a document uses, numbered in the order of their code points. */
export type UsedFont = {
  readonly font: PreparedFont
  /** Name in the resources of every page: F1, F2 … */
  readonly resource: string
  /** 0 is the box for what is missing. Two characters that share an outline get two numbers, so that each reads back. */
  readonly glyphs: readonly { readonly glyph: number; readonly text: string }[]
  /** The number of each code point as the two bytes that stand in a string of a content stream. */
  readonly codes: ReadonlyMap<number, string>
}

export type UsedFonts = ReadonlyMap<FontId, UsedFont>

/**
 * Numbers the characters of all runs. The order of code points, rather than of first use, gives a text that was edited
 * the same numbers as long as its letters are the same.
 */
export function glyphsIn(runs: Iterable<PlacedRun>, fonts: FontLibrary): UsedFonts {
  const codePoints = new Map<FontId, Set<number>>()
  for (const { font, text } of runs) {
    const seen = codePoints.get(font) ?? new Set<number>()
    codePoints.set(font, seen)
    for (let at = 0; at < text.length; ) {
      const codePoint = text.codePointAt(at) ?? 0
      seen.add(codePoint)
      at += codePoint > 0xffff ? 2 : 1
    }
  }
  return new Map(
    [...codePoints].map(([id, seen], index) => [id, numbered(fontOf(fonts, id), `F${index + 1}`, seen)]),
  )
}

/** A run as operands of TJ: the numbers of its characters, with kerning between them. */
export function showOperands(run: PlacedRun, { font, codes }: UsedFont): string {
  const scale = 1000 / font.metrics.unitsPerEm
  const spacing = (run.wordSpacingPt / run.sizePt) * 1000
  let operands = '[('
  eachGlyph(font, run.text, ({ codePoint, kern }) => {
    operands += codes.get(codePoint) ?? NONE
    const shift = kern * scale + (codePoint === SPACE ? spacing : 0)
    if (shift !== 0) operands += `)${short(-shift)}(`
  })
  return `${operands})]TJ`
}

const SPACE = 0x20
/** The number of the missing box. */
const NONE = '\0\0'

/** A number for content streams: at most three decimals, no exponent. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function numbered(font: PreparedFont, resource: string, seen: ReadonlySet<number>): UsedFont {
  const sorted = [...seen].sort((a, b) => a - b)
  return {
    font,
    resource,
    glyphs: [
      { glyph: 0, text: '' },
      ...sorted.map((codePoint) => ({
        glyph: font.glyphOf(codePoint),
        text: String.fromCodePoint(codePoint),
      })),
    ],
    codes: new Map(sorted.map((codePoint, index) => [codePoint, twoBytes(index + 1)])),
  }
}

function twoBytes(number: number): string {
  return escaped(number >> 8) + escaped(number & 0xff)
}

/** Brackets and backslashes would end or change the string; a bare carriage return is read as a line feed. */
function escaped(byte: number): string {
  if (byte === 0x0d) return '\\r'
  const sign = String.fromCharCode(byte)
  return sign === '(' || sign === ')' || sign === '\\' ? `\\${sign}` : sign
}
