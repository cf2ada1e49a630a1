import { type ReactNode, useMemo } from 'react'
import { inWhole } from '@/lib/base/in-whole'
import type { MatchReport, Score } from '@/lib/match/report'
import type { Posting } from '@/lib/posting/posting'
import { findabilityPieces, fitPieces } from './bar-pieces'
import { Disclosure } from './disclosure'
import { EvidenceList } from './evidence-list'
import { ExplainedBar } from './explained-bar'
import { FormsList } from './forms-list'
import { KnockoutList } from './knockout-list'
import { MATCH_WORDS } from './match-words'
import { ScorePanel } from './score-panel'
import { WholeCodes } from './whole-codes'

type ReportViewProps = {
  readonly posting: Posting
  readonly report: MatchReport
  readonly readability: ReactNode
  /** What is to be done: gaps, remarks on the writing, unknown words. */
  readonly remarks: ReactNode
  readonly levels: ReactNode
  readonly readings: ReactNode
  /** Stands in place of the numbers while the resume has nothing to compare. */
  readonly nothingYet: ReactNode
  /** Which of the two lists at the end are unfolded. */
  readonly open: { readonly evidence: boolean; readonly forms: boolean }
  readonly onOpen: (open: { readonly evidence: boolean; readonly forms: boolean }) => void
}

/** What the comparison says, from the verdict down to the single quote. */
export function ReportView({
  posting,
  report,
  readability,
  remarks,
  levels,
  readings,
  nothingYet,
  open,
  onOpen,
}: ReportViewProps) {
  const fit = useMemo(() => fitPieces(posting, report), [posting, report])
  const findability = useMemo(() => findabilityPieces(report), [report])
  const shownCount = report.rows.filter((row) => row.grade !== 'absent').length
  return (
    <>
      <h1 className="screen-title">
        <WholeCodes text={report.verdict} />
      </h1>
      <p className="mt-1.5 text-13 text-ink-2">
        <WholeCodes text={metaWords(posting, report)} />
      </p>
      {levels}
      {saysNothing(report) ? (
        <p className="mt-4 max-w-[62ch]">{MATCH_WORDS.nothingToCount}</p>
      ) : report.isResumeEmpty ? (
        nothingYet
      ) : (
        <>
          <KnockoutList knockouts={report.knockouts} />
          {readings}
          <div className="score-panels">
            <ScorePanel
              title={MATCH_WORDS.fit}
              value={numberOf(report.fit)}
              bar={<ExplainedBar label={MATCH_WORDS.fitPieces} groups={fit} />}
              lines={report.fit.lines}
              total={{ label: MATCH_WORDS.shownOfAsked, points: report.fit.points, of: report.fit.of }}
              cap={report.fit.cap}
            />
            <ScorePanel
              title={MATCH_WORDS.findability}
              value={numberOf(report.findability)}
              bar={<ExplainedBar label={MATCH_WORDS.findabilityPieces} groups={findability} />}
              lines={report.findability.lines}
              total={{
                label: MATCH_WORDS.formsFound,
                points: report.findability.points,
                of: report.findability.of,
              }}
              cap={report.findability.cap}
            />
            {readability}
          </div>
          {remarks}
          <Disclosure
            title={MATCH_WORDS.whatShown}
            sums={MATCH_WORDS.ofAll(shownCount, MATCH_WORDS.requirements(report.rows.length))}
            isOpen={open.evidence}
            onOpen={(evidence) => onOpen({ ...open, evidence })}
          >
            <EvidenceList rows={report.rows} />
          </Disclosure>
          <Disclosure
            title={MATCH_WORDS.whatTyped}
            sums={MATCH_WORDS.keywords(report.findabilityRows.length)}
            isOpen={open.forms}
            onOpen={(forms) => onOpen({ ...open, forms })}
          >
            <FormsList rows={report.findabilityRows} />
          </Disclosure>
          <p className="mt-6 max-w-[76ch] text-13 text-ink-2">{MATCH_WORDS.weModel}</p>
        </>
      )}
    </>
  )
}

/** A posting without a single requirement or condition: zeros would only mislead. */
function saysNothing(report: MatchReport): boolean {
  return report.rows.length === 0 && report.knockouts.length === 0
}

function numberOf(score: Score): number | string {
  return score.of === 0 ? '–' : inWhole(score.value)
}

/** "14 requirements found in 31 lines. Lexicon 2026.11." */
function metaWords(posting: Posting, report: MatchReport): string {
  const found = MATCH_WORDS.requirements(report.rows.length)
  return MATCH_WORDS.foundIn(found, MATCH_WORDS.lines(posting.lines.length), report.versions.lexicon)
}
