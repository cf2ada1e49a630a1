import type { Posting } from '@/lib/posting/posting'
import { MATCH_WORDS } from './match-words'
import { RadioRows } from './radio-rows'

type LevelChoiceProps = {
  readonly levels: Posting['levels']
  /** Of the level that is meant, the id; it holds from the press on, before the page is read anew. */
  readonly chosen: string | null
  readonly onLevel: (level: string | null) => void
}

/** On a page about several levels of a job: which of them is meant. Nothing where there is nothing to choose. */
export function LevelChoice({ levels, chosen, onLevel }: LevelChoiceProps) {
  const meant = levels.find(({ id }) => id === chosen) ?? null
  if (levels.length === 0) return null
  return (
    <div className="mt-4 border-l-3 border-accent bg-band px-4 py-2.5">
      <p className="text-13 text-pretty text-ink-2">
        {meant === null ? MATCH_WORDS.severalLevels : MATCH_WORDS.oneLevel}
      </p>
      <div className="mt-1.5">
        <RadioRows
          label={MATCH_WORDS.whichLevel}
          choices={[
            ...levels.map(({ id, label }) => ({ value: id, label })),
            { value: ALL, label: MATCH_WORDS.allLevels },
          ]}
          value={meant?.id ?? ALL}
          onChange={(value) => onLevel(value === ALL ? null : value)}
        />
      </div>
    </div>
  )
}

const ALL = 'all'
