import type { Posting } from '@/lib/posting/posting'
import { fitGaps, PREFERRED_GAP, WORDS_GAP } from './fit-gaps'
import type { ResumeReading } from './read-resume'
import type { FindabilityRow, FitRow, Gap } from './report'
import { POINTS_PER_FORM } from './weights'
import { SPELLING_GAP, wordingGaps } from './wording-gaps'

/**
 * What is missing, heaviest first: points of Fit, and forms of Findability by what a form is worth beside them. Then
 * names that only few would spell out, then the posting's wishes.
 */
export function gapsOf(
  reading: ResumeReading,
  posting: Posting,
  rows: readonly FitRow[],
  findability: readonly FindabilityRow[],
): readonly Gap[] {
  const all = [...fitGaps(rows, posting), ...wordingGaps(findability, reading, posting)]
  return all.toSorted((a, b) => rankOf(a) - rankOf(b) || weightOf(b) - weightOf(a))
}

/** The wishes of a posting come last, however many they are: no condition hangs on them. */
function rankOf({ id }: Gap): number {
  if (id === WORDS_GAP) return 3
  if (id === PREFERRED_GAP) return 2
  return id.startsWith(SPELLING_GAP) ? 1 : 0
}

function weightOf({ worth }: Gap): number {
  return worth.unit === 'fit' ? worth.amount : worth.amount * POINTS_PER_FORM
}
