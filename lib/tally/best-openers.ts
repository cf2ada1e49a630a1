import type { ConceptId } from '@/lib/lexicon/concept'
import type { Opener } from '@/lib/match/openers'

/** What each thing that could be got would change about one saved posting. */
export type OpenablePosting = { readonly id: string; readonly openers: readonly Opener[] }

/** What one credential or skill more would change over all postings. */
export type OpenerTotal = Pick<Opener, 'conceptId' | 'kind' | 'label' | 'grade'> & {
  /** Postings that miss a condition today and would miss none. */
  readonly opens: readonly string[]
  /** Postings that would miss fewer conditions, but still some. */
  readonly eases: readonly string[]
  /** Points of Fit that it would add over all postings. */
  readonly gain: number
  /** How many postings would gain. */
  readonly over: number
  /** How many postings ask for it by name. */
  readonly named: number
}

/**
 * What would help most first: by the postings that it opens, then by those that it eases, then by Fit. What no posting
 * asks for by name is left out, though it may answer in part.
 */
export function bestOpeners(postings: readonly OpenablePosting[]): readonly OpenerTotal[] {
  const found = new Map<ConceptId, { readonly id: string; readonly one: Opener }[]>()
  for (const { id, openers } of postings)
    for (const one of openers) found.set(one.conceptId, [...(found.get(one.conceptId) ?? []), { id, one }])
  return [...found.values()]
    .flatMap((changes) => {
      const first = changes.find(({ one }) => one.isNamed)
      if (first === undefined) return []
      const { conceptId, kind, label, grade } = first.one
      const lifting = changes.filter(({ one }) => one.lifts.length > 0)
      return {
        conceptId,
        kind,
        label,
        grade,
        opens: lifting.filter(({ one }) => one.stillMissed === 0).map(({ id }) => id),
        eases: lifting.filter(({ one }) => one.stillMissed > 0).map(({ id }) => id),
        gain: changes.reduce((sum, { one }) => sum + one.gain, 0),
        named: changes.filter(({ one }) => one.isNamed).length,
        over: changes.filter(({ one }) => one.gain > 0).length,
      }
    })
    .toSorted((a, b) => compareOpeners(a, b) || b.named - a.named || a.label.localeCompare(b.label))
}

/** Those that would help exactly as much as the first: people may choose. */
export function equalToFirst(openers: readonly OpenerTotal[]): readonly OpenerTotal[] {
  const [first, ...others] = openers
  return first === undefined ? [] : others.filter((other) => compareOpeners(first, other) === 0)
}

function compareOpeners(a: OpenerTotal, b: OpenerTotal): number {
  return b.opens.length - a.opens.length || b.eases.length - a.eases.length || b.gain - a.gain
}
