import type { Span } from '@/lib/text/span'

/**
 * The first word in which a person speaks of themselves. "Category I", "Level I" and "Coder I" are numerals, ME is a
 * state, I.C.9 a guideline, and S&I supervision and interpretation.
 */
export function findPronoun(text: string): Span | null {
  for (const { 0: word, index } of text.matchAll(
    /(?<![\w-])(?:I['’](?:m|ve|d|ll)|I|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|[Oo]ur)(?![\w-])/g,
  )) {
    const before = text.slice(Math.max(0, index - LONGEST_NUMBERED), index)
    const after = text.slice(index + word.length)
    if (
      word === 'I' &&
      ([NUMBERED, LETTERS_BEFORE].some((cue) => cue.test(before)) ||
        /^\s*(?:[/&,–-]|\.\p{L}|and\b|or\b)/u.test(after))
    )
      continue
    return { start: index, end: index + word.length }
  }
  return null
}

/** Characters: the longest word of NUMBERED with a space; more need not be looked at. */
const LONGEST_NUMBERED = 20

/** The other half of letters that are short for two things: "S&I", "S & I", "S/I". "Dr. S & I" and "coder A & I" are people. */
const LETTERS_BEFORE =
  /(?<![\p{L}\p{N}])(?<!\b(?:[DM]rs?|Ms|[Dd]octor|[Cc]oder|[Nn]urse|[Pp]rovider)\.? )(?:[A-Z][&/+]|S ?[&/+] ?)$/u

/** What Roman numerals number. "Trauma I" and "phase I" among them. */
const NUMBERED =
  /\b(?:category|level|levels|type|phase|part|class|stage|grade|tier|title|coder|biller|specialist|analyst|auditor|abstractor|technician|trauma|step|volume|section|chapter|appendix|axis|factor|le ?fort|world war)\s+$/i
