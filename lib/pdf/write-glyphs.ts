import { type Cluster, clustersOf, isSimple } from './clusters'
import { type FontLibrary, fontOf, type PreparedFont } from './fonts'
import { eachGlyph } from './measure'
import type { FontId, PlacedRun } from './page'
import { windowsByte } from './windows-byte'

/** What one font of a document draws: characters, numbered in the order of their codes, then clusters. */
export type UsedFont = {
  readonly font: PreparedFont
  /** Name in the resources of every page: F1, F2 … */
  readonly resource: string
  /** 0 is the box for what is missing. Two characters that share an outline get two numbers, so that each reads back. */
  readonly glyphs: readonly Cluster[]
  /** The byte that stands for each glyph but the first; null where two bytes stand for it, its number. */
  readonly bytes: readonly number[] | null
  /** What stands in a string of a content stream for each code point. */
  readonly codes: ReadonlyMap<number, string>
  /** The same of each cluster, by its key. */
  readonly clusterCodes: ReadonlyMap<string, string>
}

export type UsedFonts = ReadonlyMap<FontId, UsedFont>

/**
 * Numbers what all runs draw: with one byte a character in fonts that draw Western text alone, the byte of Windows, and
 * two elsewhere. The order of codes, rather than of first use, gives a text that was edited the same numbers as long as
 * its letters are the same.
 *
 * One character beyond Windows takes its font to two bytes, so that a byte never means anything else.
 */
export function glyphsIn(runs: Iterable<PlacedRun>, fonts: FontLibrary): UsedFonts {
  const seenIn = new Map<FontId, Seen>()
  for (const { font: id, text, isRightToLeft } of runs) {
    const seen = seenIn.get(id) ?? { codePoints: new Set(), clusters: new Map() }
    seenIn.set(id, seen)
    const font = fontOf(fonts, id)
    if (!isSimple(font, isRightToLeft)) {
      for (const cluster of drawnOf(font, text, isRightToLeft)) seen.clusters.set(keyOf(cluster), cluster)
      continue
    }
    for (let at = 0; at < text.length; ) {
      const codePoint = text.codePointAt(at) ?? 0
      seen.codePoints.add(codePoint)
      at += codePoint > 0xffff ? 2 : 1
    }
  }
  return new Map(
    [...seenIn].map(([id, seen], index) => [id, numbered(fontOf(fonts, id), `F${index + 1}`, seen)]),
  )
}

/** A run as operands of TJ: the numbers of its characters, with kerning between them. */
export function showOperands(run: PlacedRun, used: UsedFont): string {
  const { font, codes } = used
  if (!isSimple(font, run.isRightToLeft)) return showClusters(run, used)
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

/** From left to right, as every reader of PDFs expects: it finds the direction out from the letters. */
function showClusters({ text, isRightToLeft }: PlacedRun, { font, clusterCodes }: UsedFont): string {
  const shown = drawnOf(font, text, isRightToLeft).map((cluster) => clusterCodes.get(keyOf(cluster)) ?? NONE)
  return `[(${shown.join('')})]TJ`
}

function drawnOf(font: PreparedFont, text: string, isRightToLeft: boolean): readonly Cluster[] {
  const clusters = clustersOf(font, text, isRightToLeft)
  if (!isRightToLeft) return clusters
  const endsInSign = /[^\p{L}\p{M}\p{N}]$/u.test(text)
  const read = clusters
    .toReversed()
    .map((cluster) => (cluster.text === '-' ? { ...cluster, text: HYPHEN } : cluster))
  return [...(endsInSign ? [RIGHT_TO_LEFT_MARK] : []), ...read, LEFT_TO_RIGHT_MARK]
}

/**
 * What a hyphen between words that run from right to left is read as. pdftotext takes the one of the keyboard for the
 * sign of a number, and would read the second half of such a name before the first.
 */
const HYPHEN = '\u2010'

/**
 * Around words that run from right to left, without ink or width: pdftotext turns round what stands from one letter of
 * such a script to the next letter or digit of another. Without them it would leave a bracket at the end of the words
 * where it is, and take along one that follows them.
 */
const RIGHT_TO_LEFT_MARK: Cluster = { text: '\u200f', advance: 0, parts: [] }
const LEFT_TO_RIGHT_MARK: Cluster = { text: '\u200e', advance: 0, parts: [] }

type Seen = { readonly codePoints: Set<number>; readonly clusters: Map<string, Cluster> }

function numbered(font: PreparedFont, resource: string, seen: Seen): UsedFont {
  const byteOf = (codePoint: number) => windowsByte(codePoint) ?? 0
  const fits = seen.clusters.size === 0 && [...seen.codePoints].every((codePoint) => byteOf(codePoint) > 0)
  const code = fits ? byteOf : (codePoint: number) => codePoint
  const characters = [...seen.codePoints].sort((a, b) => code(a) - code(b))
  const keys = [...seen.clusters.keys()].sort()
  const { advances } = font.metrics
  const single = (glyph: number, text: string): Cluster => ({
    text,
    advance: advances[glyph] ?? 0,
    parts: [{ glyph, x: 0, y: 0 }],
  })
  return {
    font,
    resource,
    glyphs: [
      single(0, ''),
      ...characters.map((codePoint) => single(font.glyphOf(codePoint), String.fromCodePoint(codePoint))),
      ...keys.flatMap((key) => seen.clusters.get(key) ?? []),
    ],
    bytes: fits ? characters.map(byteOf) : null,
    codes: new Map(
      characters.map((codePoint, index) => [
        codePoint,
        fits ? escaped(byteOf(codePoint)) : twoBytes(index + 1),
      ]),
    ),
    clusterCodes: new Map(keys.map((key, index) => [key, twoBytes(characters.length + index + 1)])),
  }
}

/** The same characters are drawn in several forms. */
function keyOf({ text, advance, parts }: Cluster): string {
  return `${text} ${advance} ${parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(' ')}`
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
