import { Download } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Disclosure } from '@/components/match/disclosure'
import { today } from '@/components/state/today'
import { bestOpeners } from '@/lib/tally/best-openers'
import { type DemandRow, demandOf } from '@/lib/tally/demand'
import type { ListedPosting } from './arrange'
import { DemandBars } from './demand-bars'
import { DEMAND_GROUPS, type DemandGroup, inGroup } from './demand-groups'
import { DemandKey } from './demand-key'
import { DemandTable } from './demand-table'
import { DEMAND_WORDS } from './demand-words'
import { HelpList } from './help-list'
import { knownPostings } from './known-postings'
import { letterOf, MOST_COLUMNS } from './letters'
import { saveDemandCsv } from './save-csv'

type DemandSideProps = {
  /** The postings of the list, in its order. */
  readonly shown: readonly ListedPosting[]
  readonly hasResume: boolean
}

/** What the postings ask for, how often, what the resume shows of it, and what would help. */
export function DemandSide({ shown, hasResume }: DemandSideProps) {
  const [group, setGroup] = useState<DemandGroup>('all')
  const [isWhole, setIsWhole] = useState(false)
  const [isHowOpen, setIsHowOpen] = useState(false)
  const headId = useId()
  const { rows, openers, columns } = useMemo(() => {
    const known = knownPostings(shown)
    const ids = new Set(known.map(({ id }) => id))
    return {
      rows: demandOf(known),
      openers: hasResume ? bestOpeners(known) : [],
      columns: shown.flatMap((row, index) =>
        ids.has(row.posting.id) ? { ...row, letter: letterOf(index, shown.length) } : [],
      ),
    }
  }, [shown, hasResume])
  if (rows.length === 0) return null
  const best = openers.find(({ opens, gain }) => opens.length > 0 || gain > 0)?.conceptId ?? null
  const wanted = inGroup(rows, group)
  const listed = isWhole ? wanted : topOf(wanted, best)
  const table = { rows: listed, columns, best, hasResume }
  const hasColumns = shown.length <= MOST_COLUMNS
  return (
    <section aria-labelledby={headId} className="min-w-0">
      <div className="list-tools">
        <h2 id={headId} className="text-17 font-title">
          {DEMAND_WORDS.demand}
        </h2>
        <Button variant="link" onClick={() => void saveDemandCsv(rows, columns, today())}>
          <Download size={14} aria-hidden />
          {DEMAND_WORDS.exportDemand}
        </Button>
      </div>
      <div className="list-filters">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
        <div role="group" aria-label={DEMAND_WORDS.demand} className="status-filter">
          {DEMAND_GROUPS.filter(({ id }) => id === 'all' || inGroup(rows, id).length > 0).map(
            ({ id, label }) => (
              <button key={id} type="button" aria-pressed={id === group} onClick={() => setGroup(id)}>
                {label}
              </button>
            ),
          )}
        </div>
      </div>
      {hasColumns ? <DemandTable {...table} /> : <DemandBars {...table} />}
      <DemandKey hasColumns={hasColumns} />
      {wanted.length > listed.length && (
        <Button variant="link" onClick={() => setIsWhole(true)}>
          {DEMAND_WORDS.showAll(wanted.length)}
        </Button>
      )}
      {isWhole && wanted.length > MOST_ROWS && (
        <Button variant="link" onClick={() => setIsWhole(false)}>
          {DEMAND_WORDS.showFewer}
        </Button>
      )}
      {openers.length > 0 && <HelpList openers={openers} />}
      {hasResume && (
        <Disclosure title={DEMAND_WORDS.howTitle} sums="" isOpen={isHowOpen} onOpen={setIsHowOpen}>
          <p className="mt-3 text-13 text-pretty text-ink-2">{DEMAND_WORDS.how}</p>
          <p className="mt-2 text-13 text-pretty text-ink-2">{DEMAND_WORDS.demandNote}</p>
        </Disclosure>
      )}
    </section>
  )
}

/** As many as stand beside a dozen postings without a scroll. */
const MOST_ROWS = 14

/** The heaviest, and what would open the most in any case. */
function topOf(rows: readonly DemandRow[], best: string | null): readonly DemandRow[] {
  const top = rows.slice(0, MOST_ROWS)
  const bestRow = rows.find(({ conceptId }) => conceptId === best)
  return bestRow === undefined || top.includes(bestRow) ? top : [...top.slice(0, -1), bestRow]
}
