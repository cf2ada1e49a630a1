import type { ConceptId } from './concept'
import { getLexicon, type Lexicon } from './lexicon'

/** The apprentice's form of a credential, CPC-A of CPC; null where there is none. */
export function apprenticeOf(id: ConceptId, lexicon: Lexicon = getLexicon()): ConceptId | null {
  return lexicon.credential(`${id}-a`)?.id ?? null
}

/** The full credential of an apprentice's, CPC of CPC-A; null where the id is no apprentice's. */
export function fullOf(id: ConceptId, lexicon: Lexicon = getLexicon()): ConceptId | null {
  return id.endsWith('-a') ? (lexicon.credential(id.slice(0, -2))?.id ?? null) : null
}

/**
 * Whether the words of one credential say that it is an apprentice's: "CPC (apprentice status)". "Apprentice designation
 * removed" says that it no longer is.
 */
export function isOfApprentice(words: string): boolean {
  return /\bapprentice/i.test(words) && !/\b(?:remov|lift|no longer|completed|formerly)/i.test(words)
}

const SET_FREE =
  /(?:\bapprentice(?: status| designation)?|(?<![\p{L}\d])["“(]?-?A["”)]?)(?: (?:was|has been))? (?:removed|lifted|dropped|waived)\b|\b(?:removed|lifted|dropped) (?:the |my )?(?:apprentice\b|["“(]?-?A\b)/iu
const NOT_YET =
  /\b(?:to (?:get|have|be)|not|until|till|will|once|when|pending|work(?:ing)?|hop\p{L}+|before|if)\b/iu

/** Whether the words say that an apprentice's mark is gone: "CPC (A removed 2023)". What is yet to come is not. */
export function isSetFree(words: string): boolean {
  return SET_FREE.test(words) && !NOT_YET.test(words)
}

/** "CPC (A)", "CPC – A": the letter alone, with nothing behind it that it could be the article of. */
const MARK = /^ ?(?:[–—-] ?A|\( ?A ?\))(?= ?(?:[),;|(/\n]|$))/

/** Where an apprentice's letter behind the name of the full credential ends; null where there is none. */
export function endOfApprenticeMark(text: string, end: number): number | null {
  const mark = MARK.exec(text.slice(end, end + 8))
  return mark ? end + mark[0].length : null
}
