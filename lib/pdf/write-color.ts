import type PDFRef from 'pdf-lib/es/core/objects/PDFRef'
import PDFString from 'pdf-lib/es/core/objects/PDFString'
import type PDFContext from 'pdf-lib/es/core/PDFContext'
import { packedStream } from './write-stream'

/** Says that the colours of the file are those of sRGB, which PDF/A asks for: numbers alone would mean a device's own. */
export function writeOutputIntent(context: PDFContext): PDFRef {
  compressedProfile ??= context.flateStream(srgbProfile()).contents
  const name = PDFString.of(NAME)
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: name,
      Info: name,
      DestOutputProfile: context.register(packedStream(context, compressedProfile, { N: 3 })),
    }),
  )
}

/** The same for every file. */
let compressedProfile: Uint8Array | null = null

const NAME = 'sRGB IEC61966-2.1'

/**
 * An ICC profile (version 4.2) of sRGB, made of the standard's own figures, so that no one's profile is copied:
 * primaries and white adapted to D50 by Bradford, and the curve of IEC 61966-2-1.
 */
function srgbProfile(): Uint8Array {
  const curve = tagOf('para', [
    [0, 3, 0, 0],
    ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed),
  ])
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', words(NAME)],
    ['cprt', words('No copyright, use freely')],
    ['wtpt', xyz(D50)],
    ['chad', tagOf('sf32', ADAPTATION.map(fixed))],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const places = new Map<Uint8Array, number>()
  let size = 128 + 4 + tags.length * 12
  for (const [, tag] of tags) {
    if (places.has(tag)) continue
    places.set(tag, size)
    size += (tag.length + 3) & ~3
  }
  const profile = new Uint8Array(size)
  profile.set(header(size))
  profile.set(uint32(tags.length), 128)
  tags.forEach(([name, tag], index) => {
    const at = places.get(tag) ?? 0
    profile.set([...letters(name), ...uint32(at), ...uint32(tag.length)], 132 + index * 12)
    profile.set(tag, at)
  })
  return profile
}

/** White of the profile connection space. */
const D50 = [0.9642, 1, 0.8249] as const

/** From the white of sRGB (D65) to D50. */
const ADAPTATION = [
  1.04791, 0.02293, -0.05019, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179,
] as const

function header(size: number): Uint8Array {
  const bytes = new Uint8Array(128)
  bytes.set(uint32(size))
  bytes.set([4, 0x20], 8)
  bytes.set(letters('mntrRGB XYZ '), 12)
  bytes.set([0x07, 0xea, 0, 1, 0, 1], 24) // 1 January 2026, the day this profile was written down
  bytes.set(letters('acsp'), 36)
  bytes.set(D50.flatMap(fixed), 68)
  return bytes
}

function xyz(values: readonly number[]): Uint8Array {
  return tagOf('XYZ ', values.map(fixed))
}

/** One text, in US English. */
function words(text: string): Uint8Array {
  const units = [...text].flatMap((letter) => [0, letter.charCodeAt(0)])
  return tagOf('mluc', [uint32(1), uint32(12), letters('enUS'), uint32(units.length), uint32(28), units])
}

function tagOf(type: string, parts: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from([...letters(type), 0, 0, 0, 0, ...parts.flat()])
}

/** A signed number with sixteen binary places. */
function fixed(value: number): readonly number[] {
  return uint32(Math.round(value * 0x10000))
}

function uint32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]
}

function letters(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
