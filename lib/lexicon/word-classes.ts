import { invariant } from '@/lib/base/invariant'
import classes from './data/word-classes.json'

/**
 * Words that stand for one another in the phrases of postings: whom one teaches, what one reviews. A member in small
 * letters is found in its inflections; `=codes` stands for that word alone, as written; `<other>` takes in a class.
 */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = classes

/**
 * A class as found in a text, by so many words from the one it is listed at: both in one number, since a text has one for
 * nearly each word.
 */
export type ClassHit = number

export function classHit(number: number, wordCount: number): ClassHit {
  return (number << BITS_OF_COUNT) | wordCount
}

/** No member has sixteen words. */
const BITS_OF_COUNT = 4

export function numberOf(hit: ClassHit): number {
  return hit >> BITS_OF_COUNT
}

export function wordCountOf(hit: ClassHit): number {
  return hit & ((1 << BITS_OF_COUNT) - 1)
}

/** Whether a word or phrase of the class is among what begins at a word. */
export function isOfClass(hits: readonly ClassHit[] | undefined, number: number): boolean {
  if (hits) for (const hit of hits) if (numberOf(hit) === number) return true
  return false
}

const numbers = new Map(Object.keys(WORD_CLASSES).map((name, number) => [name, number]))

export const CLASS_COUNT = numbers.size

/** The number of a class; a name that is none is a mistake in the data. */
export function classNumber(name: string): number {
  const number = numbers.get(name)
  invariant(number !== undefined, `There is no word class ${name}.`)
  return number
}

/** Each phrase that is a member of some class, with the numbers of its classes. */
export function classesByMember(): ReadonlyMap<string, readonly number[]> {
  const byMember = new Map<string, number[]>()
  for (const [name, number] of numbers)
    for (const member of membersOf(name).map(phraseOf)) {
      const known = byMember.get(member)
      if (known) known.push(number)
      else byMember.set(member, [number])
    }
  return byMember
}

/** The phrases of a class, those of the classes it takes in among them. */
export function membersOf(name: string): readonly string[] {
  const members = WORD_CLASSES[name]
  invariant(members, `There is no word class ${name}.`)
  return [
    ...new Set(
      members.flatMap((member) => (member.startsWith('<') ? membersOf(member.slice(1, -1)) : member)),
    ),
  ]
}

/** Capitals keep the index from matching inflections; letter case it overlooks. */
function phraseOf(member: string): string {
  return member.startsWith('=') ? member.slice(1).toUpperCase() : member
}
