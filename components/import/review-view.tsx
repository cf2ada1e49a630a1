import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { Button } from '@/components/fields/button'
import type { Brought } from '@/lib/resume/brought'
import type { Resume } from '@/lib/resume/schema'
import { foundFields } from './found-fields'
import { FoundList } from './found-list'
import { LeftoverList } from './leftover-list'
import { lineStates } from './line-states'
import { originsOf } from './origins'
import type { Place } from './places'
import { doneWords, foundWords, VIEW_WORDS, verdictWords } from './review-words'
import { SourceLegend, SourcePane } from './source-pane'
import { leftoverId, sourceId, type Tie, TieProvider } from './tie'
import { useFollowTie } from './use-follow-tie'
import './review.css'

type ReviewViewProps = {
  readonly resume: Resume
  readonly brought: Brought
  readonly hrefOf: (path: string) => string
  readonly onPlace: (line: number, place: Place) => void
  readonly onDismiss: (line: number) => void
  readonly onReopen: (line: number) => void
  readonly onDone: () => void
}

type Side = 'source' | 'draft'

/** The file that a draft was read from on the left; on the right what has no place yet and what was found. */
export function ReviewView({ resume, brought, hrefOf, onDone, ...acts }: ReviewViewProps) {
  const [side, setSide] = useState<Side>('draft')
  const [tie, setTie] = useState<Tie | null>(null)
  const origins = useMemo(() => originsOf(resume, brought), [resume, brought])
  const states = useMemo(() => lineStates(brought, origins), [brought, origins])
  const sections = useMemo(() => foundFields(resume), [resume])
  const onGo = useCallback((to: Side, line: number) => {
    setSide(to)
    setTie({ from: 'line', line })
    // the other side is painted with the next frame; only then is there a place to go to
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(to, line)))
  }, [])
  const tying = useMemo(() => ({ tie, onTie: setTie, onGo }), [tie, onGo])
  useFollowTie(tie)
  const open = brought.leftovers.length
  return (
    <TieProvider value={tying}>
      <SideTabs side={side} onSide={setSide} open={open} />
      <div className="review-grid" data-side={side}>
        <section id="review-source" aria-label={VIEW_WORDS.theFile} className="review-source">
          {side === 'source' && <h1 className="sr-only tablet:hidden">{verdictWords(open)}</h1>}
          <div className="review-source-head">
            <p className="min-w-0 truncate font-strong text-ink">{brought.fileName}</p>
            <SourceLegend />
          </div>
          <SourcePane brought={brought} origins={origins} states={states} onReopen={acts.onReopen} />
        </section>
        <section id="review-draft" aria-label={VIEW_WORDS.whatWasFound} className="review-draft">
          <div className="@container mx-auto max-w-200">
            <h1 className="screen-title">{verdictWords(open)}</h1>
            <p className="mt-1 text-pretty wrap-anywhere text-ink-2">
              {VIEW_WORDS.became(brought.fileName, foundWords(resume))}
            </p>
            <LeftoverList {...{ resume, brought, states }} {...acts} />
            <FoundList {...{ sections, origins, hrefOf }} lines={brought.lines} />
            <Done open={open} onDone={onDone} />
          </div>
        </section>
      </div>
    </TieProvider>
  )
}

function Done({ open, onDone }: { readonly open: number; readonly onDone: () => void }): ReactNode {
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t-2 border-ink pt-4">
      <Button variant={open === 0 ? 'main' : 'plain'} onClick={onDone}>
        {VIEW_WORDS.done}
      </Button>
      <p className="review-done text-13 text-pretty text-ink-2">{doneWords(open)}</p>
    </div>
  )
}

type SideTabsProps = {
  readonly side: Side
  readonly onSide: (side: Side) => void
  readonly open: number
}

function SideTabs({ side, onSide, open }: SideTabsProps) {
  return (
    <nav aria-label={VIEW_WORDS.review} className="side-tabs sticky top-(--bar) z-10 tablet:hidden">
      {(['draft', 'source'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-controls={`review-${one}`}
          aria-current={side === one ? 'true' : undefined}
          onClick={() => onSide(one)}
        >
          {one === 'source' ? VIEW_WORDS.file : open === 0 ? VIEW_WORDS.found : VIEW_WORDS.foundOpen(open)}
        </button>
      ))}
    </nav>
  )
}

/** Brings a line, its row on the list or its field into view, with the focus, so that Tab goes on from there. */
function goTo(side: Side, line: number) {
  const element =
    side === 'source'
      ? document.querySelector(`#${sourceId(line)} button, #${sourceId(line)}`)
      : (document.getElementById(leftoverId(line)) ??
        document.querySelector(`.found-part[data-lines~="${line}"]`))
  element?.scrollIntoView({ block: 'center' })
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}
