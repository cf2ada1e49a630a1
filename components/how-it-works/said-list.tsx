import type { Said } from './how-it-works-words'

/** Terms with a sentence each, ruled like a ledger. */
export function SaidList({ rows }: { readonly rows: readonly Said[] }) {
  return (
    <dl>
      {rows.map(([term, words]) => (
        <div key={term} className="said-row">
          <dt className="font-title">{term}</dt>
          <dd className="text-pretty text-ink-2">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
