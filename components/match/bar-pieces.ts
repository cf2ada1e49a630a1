import type { FitGroup, MatchReport } from '@/lib/match/report'
import type { ReadBack } from '@/lib/pdf/read-back'
import type { Posting } from '@/lib/posting/posting'
import type { BarPiece } from './explained-bar'
import { lineAt } from './marked-lines'
import { pointWords } from './points'

const GROUPS: readonly FitGroup[] = ['required', 'mentioned', 'preferred', 'title', 'soft', 'terms']

/** The pieces of the Fit bar: one a requirement, grouped as the sum is. */
export function fitPieces(posting: Posting, report: MatchReport): readonly (readonly BarPiece[])[] {
  return GROUPS.map((group) =>
    report.rows
      .filter((row) => row.group === group)
      .map((row) => {
        const first = row.postingSpans[0]
        const inPosting = first ? `posting, line ${lineAt(posting, first.start)}` : 'in the posting'
        const inResume = row.evidence[0]?.place ?? 'nowhere in your resume'
        return {
          id: row.requirementId,
          label: row.label,
          points: row.points,
          of: row.of,
          places: `${pointWords(row.points)} of ${pointWords(row.of)}; ${inPosting}; ${inResume}`,
          tie: row.requirementId,
        }
      }),
  ).filter((pieces) => pieces.length > 0)
}

/** The pieces of the Findability bar: one a keyword, as wide as the forms that a search may use for it. */
export function findabilityPieces(report: MatchReport): readonly (readonly BarPiece[])[] {
  return [
    report.findabilityRows.map((row) => {
      const missing = row.forms.filter((form) => !form.found).map((form) => `“${form.text}”`)
      const found = row.forms.length - missing.length
      return {
        id: row.conceptId,
        label: row.label,
        points: found,
        of: row.forms.length,
        places: `${found} of ${row.forms.length} forms${missing.length === 0 ? '' : `; not found: ${missing.join(', ')}`}`,
        tie: report.rows.find(({ anyOf }) => anyOf.includes(row.conceptId))?.requirementId ?? null,
      }
    }),
  ]
}

/** The pieces of the Readability bar: one a check, as wide as what was looked for. */
export function readabilityPieces(readBack: ReadBack): readonly (readonly BarPiece[])[] {
  return readBack.checks
    .filter((check) => check.of > 0)
    .map((check) => [
      {
        id: check.label,
        label: check.label,
        points: check.found,
        of: check.of,
        places: `${check.found} of ${check.of} came back`,
        tie: null,
      },
    ])
}
