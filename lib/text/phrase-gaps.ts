import { GAP, type Word } from './tokenise'

const { JOINED, SPACE, HYPHEN, SLASH, DASH, APOSTROPHE, DOT, COMMA, PARENTHESIS, BREAK } = GAP

/**
 * For each word of a phrase, the gaps before it that a text may have there: bits of GAP, 0 for the first word.
 * Hyphens, spaces and nothing are one inside a name (pre-bill, pre bill), but not before a suffix (CPC-A, CPC A).
 */
export function gapsOfPhrase(phrase: readonly Word[]): readonly number[] {
  return phrase.map((word, i) => allowedGaps(phrase[i - 1], word))
}

/** Whether the words of a text that begin at `at` are parted as the phrase allows. */
export function gapsFit(gaps: readonly number[], words: readonly Word[], at: number): boolean {
  for (let i = 1; i < gaps.length; i += 1)
    if (((gaps[i] ?? 0) & (words[at + i]?.gap ?? BREAK)) === 0) return false
  return true
}

function allowedGaps(before: Word | undefined, word: Word): number {
  if (!before) return 0
  if (isAnd(before) || isAnd(word)) return word.gap | JOINED | SPACE
  if (isSuffix(before, word)) return word.gap
  switch (word.gap) {
    case JOINED:
    case SPACE:
      return SPACE | HYPHEN | JOINED
    case HYPHEN:
      return HYPHEN | SPACE | JOINED | DOT
    case DASH:
      return DASH | HYPHEN | COMMA | PARENTHESIS | SPACE | JOINED
    case SLASH:
      return before.text.length + word.text.length > 2 ? SLASH | HYPHEN | SPACE : SLASH | HYPHEN
    case COMMA:
      return COMMA | SPACE
    case PARENTHESIS:
      return PARENTHESIS | SPACE | DASH | HYPHEN | COMMA
    case APOSTROPHE:
      return APOSTROPHE | SPACE | JOINED
    case DOT:
      return DOT
    default:
      return BREAK
  }
}

function isAnd({ text }: Word): boolean {
  return text === '&' || text === 'and'
}

/** The A of CPC-A. */
function isSuffix(before: Word, word: Word): boolean {
  return word.text.length === 1 && /^[A-Z]$/.test(word.text) && /^[A-Z]{2,}$/.test(before.text)
}
