/** What a change takes out and puts in, with the words on both sides that stay. */
export type WordDifference = {
  readonly before: string
  readonly removed: string
  readonly added: string
  readonly after: string
}

/** Enough words to know the place by. */
const CONTEXT_WORDS = 3

/** Cuts a change of wording down to what changes, word by word, with a few words of context. */
export function wordDifference(before: string, after: string): WordDifference {
  const old = before.split(/(?<=\s)/)
  const fresh = after.split(/(?<=\s)/)
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1
  let tail = 0
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail += 1
  const kept = old.slice(0, head)
  const rest = tail === 0 ? [] : old.slice(-tail)
  return {
    before: (kept.length > CONTEXT_WORDS ? '… ' : '') + kept.slice(-CONTEXT_WORDS).join(''),
    removed: old
      .slice(head, old.length - tail)
      .join('')
      .trim(),
    added: fresh
      .slice(head, fresh.length - tail)
      .join('')
      .trim(),
    after: rest.slice(0, CONTEXT_WORDS).join('').trimEnd() + (rest.length > CONTEXT_WORDS ? ' …' : ''),
  }
}
