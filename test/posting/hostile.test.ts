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
