import type { FontId } from './page'
import { SCRIPTS } from './scripts'

/**
 * Fonts for characters in squares, and what asks for each. They are large, so they are loaded only for a resume that
 * has such a character, after the stand-ins of its own fonts. They have printable ASCII too: a word that mixes is set
 * in one font.
 */
const SQUARE: readonly { readonly font: FontId; readonly asksFor: RegExp }[] = [
  {
    font: 'fallback-han',
    asksFor: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u,
  },
  { font: 'fallback-hangul', asksFor: /\p{Script=Hangul}/u },
]

export const SQUARE_FONTS: readonly FontId[] = SQUARE.map(({ font }) => font)

const LETTERS = SCRIPTS.map((script) => ({ script, asksFor: new RegExp(`\\p{Script=${script}}`, 'u') }))

/** From this weight on a text font is joined by the bold cut of a script. */
const BOLD_FROM = 600

/** The fonts of single scripts in the cut that goes with a text font. Each has the letters of its script alone. */
export function scriptFonts(weight: number): readonly FontId[] {
  return weight < BOLD_FROM ? SCRIPT_FONTS.regular : SCRIPT_FONTS.bold
}

const SCRIPT_FONTS = {
  regular: SCRIPTS.map((script) => scriptFont(script, 'regular')),
  bold: SCRIPTS.map((script) => scriptFont(script, 'semibold')),
} as const

/** Every fallback font there is. */
export const FALLBACK_FONTS: readonly FontId[] = [
  ...SQUARE_FONTS,
  ...SCRIPT_FONTS.regular,
  ...SCRIPT_FONTS.bold,
]

/** The fallback fonts that may have some of these characters, in the cut that goes with a text font of this weight. */
export function fallbacksFor(characters: readonly string[], weight: number): readonly FontId[] {
  const isAskedFor = ({ asksFor }: { readonly asksFor: RegExp }) =>
    characters.some((character) => asksFor.test(character))
  const cut = weight < BOLD_FROM ? 'regular' : 'semibold'
  return [
    ...SQUARE.filter(isAskedFor).map(({ font }) => font),
    ...LETTERS.filter(isAskedFor).map(({ script }) => scriptFont(script, cut)),
  ]
}

function scriptFont(script: string, cut: 'regular' | 'semibold'): FontId {
  return `fallback-${script.toLowerCase()}-${cut}`
}
