import { GAP, type Word } from '@/lib/text/tokenise'
import type { At } from './reading'
import { type ClassHit, classHit, classNumber } from './word-classes'

/**
 * For each word, where its clause ends: at the end of the sentence or line, or where another duty begins ("audits
 * charts, trains coders"). Verbs in a row that share what they are about are one clause: "review and resolve edits".
 */
export function clauseEnds(words: readonly Word[], classes: At<ClassHit>, text: string): readonly number[] {
  const ends: number[] = new Array(words.length)
  let end = words.length
  for (let at = words.length - 1; at >= 0; at -= 1) {
    ends[at] = end
    if (beginsSentence(words, at, text) || beginsDuty(words, classes, at)) end = at
  }
  return ends
}

/** A single line break is a space to the tokeniser; with a capital behind it, lists without bullets end there. */
function beginsSentence(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]
  if (!word || word.gap === GAP.BREAK) return true
  return text.charCodeAt(word.span.start - 1) === LINE_FEED && /^\p{Lu}/u.test(word.text)
}

const LINE_FEED = 10

function beginsDuty(words: readonly Word[], classes: At<ClassHit>, at: number): boolean {
  if (!isDuty(classes, at) || isOneOfTwoAdjectives(words, at)) return false
  const before = isConjunction(words[at - 1]) ? at - 2 : at - 1
  if (before === at - 1 && words[at]?.gap !== GAP.COMMA) return false
  if (before < 0 || isDuty(classes, before)) return false
  return !GERUND.test(words[at]?.text ?? '') || isGerundBefore(words, classes, before)
}

/**
 * Whether the duty before is told in -ing too: in "reviewing charts and coding visits" two duties are, in "oversees
 * scanning and coding vendors" the second word only says which vendors.
 */
function isGerundBefore(words: readonly Word[], classes: At<ClassHit>, from: number): boolean {
  for (let at = from; at >= Math.max(0, from - LONGEST_DUTY); at -= 1) {
    if (isDuty(classes, at)) return GERUND.test(words[at]?.text ?? '')
    if (words[at]?.gap === GAP.BREAK) return false
  }
  return false
}

const GERUND = /ing$/i

/** How far before a duty the one before it begins, in words. */
const LONGEST_DUTY = 16

/** "Accurate and complete codes": no verb, though "complete" is one elsewhere. */
function isOneOfTwoAdjectives(words: readonly Word[], at: number): boolean {
  return /^(?:complete|correct)$/i.test(words[at]?.text ?? '') && TWIN.test(words[at - 2]?.text ?? '')
}

const TWIN =
  /^(?:accurate|timely|legible|precise|current|correct|complete|appropriate|consistent|compliant)$/i

/** Whether a verb of a duty stands there, as one word. */
export function isDuty(classes: At<ClassHit>, at: number): boolean {
  return classes[at]?.includes(DUTY) ?? false
}

/** The words that join two of a kind. */
export function isConjunction(word: Word | undefined): boolean {
  return word?.text === 'and' || word?.text === 'or' || word?.text === '&' || word?.text === 'then'
}

/** Verbs that begin a duty of their own. */
const DUTY = classHit(classNumber('duty'), 1)
