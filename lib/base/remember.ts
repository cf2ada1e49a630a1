/**
 * A pure function that keeps the answers it gave last: fields of a resume change one at a time while typing, and words,
 * forms and ids come back in every posting.
 *
 * @param most answers that are kept; the last half of them are always known
 */
export function remember<Key extends string, Answer>(
  most: number,
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const kept = new Halves<Answer>(most)
  return (key) => {
    const known = kept.get(key)
    return known === undefined ? kept.keep(key, answer(key)) : known
  }
}

/** The same for what is no string itself: things with one key have one answer. */
export function rememberBy<Thing, Answer>(
  most: number,
  keyOf: (thing: Thing) => string,
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const kept = new Halves<Answer>(most)
  return (thing) => {
    const key = keyOf(thing)
    const known = kept.get(key)
    return known === undefined ? kept.keep(key, answer(thing)) : known
  }
}

/**
 * Answers in two halves. When the newer is full it becomes the older, and what was not asked for since then is dropped at
 * once. Dropping the oldest answer alone walks, in a Map, over the places of all those dropped before it.
 */
class Halves<Answer> {
  private newer = new Map<string, Answer>()
  private older = new Map<string, Answer>()

  constructor(private readonly most: number) {}

  get(key: string): Answer | undefined {
    const known = this.newer.get(key)
    if (known !== undefined || this.older.size === 0) return known
    const before = this.older.get(key)
    return before === undefined ? undefined : this.keep(key, before)
  }

  keep(key: string, answer: Answer): Answer {
    if (this.newer.size * 2 >= this.most) {
      this.older = this.newer
      this.newer = new Map()
    }
    this.newer.set(key, answer)
    return answer
  }
}

/**
 * A pure function of a text that keeps the answer it gave last: a posting is asked about mention by mention.
 *
 * The text is kept as it was last given. An equal text that is a string of its own is compared letter by letter, which
 * must happen once and not at every mention; the same string is known at sight.
 */
export function rememberLast<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let last: { text: string; readonly answer: Answer } | null = null
  return (text) => {
    if (last?.text === text) last.text = text
    else last = { text, answer: answer(text) }
    return last.answer
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
