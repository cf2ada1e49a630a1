import type { ReadingWarning } from './foreign-reading'

/** What went wrong inside the words of a file: codes cut or glued, letters lost, spaces lost or added. */
export function warningsAboutWords(lines: readonly string[]): readonly ReadingWarning[] {
  const text = lines.join('\n')
  const found: ReadingWarning[] = []
  const unknown = text.match(UNKNOWN) ?? []
  if (unknown.length > 0)
    found.push({ code: 'unknown-characters', count: unknown.length, words: examples(text, UNKNOWN_WORDS) })
  const cut = examples(text, CUT_CODES)
  if (cut.length > 0) found.push({ code: 'cut-codes', words: cut })
  const glued = examples(text, GLUED_CODES)
  if (glued.length > 0) found.push({ code: 'glued-codes', words: glued })
  const joints = new Set((text.match(GLUED_WORDS) ?? []).filter((word) => !isAddress(word)))
  if (joints.size >= FEWEST_JOINTS)
    found.push({ code: 'glued-words', count: joints.size, words: [...joints].slice(0, MOST_EXAMPLES) })
  const spaced = examples(text, SPACED_LETTERS)
  if (spaced.length > 0) found.push({ code: 'spaced-letters', words: spaced })
  const lone = lines.filter((line) => BULLET_ALONE.test(line)).length
  if (lone > 0) found.push({ code: 'lone-bullets', count: lone })
  return found
}

/** Enough to find the place; more would only be longer. */
export const MOST_EXAMPLES = 5

/** The replacement character, controls that are no white space, and the letters of symbol fonts. */
const UNKNOWN = /[\ufffd\p{Co}]|(?!\s)\p{Cc}/gu
const UNKNOWN_WORDS = /\S*(?:[\ufffd\p{Co}]|(?!\s)\p{Cc})\S*/gu

/**
 * A code with a space or a line's end beside its hyphen or slash: "ICD-10- CM". A search for the code misses it. Written
 * so by people it never is; "ICD 10 CM", without the hyphen, may be.
 */
const CUT_CODES =
  /\bICD-?(?:9|10|11)?(?:-\s+|\s+-\s*)(?:9|10|11|CM|PCS)\b(?:-?(?:CM|PCS)\b)?|\bICD-(?:9|10)(?:-\s+|\s+-)\S+|\b(?:CPC|CCS|COC|CIC)(?:-\s+|\s+-)[AP]\b|\b(?:MS|APR|AP)(?:-\s+|\s+-)DRGs?\b|\bHCPCS\s+Level\s*-\s*II\b|\bCC(?:\/\s+|\s+\/)MCC\b/g

/** A code that lost its hyphen on the way: "ICD-10CM" is what a break at the hyphen leaves. */
const GLUED_CODES =
  /\bICD-(?:9|10)(?:CM|PCS)\b|\bICD(?:9|10)-?(?:CM|PCS)(?=\p{L})|\b(?:MS|APR)DRGs?(?=[A-Z])/gu

/** A small letter straight before a capital one: "CoderMercer". Trade names do it too, so one alone says nothing. */
const GLUED_WORDS = /\b\p{Lu}?\p{Ll}{3,}\p{Lu}\p{Ll}{2,}\S*/gu
/** A resume names two or three systems that are written like that (CareCloud, PowerChart). */
const FEWEST_JOINTS = 8

const SPACED_LETTERS = /(?<![\p{L}\d])(?:\p{L} ){4,}\p{L}(?![\p{L}\d])/gu
const BULLET_ALONE = /^[•●▪■◦○‣·–*-]$/

function isAddress(word: string): boolean {
  return /[@/]|\.\p{L}/u.test(word)
}

function examples(text: string, pattern: RegExp): readonly string[] {
  const words = (text.match(pattern) ?? []).map((word) => word.replace(/\s+/g, ' '))
  return [...new Set(words)].slice(0, MOST_EXAMPLES)
}
