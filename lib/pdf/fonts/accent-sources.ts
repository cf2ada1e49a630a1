import { FONT_SOURCES, type FontSource } from './font-sources'

/**
 * The text fonts of ours that carry any accent over any letter, once more with all their tables: `prepareFont` leaves
 * accents out, since most letters have one of their own in Unicode.
 */
export const ACCENT_SOURCES: readonly FontSource[] = (
  [
    ['source-serif-4-regular', 'serif-regular'],
    ['source-serif-4-semibold', 'serif-semibold'],
    ['source-sans-3-regular', 'sans-regular'],
    ['source-sans-3-semibold', 'sans-semibold'],
  ] as const
).flatMap(([of, cut]) =>
  FONT_SOURCES.filter(({ id }) => id === of).map((source) => ({
    ...source,
    id: `fallback-accents-${cut}`,
    copyright: source.copyright.replace('fewer glyphs', 'no hints'),
    family: `${source.family} Accents`,
    postScriptName: source.postScriptName.replace('-', 'Accents-'),
    standIns: [],
  })),
)
