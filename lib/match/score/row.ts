import { shareOf } from '@/lib/match/evidence/evidence'
import type { EvidenceGrade, FitRow } from '@/lib/match/report'

/** A row of the Fit sum before it is graded; it stands for no concept unless `anyOf` says so. */
type Ungraded = Omit<FitRow, 'grade' | 'points' | 'anyOf'> & Partial<Pick<FitRow, 'anyOf'>>

/**
 * A row of the Fit sum: its best evidence grades it, and the grade's share of its weight is its points.
 *
 * @param grade where the evidence alone does not say it: a figure that falls short
 */
export function rowOf(row: Ungraded, grade: EvidenceGrade = row.evidence[0]?.grade ?? 'absent'): FitRow {
  const { of, evidence } = row
  return { anyOf: [], ...row, grade, points: toTenths(of * shareOf(grade, evidence[0]?.conceptId)) }
}

/** Points to a tenth; half a tenth goes up. The small addition keeps 2.55 from being stored as less than it is. */
export function toTenths(points: number): number {
  return Math.round(points * 10 + 1e-9) / 10
}
