import { create } from '@cantoo/fontkit'
import { invariant } from '@/lib/base/invariant'
import { characterMapTable } from '@/lib/pdf/character-map'
import type { FontMetrics } from '@/lib/pdf/fonts'
import { subsetTables } from '@/lib/pdf/subset'
import { readTrueType, tableOf, viewOf, writeTrueType } from '@/lib/pdf/truetype'
import type { FontSource } from './font-sources'
import { toKerningClasses } from './kerning-classes'
import { nameTable, pairPositioningTable, postTable } from './opentype-tables'
import { type KernedScript, readPairKerning } from './pair-kerning'

/**
 * Makes a font ready for resumes, once, at development time (`npm run fonts`): a smaller file with one glyph for each
 * character, and the figures that measuring needs. Nothing that is shipped imports this: fontkit stays out of the app.
 *
 * Left out: combining marks (text is composed first), ligatures and alternates (one glyph for one character reads
 * back best), characters of private use, and the name that the licence reserves.
 */
export function prepareFont(
  source: FontSource,
  original: Uint8Array,
): { ttf: Uint8Array; metrics: FontMetrics } {
  const font = create(original)
  invariant('glyphForCodePoint' in font, `${source.id} is not a single font.`)
  const glyphOf = (codePoint: number) => font.glyphForCodePoint(codePoint)?.id ?? 0
  const codePoints = font.characterSet.filter(isKept).sort((a, b) => a - b)
  const glyphs = [0, ...new Set(codePoints.map(glyphOf))]
  const numberOf = new Map(glyphs.map((glyph, index) => [glyph, index]))
  const characters = toStretches(
    codePoints.map((codePoint) => [codePoint, numberOf.get(glyphOf(codePoint)) ?? 0]),
  )
  for (const needed of REQUIRED)
    invariant(codePoints.includes(needed.codePointAt(0) ?? 0), `${source.id} has no ${needed}.`)

  const trueType = readTrueType(original)
  const space = glyphOf(0x20)
  const gpos = tableOf(trueType.tables, 'GPOS')
  const kern = {
    latn: readPairKerning(gpos, 'latn'),
    grek: readPairKerning(gpos, 'grek'),
    cyrl: readPairKerning(gpos, 'cyrl'),
  }
  const scriptOf = new Map(codePoints.map((codePoint) => [glyphOf(codePoint), kernedScript(codePoint)]))
  // A space that kerns would make a line's width depend on where it is broken.
  const kerning = toKerningClasses(glyphs, (left, right) =>
    left === space || right === space
      ? 0
      : kern[scriptOf.get(left) ?? scriptOf.get(right) ?? 'latn'](left, right),
  )

  const tables = subsetTables(trueType, glyphs)
  tables.set('OS/2', tableOf(trueType.tables, 'OS/2'))
  tables.set('post', postTable(tableOf(trueType.tables, 'post')))
  tables.set('cmap', characterMapTable(characters, 'unicode'))
  tables.set('name', nameTable(namesOf(source)))
  tables.set('GPOS', pairPositioningTable(kerning))
  const gasp = trueType.tables.get('gasp')
  if (gasp) tables.set('gasp', gasp)

  const advances = glyphs.map((glyph) => viewOf(trueType.sideBearings(glyph)).getUint16(0))
  const { minX, minY, maxX, maxY } = font.bbox
  const metrics: FontMetrics = {
    format: 2,
    id: source.id,
    postScriptName: source.postScriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: -font.descent,
    capHeight: font.capHeight,
    italicAngle: font.italicAngle,
    weight: source.weight,
    hasSerifs: source.hasSerifs,
    standIns: source.standIns,
    box: [minX, minY, maxX, maxY],
    advances,
    characters,
    kerning,
  }
  return { ttf: writeTrueType(tables), metrics }
}

/** One of each kind that a resume cannot do without; a new font that lacks one stops the preparing. */
const REQUIRED = [
  'A',
  'z',
  '0',
  ' ',
  '-',
  '–',
  '—',
  '•',
  '·',
  '’',
  '“',
  '…',
  'é',
  'ł',
  'ş',
  'ệ',
  '®',
  '™',
  '$',
  '€',
  '%',
]

/** The script by which a character kerns; undefined for signs, which take that of their neighbour. */
function kernedScript(codePoint: number): KernedScript | undefined {
  const character = String.fromCodePoint(codePoint)
  if (/\p{Script=Latin}/u.test(character)) return 'latn'
  if (/\p{Script=Greek}/u.test(character)) return 'grek'
  return /\p{Script=Cyrillic}/u.test(character) ? 'cyrl' : undefined
}

function isKept(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint)
  if (codePoint > 0xfffd || /\p{M}|\p{C}/u.test(character)) return false
  if (codePoint >= 0xfb00 && codePoint <= 0xfb06) return false
  return (
    codePoint !== 0xad &&
    codePoint !== 0x2010 &&
    codePoint !== 0x2011 &&
    !(codePoint > 0x20 && /\p{Z}/u.test(character))
  )
}

/** Gathers neighbours: first code point, its glyph, how many follow one another in both. */
export function toStretches(
  pairs: readonly (readonly [number, number])[],
): readonly [number, number, number][] {
  const stretches: [number, number, number][] = []
  for (const [codePoint, glyph] of pairs) {
    const last = stretches.at(-1)
    if (last && codePoint === last[0] + last[2] && glyph === last[1] + last[2]) last[2] += 1
    else stretches.push([codePoint, glyph, 1])
  }
  return stretches
}

/** The names that a prepared font goes by, by their numbers in OpenType. */
export function namesOf({
  copyright,
  family,
  style,
  postScriptName,
}: FontSource): ReadonlyMap<number, string> {
  return new Map([
    [0, copyright],
    // Only four cuts may share a family name; the others carry theirs in it.
    [1, isBasic(style) ? family : `${family} ${style}`],
    [2, isBasic(style) ? style : 'Regular'],
    [3, `1.0;${postScriptName}`],
    [4, `${family} ${style}`],
    [5, 'Version 1.0'],
    [6, postScriptName],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ])
}

function isBasic(style: FontSource['style']): boolean {
  return style === 'Regular' || style === 'Italic' || style === 'Bold'
}
