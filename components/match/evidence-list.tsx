import type { EvidenceGrade, FitGroup, FitRow } from '@/lib/match/report'
import { AnswerSign } from './answer-sign'
import { answerOf } from './marked-lines'
import { MATCH_WORDS } from './match-words'
import { decimalsFor, pointWords } from './points'
import { tieHandlers, tieId, useTying } from './tying'
import { WholeCodes } from './whole-codes'

/** Every requirement of the posting with what the resume shows of it, and where. Hard and soft skills stand apart. */
export function EvidenceList({ rows }: { readonly rows: readonly FitRow[] }) {
  const decimals = decimalsFor(rows.map((row) => row.points))
  return PARTS.map(({ title, groups }) => {
    const part = rows.filter(({ group }) => groups.includes(group))
    if (part.length === 0) return null
    return (
      <div key={title}>
        <h3 className="border-b border-rule pt-4 pb-1 text-13 font-strong text-ink-2">{title}</h3>
        <ul>
          {part.map((row) => (
            <EvidenceRow key={row.requirementId} row={row} decimals={decimals} />
          ))}
        </ul>
      </div>
    )
  })
}

const PARTS: readonly { readonly title: string; readonly groups: readonly FitGroup[] }[] = [
  { title: MATCH_WORDS.hardEvidence, groups: ['required', 'mentioned', 'preferred'] },
  { title: MATCH_WORDS.title, groups: ['title'] },
  { title: MATCH_WORDS.softSkills, groups: ['soft'] },
  { title: MATCH_WORDS.otherWords, groups: ['terms'] },
]

function EvidenceRow({ row, decimals }: { readonly row: FitRow; readonly decimals: number }) {
  const tying = useTying()
  return (
    <li
      id={row.group === 'terms' ? undefined : tieId('report', row.requirementId)}
      tabIndex={-1}
      data-tied={tying.tie === row.requirementId}
      className="report-row evidence-row"
      {...tieHandlers(tying, row.requirementId)}
    >
      <span className="evidence-grade flex items-center gap-2 text-13 font-strong">
        <AnswerSign answer={answerOf(row.grade)} />
        {GRADE_WORDS[row.grade]}
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-strong">
            <WholeCodes text={row.label} />
          </span>
          <span className="text-13 text-ink-2">{row.level}</span>
        </p>
        <Places row={row} />
      </div>
      <span className="figures text-right text-13/6">
        {`${pointWords(row.points, decimals)} / ${pointWords(row.of)}`}
      </span>
    </li>
  )
}

/** Enough places to believe it; the others are a press away. */
const PLACES_SHOWN = 2

function Places({ row }: { readonly row: FitRow }) {
  const first = row.evidence.slice(0, PLACES_SHOWN)
  const others = row.evidence.slice(PLACES_SHOWN)
  if (first.length === 0) return <p className="text-13 text-ink-2">{MATCH_WORDS.nowhere}</p>
  return (
    <>
      <PlaceList evidence={first} />
      {others.length > 0 && (
        <details>
          <summary className="flex min-h-(--target-slim) w-fit cursor-pointer items-center text-13 text-accent underline underline-offset-3">
            {`${others.length} more ${others.length === 1 ? 'place' : 'places'}`}
          </summary>
          <PlaceList evidence={others} />
        </details>
      )}
    </>
  )
}

function PlaceList({ evidence }: { readonly evidence: FitRow['evidence'] }) {
  return (
    <ul className="text-13 text-pretty text-ink-2">
      {evidence.map((one) => (
        <li key={`${one.conceptId} ${one.field} ${one.quote}`}>
          {one.place}:{' '}
          <q className="text-ink">
            <WholeCodes text={one.quote} />
          </q>
        </li>
      ))}
    </ul>
  )
}

/** What each grade is called on the screen. */
export const GRADE_WORDS = {
  shown: MATCH_WORDS.shown,
  accepted: MATCH_WORDS.accepted,
  listed: MATCH_WORDS.listedOnly,
  summary: MATCH_WORDS.summaryOnly,
  broader: MATCH_WORDS.broaderTerm,
  kin: MATCH_WORDS.relatedTitle,
  short: MATCH_WORDS.lessThanAsked,
  apprentice: MATCH_WORDS.apprentice,
  'in-progress': MATCH_WORDS.inProgress,
  expired: MATCH_WORDS.expired,
  absent: MATCH_WORDS.notShown,
} as const satisfies Record<EvidenceGrade, string>
