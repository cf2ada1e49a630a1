import type { Posting } from '@/lib/posting/posting'
import { MATCH_WORDS } from './match-words'
import { RadioRows } from './radio-rows'

type LevelChoiceProps = {
  readonly posting: Posting
  readonly onLevel: (level: string | null) => void
}

/** On a page about several levels of a job: which of them is meant. Nothing where there is nothing to choose. */
export function LevelChoice({ posting, onLevel }: LevelChoiceProps) {
  const { levels, levelRead } = posting
  if (levels.length === 0) return null
  return (
    <div className="mt-4 border-l-2 border-accent bg-band px-4 py-2.5">
      <p className="text-13 text-pretty text-ink-2">
        {levelRead === null ? MATCH_WORDS.severalLevels : MATCH_WORDS.oneLevel}
      </p>
      <div className="mt-1.5">
        <RadioRows
          label={MATCH_WORDS.whichLevel}
          choices={[
            ...levels.map(({ id, label }) => ({ value: id, label })),
            { value: ALL, label: MATCH_WORDS.allLevels },
          ]}
          value={levelRead ?? ALL}
          onChange={(value) => onLevel(value === ALL ? null : value)}
        />
      </div>
    </div>
  )
}

const ALL = 'all'
