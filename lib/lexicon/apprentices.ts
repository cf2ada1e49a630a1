import type { ConceptId } from './concept'
import { getLexicon, type Lexicon } from './lexicon'

/** The apprentice's form of a credential, CPC-A of CPC; null where there is none. */
export function apprenticeOf(id: ConceptId, lexicon: Lexicon = getLexicon()): ConceptId | null {
  return lexicon.credential(`${id}-a`)?.id ?? null
}

/**
 * Whether the words of one credential say that it is an apprentice's: "CPC (apprentice status)". "Apprentice designation
 * removed" says that it no longer is.
 */
export function isOfApprentice(words: string): boolean {
  return /\bapprentice/i.test(words) && !/\b(?:remov|lift|no longer|completed|formerly)/i.test(words)
}

/** "CPC (A)", "CPC – A": the letter alone, with nothing behind it that it could be the article of. */
const MARK = /^ ?(?:[–—-] ?A|\( ?A ?\))(?= ?(?:[),;|(/\n]|$))/

/** Where an apprentice's letter behind the name of the full credential ends; null where there is none. */
export function endOfApprenticeMark(text: string, end: number): number | null {
  const mark = MARK.exec(text.slice(end, end + 8))
  return mark ? end + mark[0].length : null
}
