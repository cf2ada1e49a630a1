import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import type { AskedConcept, ShownConcept } from '@/lib/match/asked'
import { SHARES } from '@/lib/match/score/weights'
import type { Level } from '@/lib/posting/posting'

/** What one saved posting asks for. */
export type AskingPosting = { readonly id: string; readonly asked: readonly AskedConcept[] }

/** How one posting asks for a concept. */
export type DemandCell = Pick<AskedConcept, 'level' | 'instead'>

/** One concept over all postings. */
export type DemandRow = {
  readonly conceptId: ConceptId
  readonly kind: ConceptKind
  readonly label: string
  /** By the posting's id; a posting that does not ask is not in it. */
  readonly cells: ReadonlyMap<string, DemandCell>
  /** How many postings ask, and how. */
  readonly counts: Readonly<Record<Level, number>>
  /** In how many of them nothing else would do, of those that require it. */
  readonly only: number
  /** Points of Fit that hang on it over all postings. */
  readonly weight: number
  /** As the posting that is answered best has it: one asks for the ICU as a nurse does, another as a coder. */
  readonly shown: ShownConcept
}

/**
 * What a number of postings ask for, heaviest first: by the points of Fit that hang on it over all of them, then by
 * how many ask.
 */
export function demandOf(postings: readonly AskingPosting[]): readonly DemandRow[] {
  const places = new Map<ConceptId, { readonly id: string; readonly one: AskedConcept }[]>()
  for (const { id, asked } of postings)
    for (const one of asked) {
      const found = places.get(one.conceptId)
      if (found) found.push({ id, one })
      else places.set(one.conceptId, [{ id, one }])
    }
  return [...places.values()]
    .flatMap((found) => {
      const [first] = found
      if (first === undefined) return []
      const { conceptId, kind, label } = first.one
      const withLevel = (level: Level) => found.filter(({ one }) => one.level === level)
      const required = withLevel('required')
      return {
        conceptId,
        kind,
        label,
        shown: bestShown(found.map(({ one }) => one.shown)) ?? first.one.shown,
        cells: new Map(found.map(({ id, one }) => [id, { level: one.level, instead: one.instead }])),
        counts: {
          required: required.length,
          preferred: withLevel('preferred').length,
          mentioned: withLevel('mentioned').length,
        },
        only: required.filter(({ one }) => one.instead.length === 0).length,
        weight: found.reduce((sum, { one }) => sum + one.weight, 0),
      }
    })
    .toSorted((a, b) => b.weight - a.weight || b.cells.size - a.cells.size || a.label.localeCompare(b.label))
}

function bestShown(all: readonly ShownConcept[]): ShownConcept | undefined {
  return all.toSorted((a, b) => SHARES[b.grade].share - SHARES[a.grade].share)[0]
}
