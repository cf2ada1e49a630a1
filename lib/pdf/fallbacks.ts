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

/**
 * For accents over letters that have no such letter in Unicode: ọ́ and ẹ̀ of Yoruba and Igbo, ą́ of Navajo, m̧ of
 * Marshallese. A word with one is set whole in a text font of ours that can place them.
 */
const ACCENTED = { serif: accentedBy('serif'), sans: accentedBy('sans') }

function accentedBy(kind: 'serif' | 'sans'): Fallback {
  return {
    regular: `fallback-accents-${kind}-regular`,
    bold: `fallback-accents-${kind}-semibold`,
    asksFor: /[\u0300-\u036f]/,
  }
}

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
  ...new Set(
    [...SQUARE, ...Object.values(ACCENTED), ...SINGLE].flatMap(({ regular, bold }) => [regular, bold]),
  ),
]

/** What is asked of a fallback: to go with a text font. */
type Company = { readonly weight: number; readonly hasSerifs: boolean }

/** The fonts that may set a whole word in the company of a text font, beside its stand-ins. */
export function wordFonts(company: Company): readonly FontId[] {
  return [...accented(company), ...SQUARE].map((fallback) => cutOf(fallback, company.weight))
}

/** The one with serifs lacks a few letters, ǫ of Navajo among them. */
function accented({ hasSerifs }: Company): readonly Fallback[] {
  return hasSerifs ? [ACCENTED.serif, ACCENTED.sans] : [ACCENTED.sans]
}

/** The fonts of single scripts, in the cut that goes with a text font of this weight. */
export function scriptFonts(weight: number): readonly FontId[] {
  return weight < BOLD_FROM ? SINGLE_REGULAR : SINGLE_BOLD
}

/** The fallback fonts that may have some of these characters, as they go with a text font. */
export function fallbacksFor(characters: readonly string[], company: Company): readonly FontId[] {
  return [...accented(company), ...SQUARE, ...SINGLE]
    .filter(({ asksFor }) => characters.some((character) => asksFor.test(character)))
    .map((fallback) => cutOf(fallback, company.weight))
}

function cutOf({ regular, bold }: Fallback, weight: number): FontId {
  return weight < BOLD_FROM ? regular : bold
}

/** From this weight on a text font is joined by the bold cut. */
const BOLD_FROM = 600

const SINGLE_REGULAR = SINGLE.map(({ regular }) => regular)
const SINGLE_BOLD = SINGLE.map(({ bold }) => bold)
