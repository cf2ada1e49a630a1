import { GAP, type Word } from '@/lib/text/tokenise'
import type { ConceptId } from './concept'
import type { Reading } from './reading'
import type { Place, Stretch } from './stretches'
import { classNumber, isOfClass, numberOf, wordCountOf } from './word-classes'

/** A frame of a verb and what it is done to, turned round: "charts are reviewed" for `<review> <record>`. */
export type PassiveFrame = {
  readonly means: ConceptId
  readonly done: number
  readonly thing: number
  readonly unless: readonly number[]
}

/** Frames turned round, by the class of their verb. */
export type PassiveFrames = readonly (readonly PassiveFrame[] | undefined)[]

/** The thing stands at most this many words before "is" or "are": "claims that were left open are". */
const THING_REACH = 4

/** What is done stands at most this many words behind it: "are pulled, sorted, reviewed and filed". */
const DONE_REACH = 6

/**
 * Every stretch that says a concept in the passive: what is done to a thing, behind "is", "are" or "gets", behind a
 * dash ("Unpaid claims – followed up weekly") or near the beginning of a duty ("Late charges posted daily").
 */
export function passivesIn(
  reading: Reading,
  frames: PassiveFrames,
  isRuledOut: (unless: readonly number[], from: number, to: number) => boolean,
): readonly Stretch[] {
  const { words, classes } = reading
  const found: Stretch[] = []
  for (let at = 1; at < words.length; at += 1) {
    const isBe = isOfClass(classes[at], BE)
    if (!isBe && !isBareParticiple(words, at)) continue
    const last = Math.min(words.length, at + DONE_REACH + 1)
    for (let verb = isBe ? at + 1 : at; verb < last && words[verb]?.gap !== GAP.BREAK; verb += 1) {
      if (!isParticiple(words[verb])) continue
      for (const hit of classes[verb] ?? NONE)
        for (const frame of frames[numberOf(hit)] ?? NONE) {
          const head = thingBefore(at, frame.thing, reading)
          const to = verb + wordCountOf(hit)
          if (!head || isRuledOut(frame.unless, head.from, to)) continue
          found.push({ from: head.from, to, head, tail: { from: verb, to }, means: [frame.means] })
        }
    }
  }
  return found
}

/** The nearest word of the class that ends before word `at`, in the same clause. */
function thingBefore(at: number, thing: number, { words, classes }: Reading): Place | null {
  const first = Math.max(0, at - THING_REACH)
  for (let from = at - 1; from >= first; from -= 1) {
    const hit = classes[from]?.find((one) => numberOf(one) === thing && from + wordCountOf(one) <= at)
    if (hit !== undefined) return { from, to: from + wordCountOf(hit) }
    if (words[from]?.gap === GAP.BREAK) return null
  }
  return null
}

/** Behind a dash, or so near the beginning of its clause that only the thing stands before it. */
function isBareParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.text.endsWith('ed') || word.gap === GAP.BREAK) return false
  if (word.gap === GAP.DASH) return isParticiple(word)
  for (let from = at - 1; from >= Math.max(0, at - NEAR_BEGINNING); from -= 1)
    if (words[from]?.gap === GAP.BREAK) return isParticiple(word)
  return false
}

/** Words that a duty may begin with before what is done: "missing operative notes requested". */
const NEAR_BEGINNING = 3

function isParticiple(word: Word | undefined): boolean {
  return word !== undefined && PARTICIPLE.test(word.text)
}

/** What has been done, by its ending; the irregular ones that duties are made of by name. */
const PARTICIPLE =
  /(?:[a-z]ed|^(?:built|sent|made|kept|done|read|put|paid|met|caught|written|given|taken|chosen|drawn|taught|sought))$/i

const NONE: readonly never[] = []
const BE = classNumber('be')
