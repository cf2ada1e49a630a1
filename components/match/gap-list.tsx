import { useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import type { Gap } from '@/lib/match/report'
import { GapRow, SettledRow } from './gap-row'

/** A gap that was closed or set aside on this visit; it stays as one line, so that it can be taken back. */
export type SettledGap = {
  readonly gap: Gap
  readonly how: 'changed' | 'have-not'
  /** Where it stood in the list. */
  readonly position: number
}

type GapListProps = {
  readonly gaps: readonly Gap[]
  readonly settled: readonly SettledGap[]
  /** The requirement that a gap belongs to, if any. */
  readonly tieOf: (gap: Gap) => string | null
  readonly writeHref: (gap: Gap) => string
  readonly onChangeWording: (gap: Gap) => void
  readonly onHaveNot: (gap: Gap) => void
  readonly onTakeBack: (settled: SettledGap) => void
}

/** What is missing, heaviest first, each with where, why and what to do. */
export function GapList({ gaps, settled, tieOf, ...acts }: GapListProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [isWhole, setIsWhole] = useState(false)
  const rows = gapRows(gaps, settled)
  const shown = isWhole || rows.length <= FIRST_ROWS + 1 ? rows : rows.slice(0, FIRST_ROWS)
  const open = rows.flatMap((row) => (row.kind === 'open' ? row.gap : []))
  return (
    <section aria-labelledby="gaps-heading" className="mt-7.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-2">
        <h2 id="gaps-heading" ref={heading} tabIndex={-1} className="text-17 font-title">
          Gaps, heaviest first
        </h2>
        {open.length > 0 && <p className="text-13 text-ink-2">{remedyWords(open)}</p>}
      </div>
      {rows.length === 0 && (
        <p className="border-b border-rule py-3.5 text-ink-2">
          No gaps. Everything the posting asks for stands in your resume, in words that a search finds.
        </p>
      )}
      <ul>
        {shown.map((row) =>
          row.kind === 'open' ? (
            <GapRow key={row.gap.id} gap={row.gap} tie={tieOf(row.gap)} {...acts} />
          ) : (
            <SettledRow
              key={`settled ${row.settled.gap.id}`}
              settled={row.settled}
              onTakeBack={(one) => {
                acts.onTakeBack(one)
                heading.current?.focus()
              }}
            />
          ),
        )}
      </ul>
      {shown.length < rows.length && (
        <Button variant="link" className="mt-2" onClick={() => setIsWhole(true)}>
          {`Show ${rows.length - shown.length} lighter gaps`}
        </Button>
      )}
    </section>
  )
}

/** The heaviest are what an evening can change; the others wait behind a button. */
const FIRST_ROWS = 8

type Row =
  | { readonly kind: 'open'; readonly gap: Gap }
  | { readonly kind: 'settled'; readonly settled: SettledGap }

/** Open gaps in the report's order, with the settled ones where they stood. */
export function gapRows(gaps: readonly Gap[], settled: readonly SettledGap[]): readonly Row[] {
  const rows: Row[] = gaps
    .filter((gap) => !settled.some((one) => settles(one, gap)))
    .map((gap) => ({ kind: 'open', gap }))
  for (const one of [...settled].sort((a, b) => a.position - b.position))
    rows.splice(one.position, 0, { kind: 'settled', settled: one })
  return rows
}

/** A gap that comes back with another change to make is a new one; one that a person has not done stays away. */
function settles({ gap, how }: SettledGap, other: Gap): boolean {
  if (gap.id !== other.id) return false
  return how === 'have-not' || JSON.stringify(gap.remedy) === JSON.stringify(other.remedy)
}

/** "1 is only wording, 2 need your word". */
export function remedyWords(gaps: readonly Gap[]): string {
  const wording = gaps.filter((gap) => gap.remedy.kind === 'wording').length
  const claims = gaps.filter((gap) => gap.remedy.kind === 'claim').length
  return [
    wording > 0 ? `${wording} ${wording === 1 ? 'is' : 'are'} only wording` : [],
    claims > 0 ? `${claims} ${claims === 1 ? 'needs' : 'need'} your word` : [],
  ]
    .flat()
    .join(', ')
}
