import { Download } from 'lucide-react'
import { Button } from '@/components/fields/button'
import { today } from '@/components/state/today'
import { POSTING_STATUSES } from '@/lib/resume/saved-posting'
import { type Arrangement, type ListedPosting, ORDERS } from './arrange'
import { listTitle, ORDER_WORDS, STATUS_WORDS, WORDS } from './postings-words'
import { saveListCsv } from './save-csv'
import '@/components/fields/fields.css'

type ListToolsProps = {
  /** All that are kept. */
  readonly rows: readonly ListedPosting[]
  readonly shown: readonly ListedPosting[]
  readonly arrangement: Arrangement
  readonly onArrange: (arrangement: Arrangement) => void
  readonly view: 'list' | 'board'
  /** Null where there is no room for the board. */
  readonly onView: ((view: 'list' | 'board') => void) | null
}

/** Which postings are shown, in which order, and how. */
export function ListTools({ rows, shown, arrangement, onArrange, view, onView }: ListToolsProps) {
  const { status, words, order } = arrangement
  return (
    <>
      <div className="list-tools">
        <h2 id="postings-list" tabIndex={-1} className="text-17 font-title outline-none">
          {listTitle(shown.length, order)}
        </h2>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {onView !== null && <ViewSwitch view={view} onView={onView} />}
          <Button variant="link" onClick={() => void saveListCsv(shown, today())}>
            <Download size={14} aria-hidden />
            {WORDS.exportList}
          </Button>
        </div>
      </div>
      <div className="list-filters">
        <StatusFilter
          rows={rows}
          status={status}
          onStatus={(next) => onArrange({ ...arrangement, status: next })}
        />
        <div className="list-sort">
          {rows.length > MANY && (
            <input
              type="search"
              className="field-box list-search"
              aria-label={WORDS.find}
              placeholder={WORDS.findHint}
              value={words}
              onChange={(event) => onArrange({ ...arrangement, words: event.target.value })}
            />
          )}
          {rows.length > 1 && (
            <select
              className="pick-plain"
              aria-label={WORDS.order}
              value={order}
              onChange={(event) => {
                const next = ORDERS.find((one) => one === event.target.value)
                if (next !== undefined) onArrange({ ...arrangement, order: next })
              }}
            >
              {ORDERS.map((one) => (
                <option key={one} value={one}>
                  {ORDER_WORDS[one]}
                </option>
              ))}
            </select>
          )}
        </div>
      </div>
    </>
  )
}

/** With fewer, all of them are in sight. */
const MANY = 7

function StatusFilter({
  rows,
  status,
  onStatus,
}: {
  readonly rows: readonly ListedPosting[]
  readonly status: Arrangement['status']
  readonly onStatus: (status: Arrangement['status']) => void
}) {
  const countOf = (one: Arrangement['status']) =>
    one === 'all' ? rows.length : rows.filter(({ posting }) => posting.status === one).length
  const there = POSTING_STATUSES.filter((one) => countOf(one) > 0 || one === status)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-label={WORDS.status} className="status-filter">
      {(['all', ...there] as const).map((one) => (
        <button key={one} type="button" aria-pressed={one === status} onClick={() => onStatus(one)}>
          {one === 'all' ? WORDS.all : STATUS_WORDS[one]} {countOf(one)}
        </button>
      ))}
    </div>
  )
}

type ViewSwitchProps = {
  readonly view: ListToolsProps['view']
  readonly onView: NonNullable<ListToolsProps['onView']>
}

function ViewSwitch({ view, onView }: ViewSwitchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-label={WORDS.showAs} className="view-switch">
      {(['list', 'board'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => onView(one)}>
          {WORDS[one]}
        </button>
      ))}
    </div>
  )
}
