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
    <section
      aria-label={title}
      className="min-w-0 border-rule @min-[600px]:border-l @min-[600px]:px-5.5 @min-[600px]:first:border-0 @min-[600px]:first:pl-0 @min-[600px]:last:pr-0"
    >
      <div className="flex items-baseline justify-between gap-2">
        <h2 className="font-title">{title}</h2>
        <p className="text-[28px]/8 font-strong tracking-[-0.035em] [font-variant-numeric:tabular-nums] @min-[600px]:text-40">
          {value}
        </p>
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
      <th scope="row" className={`py-px text-left ${isTotal ? 'font-strong' : 'font-normal text-ink-2'}`}>
        {line.label}
      </th>
      <td className="py-px pl-2 text-right font-mono text-[12.5px] tracking-[-0.02em] whitespace-nowrap">
        {`${pointWords(line.points, decimals)} / ${pointWords(line.of)}`}
      </td>
    </tr>
  )
}
