import porter from 'natural/lib/natural/stemmers/porter_stemmer'

/** A posting has some 600 different words; past this many the memory starts afresh. */
const REMEMBERED_WORDS = 20_000
const remembered = new Map<string, string>()

const PLAIN_WORD = /^[A-Za-z][a-z]{3,}$/

/** Porter's steps, each with the endings that it can change: most words need none, and the steps are slow. */
const STEPS = [
  [/s$/, porter.step1a],
  [/ed$|ing$/, porter.step1b],
  [/y$/, porter.step1c],
  [/e$/, porter.step5a],
  [/ll$/, porter.step5b],
] as const

/**
 * The stem that the inflections of a word share: "assigns", "assigned" and "assigning" have one, and so do
 * "query" and "queries".
 *
 * Runs only the steps of Porter's stemmer that remove inflection (1a, 1b, 1c) and tidy the end (5a, 5b). The others
 * remove derivation, and that is too much here: they turn "clinical" into "clinic" and "medications" into "medic".
 * Acronyms, words with digits and words of fewer than four letters come back in lower case and otherwise
 * as they are, because Porter turns CCS into CC and CMS into CM.
 */
export function stem(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
  const stemmed = PLAIN_WORD.test(word) ? withoutInflection(word.toLowerCase()) : word.toLowerCase()
  remembered.set(word, stemmed)
  return stemmed
}

function withoutInflection(word: string): string {
  let stemmed = word
  for (const [ending, step] of STEPS) if (ending.test(stemmed)) stemmed = step(stemmed)
  return stemmed
}
