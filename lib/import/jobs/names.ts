import { cut, type Words } from '@/lib/import/words'
import { employerScore } from './employer-words'
import type { JobHead } from './head'
import { areTitleAndEmployer } from './parts'
import { titleScore } from './title-words'

/** A head's title and employer, once the order of the two is known. */
export type JobNames = {
  readonly title: Words | null
  readonly employer: Words | null
  readonly rest: readonly Words[]
}

/** Which of title and employer stands first in the heads of a section: more than 0 the title, less the employer. */
export function titleFirst(heads: readonly JobHead[]): number {
  return heads.reduce((sum, { parts }) => {
    const [first, second] = parts
    if (first && second) return sum + leaning(first.text, second.text)
    if (!first) return sum
    const best = bestSplit(first)
    return best === null ? sum : sum + leaning(best[0].text, best[1].text)
  }, 0)
}

/** Decides which part is the title and which the employer, by their words and by the order of the section. */
export function namesOf({ parts, named }: JobHead, order: number): JobNames {
  const open = parts.filter((words) => words !== named.title && words !== named.employer)
  if (named.title || named.employer) {
    const [first = null, ...rest] = open
    if (named.title && named.employer) return { ...named, rest: open }
    return named.title
      ? { title: named.title, employer: first, rest }
      : { title: first, employer: named.employer, rest }
  }
  const [first, second, ...others] = open
  if (!first) return { title: null, employer: null, rest: [] }
  if (!second) return ofOne(first, order)
  if (others.length === 0) return ofTwo(first, second, order, [])
  return ofMany(open, order)
}

function ofOne(only: Words, order: number): JobNames {
  const split = bestSplit(only)
  if (split && areTitleAndEmployer(split[0].text, split[1].text)) return ofTwo(split[0], split[1], 0, [])
  if (split) {
    const lean = leaning(split[0].text, split[1].text)
    const inOrder = order > 0 ? lean : -lean
    if (inOrder + Math.abs(lean) > WORTH_SPLITTING || Math.abs(order) >= SURE_ORDER)
      return ofTwo(split[0], split[1], order, [])
  }
  const isTitle = titleScore(only.text) >= organisation(only.text) && titleScore(only.text) > 0
  return isTitle ? { title: only, employer: null, rest: [] } : { title: null, employer: only, rest: [] }
}

function ofTwo(first: Words, second: Words, order: number, rest: readonly Words[]): JobNames {
  const lean = leaning(first.text, second.text) + Math.max(-ORDER_SAYS, Math.min(ORDER_SAYS, order))
  return lean >= 0 ? { title: first, employer: second, rest } : { title: second, employer: first, rest }
}

/** The best title and the best employer of three parts or more. */
function ofMany(parts: readonly Words[], order: number): JobNames {
  const scored = parts
    .slice(0, MOST_PARTS)
    .map((words) => ({ words, leans: titleScore(words.text) - employerScore(words.text) }))
  let best: { title: Words; employer: Words; score: number } | null = null
  for (const [a, title] of scored.entries())
    for (const [b, employer] of scored.entries()) {
      if (a === b) continue
      const inOrder = Math.sign(b - a) * Math.max(-ORDER_SAYS, Math.min(ORDER_SAYS, order))
      const score = title.leans - employer.leans + inOrder - (a + b) * FURTHER_DOWN
      if (best === null || score > best.score) best = { title: title.words, employer: employer.words, score }
    }
  if (best === null) return { title: null, employer: null, rest: parts }
  const { title, employer } = best
  return { title, employer, rest: parts.filter((words) => words !== title && words !== employer) }
}

/** What a part further down must say more than one above it. */
const FURTHER_DOWN = 0.4
/** No words score so high that a part below these could be the title or the employer of its entry. */
const MOST_PARTS = 100

/** Two entries and more that say the same. */
const SURE_ORDER = 8

/** How far the order of the other entries outweighs the words of one. */
const ORDER_SAYS = 3
/** A comma parts title and employer only where both sides say so a little. */
const WORTH_SPLITTING = 0.5

function leaning(first: string, second: string): number {
  return titleScore(first) - organisation(first) + organisation(second) - titleScore(second)
}

/** A word of health or services in a text that is a title by another word says nothing. */
function organisation(text: string): number {
  return Math.max(0, employerScore(text) - (titleScore(text) >= 2 ? 1.5 : 0))
}

/** The comma that best parts a title from an employer, whichever stands first. Null without a comma. */
function bestSplit(words: Words): readonly [Words, Words] | null {
  const splits = [
    ...words.text.matchAll(/,\s+(?!(?:Inc|LLC|L\.L\.C|Ltd|Corp|PLLC|LLP|P\.C|P\.A|PC|N\.V|Jr|Sr)\b)/g),
  ].map(
    ({ index = 0, 0: mark }) =>
      [cut(words, 0, index), cut(words, index + mark.length, words.text.length)] as const,
  )
  let best: readonly [Words, Words] | null = null
  for (const split of splits)
    if (best === null || isTighter(split, best) || strength(split) > strength(best) + 0.6) best = split
  return best
}

/** Of two that are as good, the one with the shorter employer: titles have commas more often than employers. */
function isTighter(split: readonly [Words, Words], best: readonly [Words, Words]): boolean {
  const employer = ([a, b]: readonly [Words, Words]) => (leaning(a.text, b.text) > 0 ? b : a).text.length
  return Math.abs(strength(split) - strength(best)) < 0.6 && employer(split) < employer(best)
}

function strength([a, b]: readonly [Words, Words]): number {
  return Math.abs(leaning(a.text, b.text))
}
