import { invariant } from '@/lib/base/invariant'
import type { Shaper } from './clusters'
import type { FontId } from './page'

/**
 * A font made ready by `lib/pdf/fonts/prepare`: what is needed to measure (metrics) and to embed (ttf).
 *
 * Each font is two files in `public/fonts/resume/`: `<FontId>.json` and `<FontId>.ttf`. Under Node they are read by
 * `loadFontsFromDisk` in `lib/cli/font-files.ts`, in the worker fetched by `lib/worker/fonts.ts`.
 */
export type PreparedFont = {
  readonly metrics: FontMetrics
  readonly ttf: Uint8Array
  /** Number of the glyph for a code point; 0 when the font has none. */
  readonly glyphOf: (codePoint: number) => number
  /** For fonts whose letters change with their neighbours, once `withShaper` has fetched what it takes; else null. */
  readonly shaper: Shaper | null
}

/** The fonts of one or more templates, by id. */
export type FontLibrary = ReadonlyMap<FontId, PreparedFont>

/** What `prepare` writes beside each font. Lengths are in units of the em, `unitsPerEm` of them. */
export type FontMetrics = {
  readonly format: 2
  readonly id: FontId
  readonly postScriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  /** Positive: how far the font reaches below the baseline. */
  readonly descent: number
  readonly capHeight: number
  readonly italicAngle: number
  readonly weight: number
  readonly hasSerifs: boolean
  /** One glyph for one character would draw its words wrong. */
  readonly needsShaping?: true
  /** Fonts that set a word which this one cannot, in order of likeness. */
  readonly standIns: readonly FontId[]
  readonly box: readonly number[]
  readonly advances: readonly number[]
  /** Stretches of characters: first code point, its glyph, how many follow one another in both. */
  readonly characters: readonly (readonly [number, number, number])[]
  readonly kerning: Kerning
}

/** Pair adjustments by class: `values[left class × columns + right class]`. Class 0 on either side is never adjusted. */
export type Kerning = {
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly columns: number
  readonly values: readonly number[]
}

/** Makes a font usable from the two files that `prepare` wrote. */
export function loadFont(metricsJson: string, ttf: Uint8Array): PreparedFont {
  const metrics: FontMetrics = JSON.parse(metricsJson)
  invariant(metrics.format === 2, 'The metrics of a font are of another format: run npm run fonts.')
  const glyphs = new Uint16Array(0x10000) // no resume font reaches beyond the basic plane
  for (const [first, glyph, count] of metrics.characters) {
    for (let step = 0; step < count; step += 1) glyphs[first + step] = glyph + step
  }
  return { metrics, ttf, glyphOf: (codePoint) => glyphs[codePoint] ?? 0, shaper: null }
}

/** A font that a template names and that must therefore be in the library. */
export function fontOf(fonts: FontLibrary, id: FontId): PreparedFont {
  const font = fonts.get(id)
  invariant(font, `The font ${id} is not loaded.`)
  return font
}
