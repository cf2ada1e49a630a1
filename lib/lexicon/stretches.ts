import type { ConceptId, FormKind } from './concept'

/** A form that counts, by the words it covers; one that means nothing is a decoy. */
export type Found = Place & {
  readonly means: readonly ConceptId[]
  readonly kind: FormKind
}

/** Words `from` up to but not including `to`. */
export type Place = { readonly from: number; readonly to: number }

/** A concept said by words that need not stand side by side: the first of them, the last, and all between. */
export type Stretch = Place & {
  readonly head: Place
  readonly tail: Place
  readonly means: readonly ConceptId[]
}

/**
 * Adds stretches to what was found. Each stands where nothing else does: over the whole stretch, else at its first or
 * last words. Where others hold all of these it shares the place of its first words with them.
 */
export function withStretches(
  found: readonly Found[],
  stretches: readonly Stretch[],
  wordCount: number,
): readonly Found[] {
  if (stretches.length === 0) return found
  const all = [...found]
  const holders: number[] = new Array(wordCount).fill(NOBODY)
  found.forEach(({ from, to }, i) => {
    holders.fill(i, from, to)
  })
  const isFree = ({ from, to }: Place) => {
    for (let at = from; at < to; at += 1) if (holders[at] !== NOBODY) return false
    return true
  }
  for (const { from, to, head, tail, means } of stretches) {
    const place = [{ from, to }, head, tail].find(isFree)
    if (place) {
      holders.fill(all.length, place.from, place.to)
      all.push({ from: place.from, to: place.to, means, kind: 'variant' })
    } else shareThePlace(all, holders[from] ?? NOBODY, means)
  }
  return all.sort((a, b) => a.from - b.from)
}

/** No mention covers the word. */
const NOBODY = -1

/** Lets the mention at `index` name these concepts too, unless its words mean something else. */
function shareThePlace(found: Found[], index: number, means: readonly ConceptId[]): void {
  const there = found[index]
  if (there && there.means.length > 0)
    found[index] = {
      from: there.from,
      to: there.to,
      means: [...new Set([...there.means, ...means])],
      kind: there.kind,
    }
}

/**
 * Leaves out the stretches that say nothing new: within them the concept is named already, one form covers all of
 * them, or their first or last words belong to a phrase that means something else.
 */
export function newStretches(stretches: readonly Stretch[], found: readonly Found[]): readonly Stretch[] {
  let next = 0
  const saidUpTo = new Map<ConceptId, number>()
  return stretches.filter(({ from, to, head, tail, means }) => {
    if (means.every((id) => (saidUpTo.get(id) ?? 0) > from)) return false
    while (next < found.length && (found[next]?.to ?? 0) <= from) next += 1
    for (let i = next; i < found.length && (found[i]?.from ?? to) < to; i += 1) {
      const there = found[i]
      if (!there) break
      if (means.every((id) => there.means.includes(id))) return false
      if (there.from <= from && to <= there.to) return false
      if (there.means.length === 0 && (overlap(there, head) || overlap(there, tail))) return false
    }
    for (const id of means) saidUpTo.set(id, to)
    return true
  })
}

/** Leaves out the stretches whose first or last words belong to a phrase that means something else: "audit-ready". */
export function withoutDecoys(stretches: readonly Stretch[], found: readonly Found[]): readonly Stretch[] {
  const decoys = found.filter(({ means }) => means.length === 0)
  if (decoys.length === 0) return stretches
  return stretches.filter(
    ({ head, tail }) => !decoys.some((decoy) => overlap(decoy, head) || overlap(decoy, tail)),
  )
}

function overlap(one: Place, other: Place): boolean {
  return one.from < other.to && other.from < one.to
}
