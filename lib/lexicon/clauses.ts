import { GAP, type Word } from '@/lib/text/tokenise'
import type { At } from './reading'
import { type ClassHit, classNumber } from './word-classes'

/**
 * For each word, where its clause ends: at the end of the sentence or line, or where another duty begins ("audits
 * charts, trains coders"). Verbs in a row that share what they are about are one clause: "review and resolve edits".
 */
export function clauseEnds(words: readonly Word[], classes: At<ClassHit>, text: string): Int32Array {
  const ends = new Int32Array(words.length)
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
  if (!isDuty(classes, at)) return false
  const before = isConjunction(words[at - 1]) ? at - 2 : at - 1
  if (before === at - 1 && words[at]?.gap !== GAP.COMMA) return false
  return before >= 0 && !isDuty(classes, before)
}

function isDuty(classes: At<ClassHit>, at: number): boolean {
  const here = classes[at]
  if (here) for (const { number, wordCount } of here) if (number === DUTY && wordCount === 1) return true
  return false
}

/** The words that join two of a kind. */
export function isConjunction(word: Word | undefined): boolean {
  return word?.text === 'and' || word?.text === 'or' || word?.text === '&' || word?.text === 'then'
}

/** Verbs that begin a duty of their own. */
const DUTY = classNumber('duty')
