import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { Button, ButtonLink } from '@/components/fields/button'
import type { MatchedPosting } from '@/lib/worker/protocol'
import { placeInReport } from './gap-ties'
import { markLines } from './marked-lines'
import { MarkedPosting } from './marked-posting'
import { MATCH_WORDS } from './match-words'
import { ReportView } from './report-view'
import { ScoreAnnouncer } from './score-announcer'
import { TyingProvider, tieId } from './tying'
import './match.css'

type MatchViewProps = {
  readonly matched: MatchedPosting
  /** A newer report is on its way; the old one stays. */
  readonly isStale: boolean
  readonly readability: ReactNode
  /** What is to be done: gaps, remarks on the writing, unknown words. */
  readonly remarks: ReactNode
  readonly levels: ReactNode
  readonly readings: ReactNode
  readonly nothingYet: ReactNode
  /** What was done last, for those who listen. */
  readonly said: string
  /** Where its link, days and notes are kept. */
  readonly notesHref: string
  readonly onPasteAnother: () => void
  readonly onEditText: () => void
}

type Side = 'posting' | 'report'

/** The posting on the left, marked up; the report on the right. On a phone one at a time. */
export function MatchView({
  matched,
  isStale,
  readability,
  remarks,
  levels,
  readings,
  nothingYet,
  said,
  notesHref,
  onPasteAnother,
  onEditText,
}: MatchViewProps) {
  const { posting, report } = matched
  const [side, setSide] = useState<Side>('report')
  const [tie, setTie] = useState<string | null>(null)
  const [open, setOpen] = useState({ evidence: true, forms: false })
  const lines = useMemo(() => markLines(posting, report), [posting, report])
  const onGo = useCallback(
    (to: Side, target: string) => {
      setSide(to)
      setTie(target)
      if (to === 'report') setOpen((now) => ({ ...now, evidence: true }))
      // The other side is painted with the next frame; only then is there a place to go to.
      const places = to === 'report' ? [placeInReport(target, report), target] : [target]
      requestAnimationFrame(() => requestAnimationFrame(() => show(places.map((place) => tieId(to, place)))))
    },
    [report],
  )
  const tying = useMemo(() => ({ tie, onTie: setTie, onGo }), [tie, onGo])
  return (
    <TyingProvider value={tying}>
      <SideTabs side={side} onSide={setSide} />
      <div className="match-panes">
        <section
          id="match-posting"
          aria-label={MATCH_WORDS.markedPosting}
          className={`match-posting ${side === 'posting' ? '' : 'max-tablet:hidden'}`}
        >
          <div className="match-tools mx-auto flex max-w-170 flex-wrap items-center justify-between gap-x-5 gap-y-1 text-13 text-ink-2">
            <Legend />
            <div className="flex gap-4">
              <ButtonLink variant="link" href={notesHref}>
                {MATCH_WORDS.datesAndNotes}
              </ButtonLink>
              <Button variant="link" onClick={onEditText}>
                {MATCH_WORDS.editText}
              </Button>
              <Button variant="link" onClick={onPasteAnother}>
                {MATCH_WORDS.pasteAnother}
              </Button>
            </div>
          </div>
          <MarkedPosting lines={lines} />
        </section>
        <section
          id="match-report"
          aria-label={MATCH_WORDS.theReport}
          aria-busy={isStale}
          className={`match-report ${side === 'report' ? '' : 'max-tablet:hidden'}`}
        >
          <div className="@container mx-auto max-w-200">
            <ReportView
              {...{ posting, report, readability, remarks, levels, readings, nothingYet, open }}
              onOpen={setOpen}
            />
          </div>
        </section>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ScoreAnnouncer report={report} />
    </TyingProvider>
  )
}

function SideTabs({ side, onSide }: { readonly side: Side; readonly onSide: (side: Side) => void }) {
  return (
    <nav aria-label={MATCH_WORDS.match} className="side-tabs sticky top-(--bar) z-10 tablet:hidden">
      {(['posting', 'report'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-controls={`match-${one}`}
          aria-current={side === one ? 'true' : undefined}
          onClick={() => onSide(one)}
        >
          {one === 'posting' ? MATCH_WORDS.posting : MATCH_WORDS.report}
        </button>
      ))}
    </nav>
  )
}

function Legend() {
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1">
      <span className="sr-only">{MATCH_WORDS.marks}</span>
      {(['required', 'preferred', 'mentioned'] as const).map((level) => (
        <mark key={level} className="posting-mark" data-level={level}>
          {level}
        </mark>
      ))}
      <span className="text-ink-3">{MATCH_WORDS.boilerplate}</span>
    </p>
  )
}

/** Brings the first of these elements that is there into view; a row takes the focus, so that Tab goes on from it. */
function show(ids: readonly string[]): void {
  const element = ids.flatMap((id) => document.getElementById(id) ?? [])[0]
  element?.scrollIntoView({ block: 'center' })
  if (element instanceof HTMLLIElement) element.focus({ preventScroll: true })
}
