import { ButtonLink } from '@/components/fields/button'
import type { FitRow } from '@/lib/match/report'
import { NOTHING_YET_WORDS as WORDS } from './nothing-yet-words'
import { tieHandlers, tieId, useTying } from './tying'

type NothingYetProps = {
  readonly rows: readonly FitRow[]
  /** Where writing begins. */
  readonly writeHref: string
}

/** Stands in place of the numbers while the resume says nothing: what to do, and what the posting will look for. */
export function NothingYet({ rows, writeHref }: NothingYetProps) {
  const parts = (['required', 'preferred', 'mentioned'] as const).map((level) => ({
    level,
    asked: rows.filter(({ group }) => group === level),
  }))
  return (
    <>
      <p className="mt-4 max-w-[62ch] text-pretty">{WORDS.what}</p>
      <ButtonLink variant="main" className="mt-4" href={writeHref}>
        {WORDS.begin}
      </ButtonLink>
      <h2 className="mt-8 border-b-2 border-ink pb-2 text-17 font-title">{WORDS.asked}</h2>
      {parts.map(
        ({ level, asked }) =>
          asked.length > 0 && (
            <section key={level} aria-label={WORDS[level]}>
              <h3 className="pt-4 pb-1 text-13 font-strong text-ink-2">{WORDS[level]}</h3>
              <ul>
                {asked.map((row) => (
                  <AskedRow key={row.requirementId} row={row} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}

function AskedRow({ row }: { readonly row: FitRow }) {
  const tying = useTying()
  return (
    <li
      id={tieId('report', row.requirementId)}
      tabIndex={-1}
      data-tied={tying.tie === row.requirementId}
      className="report-row border-b border-rule py-2"
      {...tieHandlers(tying, row.requirementId)}
    >
      {row.label}
    </li>
  )
}
