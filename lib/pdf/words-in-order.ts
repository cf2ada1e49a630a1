/**
 * The wanted words that a reading does not have in their place. Words in between, such as a running head, are passed
 * over; a missing word does not make those after it count as lost.
 */
export function inOrder(wanted: readonly string[], read: readonly string[]): readonly string[] {
  const lost: string[] = []
  let at = 0
  for (const word of wanted) {
    const found = read.slice(at, at + WINDOW).indexOf(word)
    if (found < 0) lost.push(word)
    else at += found + 1
  }
  return lost
}

/** Longer than any running head; short enough that a lost word is not found again pages later. */
const WINDOW = 40
