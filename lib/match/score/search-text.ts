import { remember } from '@/lib/base/remember'

/**
 * A text as a plain search index sees it: words in lower case between single spaces, with a space at both ends, so
 * that a phrase is found by `includes`.
 *
 * Models the careful common ground of indexes: case and plurals do not matter, acronyms are not
 * expanded, CPC is not found in CPC-A. A hyphen between words parts them, "Coder-Apprentice". A slash parts words but for single letters (E/M), an ampersand does not.
 */
export const searchText: (text: string) => string = remember(4000, (text) => {
  const words = text
    .normalize('NFKC')
    .replace(/[®™©]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/-(?=[a-z]{3})|(?<=[a-z]{2})-(?=[A-Z](?:[a-z]{2}|\/[A-Z]))/g, ' ')
    .replace(/(?<![A-Za-z]?\b[A-Za-z])\/|\/(?![A-Za-z]\b)/g, ' ')
    .split(/[\s,;:()[\]{}"“”„.!?|•*]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => singular(word).toLowerCase())
  return ` ${words.join(' ')} `
})

/** Ordinary words, and capitals with a small s: "DRGs" is a plural of DRG, CCS none of CC. */
function singular(word: string): string {
  if (/^[A-Z][A-Z\d/-]*[A-Z]s$/.test(word)) return word.slice(0, -1)
  if (!/^[A-Z]?[a-z]{3,}s$/.test(word) || word.endsWith('ss')) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
