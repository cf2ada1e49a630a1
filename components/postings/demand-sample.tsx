import { DEMAND_WORDS } from './demand-words'
import { LevelSign, type Sign } from './level-sign'

const ROWS: readonly { label: string; signs: readonly (Sign | null)[]; shows: string; isBest?: boolean }[] = [
  { label: 'ICD-10-CM', signs: ['only', 'only', 'only'], shows: 'In 3 jobs' },
  { label: 'CPC', signs: ['either', 'either', null], shows: 'Held' },
  { label: 'CCS', signs: ['either', null, 'only'], shows: 'Not held, opens C', isBest: true },
  { label: 'Epic', signs: [null, 'preferred', 'mentioned'], shows: 'In Skills only' },
]

/** Three invented postings side by side, so that the table is known before the first is pasted. */
export function DemandSample() {
  return (
    <figure>
      <figcaption className="mb-2 text-13 text-ink-2">{DEMAND_WORDS.sample}</figcaption>
      <table className="demand-table border-t-2 border-ink" data-bars>
        <thead>
          <tr>
            <td />
            {['A', 'B', 'C'].map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
            <th scope="col" className="words">
              {DEMAND_WORDS.yourResume}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ label, signs, shows, isBest }) => (
            <tr key={label} data-best={isBest}>
              <th scope="row">{label}</th>
              {['A', 'B', 'C'].map((letter, index) => {
                const sign = signs[index] ?? null
                return (
                  <td key={letter}>
                    {sign && <LevelSign sign={sign} />}
                    <span className="sr-only">
                      {sign === null ? DEMAND_WORDS.notAsked : DEMAND_WORDS[sign]}
                    </span>
                  </td>
                )
              })}
              <td className="words">{shows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
