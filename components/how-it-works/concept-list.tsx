import { Chevron } from '@/components/fields/signs'
import type { ConceptKind } from '@/lib/lexicon/concept'
import type { ConceptRow } from '@/lib/lexicon/rows'
import { ConceptEntry } from './concept-entry'
import { KINDS } from './how-it-works-words'

/** The whole lexicon, one kind after the other, each folded away. */
export function ConceptList({ concepts }: { readonly concepts: readonly ConceptRow[] }) {
  const names = new Map(concepts.map(({ id, acronym, name }) => [id, acronym ?? name]))
  return (Object.keys(KINDS) as ConceptKind[]).map((kind) => {
    const rows = concepts
      .filter((row) => row.kind === kind)
      .toSorted((a, b) => (a.acronym ?? a.name).localeCompare(b.acronym ?? b.name, 'en'))
    return (
      <details key={kind} className="border-b border-rule">
        <summary className="flex min-h-(--target) cursor-pointer list-none items-center justify-between gap-4">
          <h2 className="flex items-center gap-2 font-title">
            <Chevron to="down" className="text-ink-2" />
            {KINDS[kind]}
          </h2>
          <span className="text-13 text-ink-2">{`${rows.length} terms`}</span>
        </summary>
        <ul className="pb-4">
          {rows.map((row) => (
            <ConceptEntry key={row.id} row={row} nameOf={(id) => names.get(id) ?? id} />
          ))}
        </ul>
      </details>
    )
  })
}
