import { Fragment } from 'react'
import { Cross, HalfDisc, Ring, Tick } from '@/components/fields/icons'
import { WholeCodes } from '@/components/match/whole-codes'
import { AREA_WORDS } from '@/components/page/field-words'
import type { Brought, BroughtLine } from '@/lib/resume/brought'
import type { LineState } from './line-states'
import type { Origin } from './origins'
import { lineWords, STATE_WORDS, VIEW_WORDS } from './review-words'
import { isLineTied, sourceId, tieHandlers, useTie } from './tie'

type SourcePaneProps = {
  readonly brought: Brought
  readonly origins: readonly Origin[]
  readonly states: readonly LineState[]
  /** Puts a line that is not needed, or whose field has gone, back on the list. */
  readonly onReopen: (line: number) => void
}

/** The file as it was read, line by line, with a margin that says where each went. */
export function SourcePane({ brought, origins, states, onReopen }: SourcePaneProps) {
  const areas = newAreas(brought.lines.map((_, line) => areaOf(origins, line)))
  return (
    <article aria-label={VIEW_WORDS.fileAsRead} className="source-paper">
      {brought.lines.map((line, index) => {
        const isNewPage = line.page !== null && line.page !== brought.lines[index - 1]?.page
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file never change
          <Fragment key={index}>
            {isNewPage && (
              <p className="source-page">
                <span>{VIEW_WORDS.pageOf(line.page)}</span>
              </p>
            )}
            <SourceRow
              line={line}
              index={index}
              state={states[index] ?? 'read'}
              area={areas[index] ?? null}
              onReopen={onReopen}
            />
          </Fragment>
        )
      })}
    </article>
  )
}

type SourceRowProps = {
  readonly line: BroughtLine
  readonly index: number
  readonly state: LineState
  /** The section that it went to, where it is not that of the line before. */
  readonly area: string | null
  readonly onReopen: (line: number) => void
}

function SourceRow({ line, index, state, area, onReopen }: SourceRowProps) {
  const tying = useTie()
  const isHeading = line.heading || state === 'read'
  return (
    <div
      id={sourceId(index)}
      className="source-line"
      data-state={state}
      data-heading={isHeading}
      data-tied={isLineTied(tying.tie, index)}
      {...tieHandlers(tying, { from: 'line', line: index })}
    >
      <div className="source-margin">
        {area !== null && <span className="source-area">{area}</span>}
        {state !== 'read' && (
          <button
            type="button"
            className="source-note"
            title={`${lineWords(index, line.page)}: ${STATE_WORDS[state]}`}
            aria-label={`${lineWords(index, line.page)}: ${STATE_WORDS[state]}. ${ACT_WORDS[state]}`}
            onClick={() =>
              state === 'dismissed' || state === 'gone' ? onReopen(index) : tying.onGo('draft', index)
            }
          >
            {SIGNS[state]}
          </button>
        )}
      </div>
      <p
        className={`min-w-0 wrap-anywhere ${line.listItem ? 'source-item' : ''} ${isHeading ? 'font-title' : ''}`}
      >
        <WholeCodes text={line.text} />
      </p>
    </div>
  )
}

/** What the marks in the margin mean. */
export function SourceLegend() {
  return (
    <ul aria-label={VIEW_WORDS.marks} className="flex flex-wrap gap-x-4 gap-y-1">
      {(['placed', 'open', 'dismissed'] as const).map((state) => (
        <li key={state} className="flex items-center gap-1.5">
          {SIGNS[state]}
          {STATE_WORDS[state]}
        </li>
      ))}
    </ul>
  )
}

const SIGNS = {
  open: <Ring />,
  part: <HalfDisc />,
  placed: <Tick className="text-accent" />,
  dismissed: <Cross />,
  gone: <Cross />,
} satisfies Record<Exclude<LineState, 'read'>, React.ReactNode>

const ACT_WORDS = {
  open: VIEW_WORDS.goToList,
  part: VIEW_WORDS.goToList,
  placed: VIEW_WORDS.goToField,
  dismissed: VIEW_WORDS.putBack,
  gone: VIEW_WORDS.putBack,
} satisfies Record<Exclude<LineState, 'read'>, string>

/** Each section's name only where it begins: a line without one does not end it. */
function newAreas(areas: readonly (string | null)[]): readonly (string | null)[] {
  return areas.map((area, line) => {
    const before = areas.slice(0, line).findLast((one) => one !== null)
    return area === before ? null : area
  })
}

function areaOf(origins: readonly Origin[], line: number): string | null {
  const path = origins.find(({ lines }) => lines.includes(line))?.path
  return path === undefined ? null : (AREA_WORDS[path.split('.')[0] ?? ''] ?? null)
}
