import type { FontId } from './page'
import { SCRIPTS } from './scripts'

/**
 * Fonts for characters that no text font has, by cut, and what asks for each. They are loaded only for a resume that
 * has such a character, after the stand-ins of its own fonts.
 */
type Fallback = {
  readonly regular: FontId
  readonly bold: FontId
  readonly asksFor: RegExp
}

/**
 * For characters that stand in squares. They have printable ASCII too: a word that mixes is set in one font. A second
 * cut of Han would weigh 2.4 MB more.
 */
const SQUARE: readonly Fallback[] = [
  {
    regular: 'fallback-han',
    bold: 'fallback-han',
    asksFor: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u,
  },
  {
    regular: 'fallback-hangul-regular',
    bold: 'fallback-hangul-semibold',
    asksFor: /\p{Script=Hangul}/u,
  },
]

/** For the letters of one script each, and nothing else. */
const SINGLE = SCRIPTS.map(
  (script): Fallback => ({
    regular: `fallback-${script.toLowerCase()}-regular`,
    bold: `fallback-${script.toLowerCase()}-semibold`,
    asksFor: new RegExp(`\\p{Script=${script}}`, 'u'),
  }),
)

/** Every fallback font there is. */
export const FALLBACK_FONTS: readonly FontId[] = [
  ...new Set([...SQUARE, ...SINGLE].flatMap(({ regular, bold }) => [regular, bold])),
]

/** The fonts of characters in squares, in the cut that goes with a text font of this weight. */
export function squareFonts(weight: number): readonly FontId[] {
  return SQUARE.map((fallback) => cutOf(fallback, weight))
}

/** The fonts of single scripts, in the cut that goes with a text font of this weight. */
export function scriptFonts(weight: number): readonly FontId[] {
  return weight < BOLD_FROM ? SINGLE_REGULAR : SINGLE_BOLD
}

/** The fallback fonts that may have some of these characters, in the cut that goes with a text font of this weight. */
export function fallbacksFor(characters: readonly string[], weight: number): readonly FontId[] {
  return [...SQUARE, ...SINGLE]
    .filter(({ asksFor }) => characters.some((character) => asksFor.test(character)))
    .map((fallback) => cutOf(fallback, weight))
}

function cutOf({ regular, bold }: Fallback, weight: number): FontId {
  return weight < BOLD_FROM ? regular : bold
}

/** From this weight on a text font is joined by the bold cut. */
const BOLD_FROM = 600

const SINGLE_REGULAR = SINGLE.map(({ regular }) => regular)
const SINGLE_BOLD = SINGLE.map(({ bold }) => bold)
