import { invariant } from '@/lib/base/invariant'
import { GAP, type Word } from '@/lib/text/tokenise'
import { isConjunction, isDuty } from './clauses'
import type { ConceptId } from './concept'
import frameRows from './data/frames.json'
import { type PassiveFrame, type PassiveFrames, passivesIn } from './passives'
import type { Reading } from './reading'
import type { Stretch } from './stretches'
import { CLASS_COUNT, classNumber, isOfClass, numberOf, wordCountOf } from './word-classes'

/**
 * A way to say a concept by the sorts of words that stand in a row: `<teach> …4 <provider>` is said by "coaches our
 * new residents". `…4` stands for up to four words of the same clause; nothing for none.
 */
export type FrameRow = {
  readonly means: ConceptId
  readonly said: readonly string[]
  /** Classes of which no word may stand in the stretch or close before or behind it. */
  readonly unless?: readonly string[]
}

export const FRAME_ROWS = frameRows as readonly FrameRow[]

type Frame = {
  readonly means: ConceptId
  /** Class numbers, in order. */
  readonly slots: readonly number[]
  /** Before each slot, how many words may stand between it and the slot before. */
  readonly gaps: readonly number[]
  readonly unless: readonly number[]
}

/** Slots as close as this are one name, which no comma parts: "health record, retention" is none. */
const CLOSE = 1

/** How far around a frame, in words, a class of `unless` speaks against it. */
const UNLESS_REACH = 2

/** Every stretch of the text that says a concept by a frame, in order; one for each concept and beginning. */
export function framesIn(reading: Reading): readonly Stretch[] {
  const byFirst = framesByFirstSlot()
  const { words, classes } = reading
  const standing = classesStanding(classes)
  const found: Stretch[] = []
  for (let at = 0; at < words.length; at += 1)
    for (const hit of classes[at] ?? NONE) {
      const { frames, seconds } = byFirst[numberOf(hit)] ?? NO_FRAMES
      for (let i = 0; i < frames.length; i += 1) {
        if (standing[seconds[i] ?? 0] === 0) continue
        const frame = frames[i]
        if (!frame || !mayBeSaid(frame, standing)) continue
        const to = at + wordCountOf(hit)
        const last =
          frame.slots.length === 1
            ? { from: at, to }
            : restOfFrame(frame, 1, to, reading.clauseEnds()[to - 1] ?? to, reading)
        if (!last || isRuledOut(frame.unless, at, last.to, reading)) continue
        found.push({ from: at, to: last.to, head: { from: at, to }, tail: last, means: [frame.means] })
      }
    }
  const isOut = (unless: readonly number[], from: number, to: number) => isRuledOut(unless, from, to, reading)
  const passives = passivesIn(reading, passiveFrames(), isOut)
  return passives.length === 0 ? found : [...found, ...passives].sort((a, b) => a.from - b.from)
}

/** For each class whether a member stands anywhere in the text: most frames lack one and need not be looked for. */
function classesStanding(classes: Reading['classes']): Uint8Array {
  STANDING.fill(0)
  for (const here of classes) if (here) for (const hit of here) STANDING[numberOf(hit)] = 1
  return STANDING
}

/** Of the text at hand: a new one for each would cost more than it holds. */
const STANDING = new Uint8Array(CLASS_COUNT)

/** Whether what stands behind the second slot does, which was asked before. */
function mayBeSaid({ slots }: Frame, standing: Uint8Array): boolean {
  for (let slot = 2; slot < slots.length; slot += 1) if (standing[slots[slot] ?? 0] === 0) return false
  return true
}

/** The place of the frame's last slot when the slots from `slot` on stand behind word `from`, nearest first. */
function restOfFrame(
  frame: Frame,
  slot: number,
  from: number,
  end: number,
  reading: Reading,
): { readonly from: number; readonly to: number } | null {
  const wanted = frame.slots[slot]
  const gap = frame.gaps[slot] ?? 0
  const behindVerbs = slot === 1 ? endOfVerbs(from, end, reading) : from
  const last = Math.min(end - 1, behindVerbs + gap)
  for (let at = from; at <= last; at += 1) {
    if (gap <= CLOSE && isParted(reading.words, at)) return null
    const here = reading.classes[at] ?? NONE
    for (const hit of here) {
      if (numberOf(hit) !== wanted) continue
      const to = at + wordCountOf(hit)
      if (slot === frame.slots.length - 1) return { from: at, to }
      const rest = restOfFrame(frame, slot + 1, to, end, reading)
      if (rest) return rest
    }
    if (isOfClass(here, STOP)) return null
  }
  return null
}

/** Verbs that share what they are about widen no gap: "develops, updates and maintains our coding policies". */
function endOfVerbs(from: number, end: number, { words, classes }: Reading): number {
  let at = from
  for (let verb = from; verb < end; verb += 1) {
    if (isConjunction(words[verb])) continue
    if (!isDuty(classes, verb) || !isJoined(words, verb)) break
    at = verb + 1
  }
  return at
}

function isJoined(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === GAP.COMMA || isConjunction(words[at - 1])
}

/** Whether a mark or an "and" stands before the word. */
function isParted(words: readonly Word[], at: number): boolean {
  const mark = (words[at]?.gap ?? 0) & (GAP.COMMA | GAP.PARENTHESIS | GAP.DASH)
  return mark !== 0 || isConjunction(words[at - 1])
}

function isRuledOut(
  unless: readonly number[],
  from: number,
  to: number,
  { words, classes }: Reading,
): boolean {
  if (unless.length === 0) return false
  const last = Math.min(to + UNLESS_REACH, words.length)
  for (let at = Math.max(0, from - UNLESS_REACH); at < last; at += 1) {
    if (at >= to && words[at]?.gap === GAP.BREAK) return false
    if (classes[at]?.some((hit) => unless.includes(numberOf(hit)))) return true
  }
  return false
}

const NONE: readonly never[] = []

/** Words that end what a verb can be about: trained *by*, physicians *who*. */
const STOP = classNumber('stop')

/** Frames with one first slot; `seconds` has the second slot of each, or the first where that is all, to be asked first. */
type FramesOfSlot = { readonly frames: Frame[]; readonly seconds: number[] }

const NO_FRAMES: FramesOfSlot = { frames: [], seconds: [] }

let compiled: readonly (FramesOfSlot | undefined)[] | null = null

function framesByFirstSlot(): readonly (FramesOfSlot | undefined)[] {
  compiled ??= compileFrames(FRAME_ROWS)
  return compiled
}

function compileFrames(rows: readonly FrameRow[]): readonly (FramesOfSlot | undefined)[] {
  const byFirst: FramesOfSlot[] = []
  for (const { means, said, unless = [] } of rows)
    for (const pattern of said) {
      const frame = { means, ...slotsOf(pattern), unless: unless.map(classNumber) }
      const [first = 0, second = first] = frame.slots
      const alike = byFirst[first] ?? { frames: [], seconds: [] }
      alike.frames.push(frame)
      alike.seconds.push(second)
      byFirst[first] = alike
    }
  return byFirst
}

let turned: PassiveFrames | null = null

function passiveFrames(): PassiveFrames {
  turned ??= turnRound(framesByFirstSlot().flatMap((alike) => alike?.frames ?? []))
  return turned
}

/** Each duty of a verb and a thing, by its verb. Qualities are not done to anything. */
function turnRound(frames: readonly Frame[]): PassiveFrames {
  const byVerb: PassiveFrame[][] = []
  for (const { means, slots, unless } of frames) {
    const [done, thing] = slots
    if (slots.length !== 2 || done === undefined || thing === undefined || !means.startsWith('task:'))
      continue
    byVerb[done] ??= []
    byVerb[done]?.push({ means, done, thing, unless })
  }
  return byVerb
}

function slotsOf(pattern: string): Pick<Frame, 'slots' | 'gaps'> {
  const slots: number[] = []
  const gaps: number[] = []
  let gap = 0
  for (const part of pattern.split(' ')) {
    const [, width, name] = /^(?:…(\d+)|<([a-z-]+)>)$/.exec(part) ?? []
    invariant(width || name, `The frame "${pattern}" has a part that is neither a class nor a gap: ${part}.`)
    if (name === undefined) gap = Number(width)
    else {
      slots.push(classNumber(name))
      gaps.push(gap)
      gap = 0
    }
  }
  return { slots, gaps }
}
