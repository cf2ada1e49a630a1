import type { Drawn, PdfPage } from './page'

/**
 * The pages of a file that tells what its letters mean; those of one that gives the numbers of its glyphs instead, where
 * these are the usual ones; null where nothing can be read though there are words.
 */
export function readablePages(pages: readonly PdfPage[]): readonly PdfPage[] | null {
  if (isWritten(textOf(pages))) return pages
  const shifted = pages.map((page) => ({ ...page, drawn: page.drawn.map(shift) }))
  return isWritten(textOf(shifted)) ? shifted : null
}

function textOf(pages: readonly PdfPage[]): string {
  return pages.flatMap(({ drawn }) => drawn.map(({ text }) => text)).join(' ')
}

/**
 * Whether a text is in a language: it has one of the small words that no page is without, a heading of a resume, or
 * letters of another script. What is short is believed.
 */
function isWritten(text: string): boolean {
  if (text.replace(/\s/g, '').length < FEWEST_CHARACTERS) return true
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  return SMALL_WORDS.test(text) || HEADINGS.test(text) || foreign * 2 > letters
}

const FEWEST_CHARACTERS = 150
const SMALL_WORDS =
  /(?<![\p{L}\d])(?:and|the|for|with|from|of|in|to|at|by|on|de|la|el|en|los|et|le|les|des|und|der|die|das|och|med|van|het|di|per)(?![\p{L}\d])/iu
const HEADINGS = /experience|education|skills|certificat|employment|summary|profile/i

/** Fonts made for Windows and the Mac have their glyphs in the order of ASCII, from the space as number 3 on. */
const SHIFT = ' '.charCodeAt(0) - 3
const [FIRST, LAST] = [3, '~'.charCodeAt(0) - SHIFT]

function shift(piece: Drawn): Drawn {
  const letters = [...piece.text].map((letter) => {
    const code = letter.charCodeAt(0)
    return letter !== ' ' && code >= FIRST && code <= LAST ? String.fromCharCode(code + SHIFT) : letter
  })
  return { ...piece, text: letters.join('') }
}
