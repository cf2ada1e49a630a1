/**
 * States what must hold here. A false condition is a bug of ours, never a fault of the input.
 *
 * @throws Error with the sentence, caught by app/error.tsx
 */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence)
}
