import type { Posting } from '@/lib/posting/posting'
import { fitGaps, PREFERRED_GAP } from './fit-gaps'
import type { ResumeReading } from './read-resume'
import type { FindabilityRow, FitRow, Gap } from './report'
import { POINTS_PER_FORM } from './weights'
import { wordingGaps } from './wording-gaps'

/** What is missing, heaviest first: points of Fit, then forms of Findability by what a form is worth beside them. */
export function gapsOf(
  reading: ResumeReading,
  posting: Posting,
  rows: readonly FitRow[],
  findability: readonly FindabilityRow[],
): readonly Gap[] {
  const all = [...fitGaps(rows, posting), ...wordingGaps(findability, reading, posting)]
  return all.toSorted((a, b) => weightOf(b) - weightOf(a))
}

/** The wishes of a posting come last, however many they are: no condition hangs on them. */
function weightOf({ worth, id }: Gap): number {
  if (id === PREFERRED_GAP) return 0
  return worth.unit === 'fit' ? worth.amount : worth.amount * POINTS_PER_FORM
}
