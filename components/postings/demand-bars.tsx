import type { DemandProps } from './demand-table'
import { countWords, DEMAND_WORDS, shownWords } from './demand-words'

/** The same for more postings than have room for a column each: how many of them ask, as a bar in three parts. */
export function DemandBars({ rows, columns, best, hasResume }: DemandProps) {
  return (
    <table className="demand-table" data-bars>
      <thead>
        <tr>
          <td />
          <th scope="col" className="bars">
            of {columns.length}
          </th>
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
            <th scope="row">{row.label}</th>
            <td className="bars" title={countWords(row)}>
              <span className="demand-bar" aria-hidden="true">
                {(['required', 'preferred', 'mentioned'] as const).map((level) => (
                  <i
                    key={level}
                    className="bar-part"
                    data-level={level}
                    style={{ width: `${(100 * row.counts[level]) / columns.length}%` }}
                  />
                ))}
              </span>
              <span className="bar-number" aria-hidden="true">
                {row.cells.size}
              </span>
              <span className="sr-only">
                {row.cells.size}: {countWords(row)}
              </span>
            </td>
            {hasResume && <td className="words">{shownWords(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
