import type { Gap, MatchReport } from '@/lib/match/report'

/** The requirement that a gap belongs to, so that its words in the posting can be shown; null when there is none. */
export function tieOfGap(gap: Gap, report: MatchReport): string | null {
  const row = report.rows.find(({ anyOf }) => anyOf.some((id) => gap.conceptIds.includes(id)))
  return row?.requirementId ?? null
}

/** Where the report speaks of a tie: the gap that has something to do about it, else its own row. */
export function placeInReport(tie: string, report: MatchReport): string {
  const row = report.rows.find(({ requirementId }) => requirementId === tie)
  if (row === undefined || row.grade === 'shown') return tie
  return report.gaps.find((gap) => tieOfGap(gap, report) === tie)?.id ?? tie
}
