import { ISSUERS } from '@/lib/lexicon/reference'

/** Whether a text is the letters of one who issues credentials, by the catalogue: "AAPC". */
export function isIssuerLetters(text: string): boolean {
  return LETTERS.has(text)
}

const LETTERS: ReadonlySet<string> = new Set(ISSUERS.map(({ acronym }) => acronym))
