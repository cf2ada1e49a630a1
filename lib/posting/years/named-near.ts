import type { Stated } from '@/lib/posting/stated'

/** Concepts before a number of years that are looked at: no list that years belong to is longer. */
const MOST_BEFORE = 60

/** The concepts that begin in a stretch, its last offset too. `stated` is in the text's order. */
export function namedIn(stated: readonly Stated[], from: number, to: number): readonly Stated[] {
  return stated.slice(firstFrom(stated, from), firstFrom(stated, to + 1))
}

/** The last credentials and groups of them that end before an offset, in the text's order. */
export function credentialsBefore(stated: readonly Stated[], offset: number): readonly Stated[] {
  const end = firstFrom(stated, offset)
  return stated
    .slice(Math.max(0, end - MOST_BEFORE), end)
    .filter(({ mention }) => mention.conceptId.startsWith('credential') && mention.span.end <= offset)
}

/** The index of the first concept that does not begin before an offset. */
function firstFrom(stated: readonly Stated[], offset: number): number {
  let low = 0
  let high = stated.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stated[middle]?.mention.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
