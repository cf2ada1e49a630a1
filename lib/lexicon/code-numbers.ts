import { GAP, type Word } from '@/lib/text/tokenise'
import type { ConceptId } from './concept'

/** CPT numbers of evaluation and management in offices, hospitals, emergency and critical care (CPT 2023). */
const E_M_NUMBERS = [
  [99202, 99215],
  [99221, 99239],
  [99242, 99245],
  [99281, 99292],
  [99304, 99316],
  [99341, 99350],
] as const

/** The letters that HCPCS Level II codes begin with. */
const HCPCS_LETTER = /^[ACEGHJKLMPQRSTV]$/

/** Five figures, or a letter that four figures follow. */
const LONGEST_PART = 5

/** Two figures behind "mod": the modifiers of CPT, from 22 to 99 (CPT 2023, appendix A). */
const MODIFIER = /^[2-9]\d$/

/** A code number read as the set that it stands for. */
export type CodeNumber = {
  readonly to: number
  readonly means: ConceptId
  /** Whether it can be nothing else: a range of visits, a modifier by name. Other numbers may be a price or a room. */
  readonly isSure: boolean
}

/**
 * Reads a code number that starts at word `at`: 99213 stands for E/M, J1100 for HCPCS Level II, "mod 25" for modifiers.
 * Other CPT and ICD numbers say which work was coded, not which set is asked for, and give null.
 */
export function codeNumberAt(words: readonly Word[], at: number): CodeNumber | null {
  const word = words[at]
  if (!word || word.text.length > LONGEST_PART) return null
  const next = words[at + 1]
  if (next?.text.length === 2 && MODIFIER.test(next.text) && /^mods?$/i.test(word.text))
    return next.gap === GAP.SPACE ? { to: at + 2, means: 'codeset:modifiers', isSure: true } : null
  if (word.text.length === LONGEST_PART) {
    if (!isVisit(word.text)) return null
    if (isPlural(words, at)) return { to: at + 2, means: 'topic:e-m', isSure: true }
    if (isPartOfMore(words, at)) return null
    return { to: at + 1, means: 'topic:e-m', isSure: isRange(words, at) || isRange(words, at - 1) }
  }
  if (word.text.length > 1) return null
  if (!next || next.gap !== GAP.JOINED || !/^\d{4}$/.test(next.text)) return null
  if (!HCPCS_LETTER.test(word.text) || word.gap === GAP.HYPHEN || isPartOfMore(words, at + 1)) return null
  if (isOfAJob(words, at)) return null
  return { to: at + 2, means: 'codeset:hcpcs-level-ii', isSure: false }
}

function isVisit(number: string): boolean {
  return /^\d{5}$/.test(number) && E_M_NUMBERS.some(([first, last]) => +number >= first && +number <= last)
}

/** Whether a visit's number and the next are the ends of a range: "99202-99215". */
function isRange(words: readonly Word[], at: number): boolean {
  const [first, last] = [words[at], words[at + 1]]
  if (!first || !last || !isVisit(first.text) || !isVisit(last.text)) return false
  return last.gap === GAP.HYPHEN || last.gap === GAP.DASH
}

/** "99213s and 99214s": visits by their codes. */
function isPlural(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.gap === GAP.JOINED && next.text === 's' && words[at + 2]?.gap !== GAP.JOINED
}

/** "Position class code / title: T0057", "Job code R1043": the employer's own number. */
function isOfAJob(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(?:class|classification|job|req|requisition|position|posting)$/i.test(text))
}

/** Something is joined to the number: it is an account, a postcode or a phone, not a code. */
function isPartOfMore(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.gap === GAP.JOINED || (next?.gap === GAP.HYPHEN && /^\d{4}$/.test(next.text))
}
