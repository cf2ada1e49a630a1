import { DEMAND_WORDS } from './demand-words'
import { LevelSign } from './level-sign'

/** What the signs of the table mean, or the parts of its bars. */
export function DemandKey({ hasColumns }: { readonly hasColumns: boolean }) {
  return (
    <p className="demand-key">
      {hasColumns
        ? (['only', 'either', 'preferred', 'mentioned'] as const).map((sign) => (
            <span key={sign}>
              <LevelSign sign={sign} /> {DEMAND_WORDS[sign]}
            </span>
          ))
        : (['required', 'preferred', 'mentioned'] as const).map((level) => (
            <span key={level}>
              <i className="bar-part" data-level={level} /> {level}
            </span>
          ))}
    </p>
  )
}
