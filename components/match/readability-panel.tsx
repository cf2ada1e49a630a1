import { Button } from '@/components/fields/button'
import type { ReadBack } from '@/lib/pdf/read-back'
import { readabilityPieces } from './bar-pieces'
import { ExplainedBar } from './explained-bar'
import { MATCH_WORDS } from './match-words'
import { ScorePanel } from './score-panel'

type ReadabilityPanelProps = {
  /** The last reading-back of this draft; null when there was none on this visit. */
  readonly readBack: ReadBack | null
  /** Whether the draft is still as it was then. */
  readonly isCurrent: boolean
  readonly isChecking: boolean
  readonly hasFailed: boolean
  readonly onCheck: () => void
}

/** How much of the finished file came back when it was read by a program. It is made while nothing else is done. */
export function ReadabilityPanel({
  readBack,
  isCurrent,
  isChecking,
  hasFailed,
  onCheck,
}: ReadabilityPanelProps) {
  const points = readBack?.checks.reduce((sum, check) => sum + check.found, 0) ?? 0
  const of = readBack?.checks.reduce((sum, check) => sum + check.of, 0) ?? 0
  return (
    <ScorePanel
      title={MATCH_WORDS.readability}
      value={readBack === null ? <span className="text-ink-3">–</span> : readabilityOf(readBack)}
      bar={
        readBack === null ? (
          <div className="bar-waiting" />
        ) : (
          <ExplainedBar label={MATCH_WORDS.readabilityChecks} groups={readabilityPieces(readBack)} />
        )
      }
      lines={
        readBack?.checks.map(({ label, found, of }) => ({
          label: SHORT[label] ?? label,
          points: found,
          of,
        })) ?? []
      }
      total={readBack === null ? null : { label: MATCH_WORDS.readBack, points, of }}
    >
      {/* as tall before the reading as after it, so that nothing below moves when it comes */}
      <div
        className={`mt-2 text-13 text-pretty text-ink-2 ${readBack === null ? 'reading-room' : 'min-h-10'}`}
      >
        <p role="status">{statusWords({ readBack, isCurrent, isChecking, hasFailed })}</p>
        {hasFailed && !isChecking && (
          <Button slim className="mt-2" onClick={onCheck}>
            {MATCH_WORDS.tryAgain}
          </Button>
        )}
      </div>
    </ScorePanel>
  )
}

/** Checks in words that fit on one line beside their sum. */
const SHORT: Readonly<Record<string, string | undefined>> = {
  'Section headings on lines of their own': MATCH_WORDS.headingsAlone,
  'Dates with their own entry': MATCH_WORDS.datesWithEntry,
  'Credentials with their own dates': MATCH_WORDS.credentialsAndDates,
  'Codes and terms in one piece': MATCH_WORDS.codesInOnePiece,
}

/** Out of 100, rounded down: only a file that came back whole has 100. */
export function readabilityOf(readBack: ReadBack): number {
  const of = readBack.checks.reduce((sum, check) => sum + check.of, 0)
  const found = readBack.checks.reduce((sum, check) => sum + check.found, 0)
  return of === 0 ? 0 : Math.floor((100 * found) / of)
}

function statusWords({
  readBack,
  isCurrent,
  isChecking,
  hasFailed,
}: Omit<ReadabilityPanelProps, 'onCheck'>): string {
  if (isCurrent) return MATCH_WORDS.readAsItIs
  if (isChecking) return MATCH_WORDS.making
  if (hasFailed) return MATCH_WORDS.notMade
  if (readBack === null) return MATCH_WORDS.readabilityHelp
  return MATCH_WORDS.readBefore
}
