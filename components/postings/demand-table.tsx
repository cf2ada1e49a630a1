import type { DemandRow } from '@/lib/tally/demand'
import type { ListedPosting } from './arrange'
import { cellWords, DEMAND_WORDS, shownWords } from './demand-words'
import { LevelSign, signOf } from './level-sign'

export type DemandProps = {
  readonly rows: readonly DemandRow[]
  /** The postings that count, each with the letter it has in the list. */
  readonly columns: readonly (ListedPosting & { readonly letter: string })[]
  /** The concept that would help most; null where none would. */
  readonly best: string | null
  readonly hasResume: boolean
}

/** One row for each thing asked for, one column for each posting. */
export function DemandTable({ rows, columns, best, hasResume }: DemandProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keys that scroll it
    <section className="demand-scroll" aria-label={DEMAND_WORDS.demandTable} tabIndex={0}>
      <table className="demand-table">
        <thead>
          <tr>
            <td />
            {columns.map(({ posting, title, letter }) => (
              <th key={posting.id} scope="col" title={title}>
                {letter}
                <span className="sr-only">, {title}</span>
              </th>
            ))}
            <th scope="col">of {columns.length}</th>
            {hasResume && (
              <th scope="col" className="words">
                {DEMAND_WORDS.yourResume}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.conceptId} data-best={row.conceptId === best || undefined}>
              <th scope="row">
                {row.label}
                {hasResume && (
                  <span className="block text-12 font-normal text-ink-2 tablet:hidden">
                    {shownWords(row)}
                  </span>
                )}
              </th>
              {columns.map(({ posting }) => {
                const cell = row.cells.get(posting.id)
                return (
                  <td key={posting.id} title={cell && cellWords(cell)}>
                    {cell && <LevelSign sign={signOf(cell)} />}
                    <span className="sr-only">{cellWords(cell)}</span>
                  </td>
                )
              })}
              <td className="count">{row.cells.size}</td>
              {hasResume && <td className="words">{shownWords(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
