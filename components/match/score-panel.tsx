import type { ReactNode } from 'react'
import type { Score, SumLine } from '@/lib/match/report'
import { MATCH_WORDS } from './match-words'
import { decimalsFor, pointWords } from './points'

type ScorePanelProps = {
  readonly title: string
  /** The number, or what stands in its place. */
  readonly value: ReactNode
  readonly bar: ReactNode
  readonly lines: readonly SumLine[]
  readonly total: SumLine | null
  readonly cap?: Score['cap']
  readonly children?: ReactNode
}

/** One of the three numbers with the sum that it is. */
export function ScorePanel({ title, value, bar, lines, total, cap = null, children }: ScorePanelProps) {
  const all = total === null ? lines : [...lines, total]
  const decimals = decimalsFor(all.map((line) => line.points))
  return (
    <section aria-label={title} className="score-panel">
      <div className="flex items-baseline justify-between gap-2">
        <h2 className="font-title">{title}</h2>
        <p className="score-number">{value}</p>
      </div>
      {bar}
      {all.length > 0 && (
        <table className="mt-2 w-full text-13">
          <caption className="sr-only">{`${title}, the sum`}</caption>
          <tbody>
            {lines.map((line) => (
              <SumRow key={line.label} line={line} decimals={decimals} />
            ))}
            {total !== null && <SumRow line={total} decimals={decimals} isTotal />}
          </tbody>
        </table>
      )}
      {cap !== null && (
        <p className="mt-1.5 text-13 text-pretty">
          <b className="font-strong text-rust">{MATCH_WORDS.cappedAt(cap.at)}</b> {cap.because}
        </p>
      )}
      {children}
    </section>
  )
}

type SumRowProps = { readonly line: SumLine; readonly decimals: number; readonly isTotal?: boolean }

function SumRow({ line, decimals, isTotal = false }: SumRowProps) {
  return (
    <tr className={isTotal ? 'border-t border-rule-strong font-strong' : ''}>
      <th scope="row" className={`text-left ${isTotal ? 'font-strong' : 'font-normal text-ink-2'}`}>
        {line.label}
      </th>
      <td className="figures pl-2 text-right">
        {`${pointWords(line.points, decimals)} / ${pointWords(line.of)}`}
      </td>
    </tr>
  )
}
