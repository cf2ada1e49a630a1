import { describe, expect, it } from 'vitest'
import type { Posting } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import { hostilePostings } from '@/test/fixtures/hostile'

/** Long enough that what grows with the square of its length would be felt here; `npm run bench` measures 100 KB. */
const LENGTH = 20_000

describe('a posting of hostile text', () => {
  it.each(hostilePostings(LENGTH))('is read or turned away: %s', (_, text) => {
    const read = readPosting(text)
    if (!read.ok) expect(read.problem.code).toBe('too-long')
    else expect(spansOf(read.value).filter((span) => !isInside(span, read.value.text))).toEqual([])
  })
})

/** Lines of which each part was once held against the whole line, or against all that the line names. */
const DENSE = [
  'associate degree in ',
  'REQUIREMENTS: CPC ',
  '3 years CPC ',
  'RHIT with 5 years, or ',
  'remote, ',
  'CPC | CCS | ',
]

/** Four times the text may cost so many times as much: the square would be sixteen times. */
const MOST_GROWTH = 11

describe('a line without end', () => {
  it.each(DENSE)('costs in proportion to its length: %s', (part) => {
    const costOf = (length: number) => {
      const text = `Medical Coder, apply today\n${part.repeat(length / part.length)}`
      return Math.min(...[0, 1, 2].map(() => cpuMsOf(() => readPosting(text))))
    }
    costOf(LENGTH / 2)
    expect(costOf(LENGTH * 5) / costOf((LENGTH * 5) / 4)).toBeLessThan(MOST_GROWTH)
  })
})

function cpuMsOf(act: () => unknown): number {
  const start = process.cpuUsage()
  act()
  return process.cpuUsage(start).user / 1000
}

function spansOf({ title, lines, requirements, excluded, experience, places, standards }: Posting) {
  return [
    ...(title ? [title.span] : []),
    ...requirements.flatMap(({ spans, because }) => [...spans, because]),
    ...[...lines, ...excluded, ...experience, ...places, ...standards].map(({ span }) => span),
  ]
}

function isInside({ start, end }: { start: number; end: number }, { length }: string): boolean {
  return 0 <= start && start <= end && end <= length
}
