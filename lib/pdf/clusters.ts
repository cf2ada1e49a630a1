import type { PreparedFont } from './fonts'

/** What is drawn for characters that cannot be drawn one by one: a glyph, or several at their places. */
export type Cluster = {
  readonly text: string
  /** In units of the em, like the places of the parts. */
  readonly advance: number
  readonly parts: readonly Part[]
}

/** A glyph and how far it stands from the left end of its cluster and from the baseline. */
export type Part = { readonly glyph: number; readonly x: number; readonly y: number }

/** Knows how the letters of a font join, stack and change places. */
export type Shaper = {
  /** The clusters of a text in reading order; their texts together are the text. */
  readonly shape: (text: string, isRightToLeft: boolean) => readonly Cluster[]
  /** The level of each UTF-16 unit by the Unicode bidirectional algorithm: odd ones run from right to left. */
  readonly levelsOf: (text: string) => Uint8Array
}

/** Whether a text in a font is drawn one glyph for one character, from left to right. */
export function isSimple({ shaper }: PreparedFont, isRightToLeft: boolean): boolean {
  return shaper === null && !isRightToLeft
}

/** The clusters of a text in reading order, with any font: where letters do not change, each character is one. */
export function clustersOf(font: PreparedFont, text: string, isRightToLeft: boolean): readonly Cluster[] {
  return font.shaper ? font.shaper.shape(text, isRightToLeft) : oneByOne(font, text, isRightToLeft)
}

/** Each character as a cluster of its own. */
export function oneByOne(
  { glyphOf, metrics }: Pick<PreparedFont, 'glyphOf' | 'metrics'>,
  text: string,
  isRightToLeft: boolean,
): readonly Cluster[] {
  return [...text].map((character) => {
    const glyph = glyphOf((isRightToLeft ? mirrored(character) : character).codePointAt(0) ?? 0)
    return { text: character, advance: metrics.advances[glyph] ?? 0, parts: [{ glyph, x: 0, y: 0 }] }
  })
}

/** A text with the signs that turn with the direction of reading turned round. */
export function mirrored(text: string): string {
  return text.replace(SIGNS, (sign) => MIRRORED.get(sign) ?? sign)
}

/** Signs of the text fonts that turn with the direction of reading (Unicode, BidiMirroring). */
const PAIRS = ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥']
const MIRRORED: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
)
const SIGNS = /[()[\]{}<>«»‹›≤≥]/g
