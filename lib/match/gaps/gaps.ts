import type { FindabilityRow, FitRow, Gap, Knockout, Score } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { capsOf } from '@/lib/match/score/score'
import { POINTS_PER_FORM } from '@/lib/match/score/weights'
import type { Posting } from '@/lib/posting/posting'
import { fitGaps, PREFERRED_GAP, WORDS_GAP } from './fit'
import { SPELLING_GAP, wordingGaps } from './wording'

/** What the gaps are found in, and what they would change. */
type Compared = {
  readonly rows: readonly FitRow[]
  readonly findabilityRows: readonly FindabilityRow[]
  readonly fit: Score
  readonly knockouts: readonly Knockout[]
}

/**
 * What is missing, first what would change the most: points of Fit with the cap that they would lift, and forms of
 * Findability by what a form is worth beside them. Then names that only few would spell out, the posting's wishes, and
 * words that we do not know.
 */
export function gapsOf(reading: ResumeReading, posting: Posting, compared: Compared): readonly Gap[] {
  const cap = lowestCap(compared.knockouts)
  const all = [
    ...fitGaps(compared.rows, posting, reading),
    ...wordingGaps(compared.findabilityRows, reading, posting),
  ].map((gap) => ({ gap, rank: rankOf(gap), change: changeBy(gap, compared, cap) }))
  return all.toSorted((a, b) => a.rank - b.rank || b.change - a.change).map(({ gap }) => gap)
}

/** The wishes of a posting come late, however many they are: no condition hangs on them. */
function rankOf({ id }: Gap): number {
  if (id === WORDS_GAP) return 3
  if (id === PREFERRED_GAP) return 2
  return id.startsWith(SPELLING_GAP) ? 1 : 0
}

/** By how much Fit would rise, out of 100, if this were no gap. */
function changeBy({ id, worth }: Gap, { fit, knockouts }: Compared, cap: number): number {
  if (fit.of === 0) return 0
  const points = worth.unit === 'fit' ? worth.amount : worth.amount * POINTS_PER_FORM
  const closed = id.replace('gap-', 'knock-out-')
  const left = knockouts.filter((knockout) => knockout.id !== closed)
  const capAfter = left.length === knockouts.length ? cap : lowestCap(left)
  return (capAfter * (fit.points + points)) / fit.of - (cap * fit.points) / fit.of
}

function lowestCap(knockouts: readonly Knockout[]): number {
  return Math.min(100, ...capsOf(knockouts).map(({ at }) => at))
}
