/**
 * A pure function that keeps the answers it gave last: fields of a resume change one at a time while typing, and words,
 * forms and ids come back in every posting.
 *
 * @param most answers that are kept; past it the oldest is dropped
 */
export function remember<Key extends string, Answer>(
  most: number,
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const kept = new Map<Key, Answer>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = answer(key)
    if (kept.size >= most) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
    kept.set(key, made)
    return made
  }
}

/** A pure function that keeps its answer for as long as the object it was asked about is in use. */
export function rememberFor<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const kept = new WeakMap<Thing, { readonly answer: Answer }>()
  return (thing) => {
    const known = kept.get(thing)
    if (known) return known.answer
    const made = answer(thing)
    kept.set(thing, { answer: made })
    return made
  }
}
