import type { Concept } from '@/lib/lexicon/concept'
import { printName } from '@/lib/lexicon/print-name'

/**
 * The full name that may stand in the place of words: "Local Coverage Determination (LCD)" for "LCD", and
 * "Local Coverage Determinations (LCDs)" for "LCDs".
 *
 * Only for the concept's own letters or name. What else shows it is often another thing: medical decision making is one
 * way to level an E/M, a rural hospital may be no critical access hospital.
 *
 * @returns null where the words are none of its own, or are several of what cannot be counted
 */
export function spelledOut(words: string, concept: Concept): string | null {
  const written = lettersOf(words)
  const { acronym, name } = concept
  const own = [name, ...(acronym === null ? [] : [acronym])].map(lettersOf)
  if (own.includes(written)) return printName(concept)
  const plural = pluralOf(concept)
  if (plural === null || acronym === null) return null
  return [plural, `${acronym}s`].map(lettersOf).includes(written) ? `${plural} (${acronym}s)` : null
}

/** Several of what a name is of, where its letters end in that word: "LCDs" are determinations, "POAs" no indicators. */
function pluralOf({ name, acronym }: Concept): string | null {
  const last = name.split(/[ -]/).at(-1)?.toLowerCase() ?? ''
  const endsInIt = acronym?.at(-1)?.toLowerCase() === last.charAt(0)
  return endsInIt && COUNTED.test(last) ? name.replace(/y$/, 'ie').concat('s') : null
}

const COUNTED =
  /^(?:category|center|classification|clinic|condition|contractor|department|determination|edit|facility|factor|group|grouping|hospital|indicator|notice|unit)$/

function lettersOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<=[a-z]{2}) ?& ?(?=[a-z]{2})/g, ' and ')
    .replace(/[^a-z\d]/g, '')
}

/** "an LCD" is "a Local Coverage Determination", "a HAC" a "hospital-acquired condition": the article goes with the sound. */
export function withArticle(before: string, name: string): string {
  const article = /(?<![\p{L}\p{N}])an? $/iu.exec(before)
  if (!article) return before
  const first = article[0].charAt(0)
  return `${before.slice(0, article.index)}${first}${BEGINS_WITH_VOWEL.test(name) ? 'n' : ''} `
}

const BEGINS_WITH_VOWEL = /^(?!uni|one|eu)[aeiou]/i

/**
 * A name as it is written in the middle of a sentence: "evaluation and management (E/M)". A name of which every word has
 * its capital keeps them, and so does what people or programs are called.
 */
export function inSentence(before: string, name: string): string {
  const isWithin = /[\p{L}\p{N},;)] ?$/u.test(before)
  return isWithin && ONE_CAPITAL.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

const ONE_CAPITAL = /^(?!Medic(?:are|aid)\b)[A-Z][a-z]+(?:[ /-][a-z]+)+(?: \([^)]*\))?$/
