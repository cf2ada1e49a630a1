import type { OpenerTotal } from '@/lib/tally/best-openers'
import { DEMAND_WORDS, helpWords } from './demand-words'

/** What would help most, as bars: first by the postings that it opens, then by Fit. */
export function HelpList({ openers }: { readonly openers: readonly OpenerTotal[] }) {
  const top = openers.slice(0, MOST)
  const most = Math.max(...top.map(({ gain }) => gain), 1)
  return (
    <section className="mt-8" aria-labelledby="what-helps">
      <h2 id="what-helps" className="border-b-2 border-ink pb-2 text-17 font-title">
        {DEMAND_WORDS.help}
      </h2>
      <ol className="help-list">
        {top.map((opener) => (
          <li key={opener.conceptId}>
            <span className="truncate font-strong">{opener.label}</span>
            <span className="help-bar" aria-hidden="true">
              <i style={{ width: `${(100 * Math.max(opener.gain, 0)) / most}%` }} />
            </span>
            <span className="text-13 whitespace-nowrap">{helpWords(opener)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Past these the bars say no more than that something is missing. */
const MOST = 6
