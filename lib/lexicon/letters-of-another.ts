import { remember } from '@/lib/base/remember'
import type { Concept } from './concept'

/** How long the name beside the letters is at most, in characters. */
const LONGEST_NAME = 90

/** A name, what stands between, and letters: a longer text says more. */
const LONGEST_ENTRY = LONGEST_NAME + 10

/** Words that give no letter: "Board of Examiners". */
const SMALL = /^(?:of|and|the|for|in|on|to|a|an)$/i

/** Letters of a word that two spellings of a name share at least: "Coding" and "Coder" begin alike. */
const ALIKE = 4

/** Fewer words of the concept's own name than this share, and the name before the bracket is of something else. */
const OWN_SHARE = 0.5

/**
 * Tells of letters whether the text says that they are short for something else, in brackets behind a name ("Certified
 * Ambulance Coder (CAC)" names no computer-assisted coding, wherever the letters stand) or by the name behind them ("our CPC,
 * the Carrier Performance Committee"). A misspelt name of the concept still counts as its own.
 */
export function lettersOfAnother(text: string): (letters: string, concept: Concept) => boolean {
  const known = new Map<string, readonly string[] | null>()
  return (written, concept) => {
    if (SMALL_INSIDE.test(written)) return concept.kind === 'credential'
    if (!LETTERS.test(written)) return false
    const letters = written.replace(/s$/, '')
    let name = known.get(letters)
    if (name === undefined) {
      name = nameOf(text, letters)
      known.set(letters, name)
    }
    return name !== null && !isOwnName(name, concept)
  }
}

const LETTERS = /^[A-Z]{3,6}s?$/

/** "CoC" is the Commission on Cancer: nobody writes a credential so. */
const SMALL_INSIDE = /^[A-Z][a-z][A-Z]$/

/** The words that the letters are of: "Certified Ambulance Coder" before "(CAC)", "the Carrier Performance Committee" behind "our CPC,". */
function nameOf(text: string, letters: string): readonly string[] | null {
  const bracket = text.indexOf(`(${letters})`)
  const ofSeveral = bracket >= 0 ? bracket : text.indexOf(`(${letters}s)`)
  if (ofSeveral >= 0)
    return spelt(
      wordsOf(text.slice(Math.max(0, ofSeveral - LONGEST_NAME), ofSeveral)).slice(-letters.length),
      letters,
    )
  const beside = text.length <= LONGEST_ENTRY ? nameInEntry(text, letters) : null
  if (beside) return beside
  for (const joint of [', the ', ' (', 's (', 's, the ']) {
    const at = text.indexOf(letters + joint)
    if (at < 0) continue
    const start = at + letters.length + joint.length
    const [behind = ''] = text.slice(start, start + LONGEST_NAME).split(/[,.;()\n]/, 1)
    return spelt(wordsOf(behind).slice(0, letters.length), letters)
  }
  return null
}

/** "Certified Ambulance Coder, CAC": a text that is nothing but a name and its letters. */
function nameInEntry(text: string, letters: string): readonly string[] | null {
  const entry = entryOf(letters).exec(text)
  return entry && spelt(wordsOf(entry[1] ?? entry[2] ?? ''), letters)
}

const entryOf = remember(
  200,
  (letters: string) =>
    new RegExp(
      `^(.{4,${LONGEST_NAME}}?)(?:, | - | – |: | )${letters}$|^${letters}(?:, | - | – |: )(.{4,${LONGEST_NAME}})$`,
    ),
)

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.test(word))
}

/** The words, if these are their first letters. */
function spelt(words: readonly string[], letters: string): readonly string[] | null {
  return words.length === letters.length &&
    words.every((word, i) => word.charAt(0).toUpperCase() === letters[i])
    ? words
    : null
}

/** Half of the words, and of a credential the word that says what it certifies: a coach's is no coder's. */
function isOwnName(name: readonly string[], { kind, name: own, forms }: Concept): boolean {
  const words =
    [own, ...forms]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const shared = name.filter((word) => words.some((other) => beginAlike(word.toLowerCase(), other)))
  const core = kind === 'credential' ? name.filter((word) => !RANK.test(word)).at(-1) : undefined
  const isOfTrade = core === undefined || words.some((other) => startAlike(core.toLowerCase(), other))
  return isOfTrade && shared.length >= name.length * OWN_SHARE
}

/** Words that names of credentials in every trade have. */
const RANK =
  /^(?:certif\w+|registered|licensed|accredited|board|national|american|professionals?|specialists?|associates?|assistants?|technicians?|technologists?|administrators?|practitioners?|experts?|analysts?|apprentices?)$/i

/** "Coding" and "Coder", not "Coach". */
function startAlike(a: string, b: string): boolean {
  return a === b || (a.length >= 3 && a.slice(0, 3) === b.slice(0, 3))
}

function beginAlike(a: string, b: string): boolean {
  const length = Math.min(ALIKE, a.length, b.length)
  return length >= 2 && a.slice(0, length) === b.slice(0, length) && (length === ALIKE || a === b)
}
