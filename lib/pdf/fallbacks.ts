import type { FontId } from './page'

/**
 * Fonts for scripts that no text font has, and the characters that ask for each. They are large, so they are loaded
 * only for a resume that has such a character, after the stand-ins of its own fonts. Scripts whose letters change with
 * their neighbours or run from right to left (Arabic, Hebrew, Thai, Devanagari …) are not among them: one glyph for one
 * character would draw them wrong, so they stay missing and are reported by field.
 */
const FALLBACKS: readonly { readonly font: FontId; readonly asksFor: RegExp }[] = [
  {
    font: 'fallback-han',
    asksFor: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u,
  },
  { font: 'fallback-hangul', asksFor: /\p{Script=Hangul}/u },
]

export const FALLBACK_FONTS: readonly FontId[] = FALLBACKS.map(({ font }) => font)

/** The fallback fonts that may have some of these characters. */
export function fallbacksFor(characters: readonly string[]): readonly FontId[] {
  return FALLBACKS.filter(({ asksFor }) => characters.some((character) => asksFor.test(character))).map(
    ({ font }) => font,
  )
}
