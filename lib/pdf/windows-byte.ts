/**
 * The byte that Windows gives a character (code page 1252); null for one that the page does not have. Word processors
 * have always written Western text so, and even a reader that passes over a font's map to text finds the letters.
 */
export function windowsByte(codePoint: number): number | null {
  if ((codePoint >= 0x20 && codePoint <= 0x7e) || (codePoint >= 0xa0 && codePoint <= 0xff)) return codePoint
  return PUNCTUATION.get(codePoint) ?? null
}

/** What the page puts between the control characters and Latin-1; five bytes mean nothing there. */
const PUNCTUATION: ReadonlyMap<number, number> = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].flatMap((letter, index) =>
    letter === ' ' ? [] : [[letter.codePointAt(0) ?? 0, 0x80 + index] as const],
  ),
)
