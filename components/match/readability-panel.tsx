import { Button } from '@/components/fields/button'
import type { ReadBack } from '@/lib/pdf/read-back'
import { readabilityPieces } from './bar-pieces'
import { ExplainedBar } from './explained-bar'
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
      title="Readability"
      value={readBack === null ? <span className="text-ink-3">–</span> : readabilityOf(readBack)}
      bar={
        readBack === null ? (
          <div className="my-2 h-2.5 border border-dashed border-rule-strong" />
        ) : (
          <ExplainedBar label="Readability, check by check" groups={readabilityPieces(readBack)} />
        )
      }
      lines={
        readBack?.checks.map(({ label, found, of }) => ({
          label: SHORT[label] ?? label,
          points: found,
          of,
        })) ?? []
      }
      total={readBack === null ? null : { label: 'Read back', points, of }}
    >
      {/* as tall before the reading as after it, so that nothing below moves when it comes */}
      <div
        className={`mt-2 text-13 text-pretty text-ink-2 ${readBack === null ? 'min-h-[211px]' : 'min-h-10'}`}
      >
        <p role="status">{statusWords({ readBack, isCurrent, isChecking, hasFailed })}</p>
        {hasFailed && !isChecking && (
          <Button slim className="mt-2" onClick={onCheck}>
            Try again
          </Button>
        )}
      </div>
    </ScorePanel>
  )
}

/** Checks in words that fit on one line beside their sum. */
const SHORT: Readonly<Record<string, string | undefined>> = {
  'Section headings on lines of their own': 'Headings alone',
  'Dates with their own entry': 'Dates with entry',
  'Credentials with their own dates': 'Credentials, dates',
  'Codes and terms in one piece': 'Codes in one piece',
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
  if (isCurrent) return 'Read out of the file as it is now.'
  if (isChecking) return 'Making the file and reading it back.'
  if (hasFailed) return 'The file could not be made. Your resume is safe; try again.'
  if (readBack === null) return 'The PDF is made here and read like an employer’s program reads it.'
  return 'Read before your last change.'
}
