import { useMemo } from 'react'
import type { Brought } from '@/lib/resume/brought'
import type { Resume } from '@/lib/resume/schema'
import { LeftoverRow } from './leftover-row'
import type { LineState } from './line-states'
import { likelyPlace, type Place, placesIn } from './places'
import { VIEW_WORDS } from './review-words'

type LeftoverListProps = {
  readonly resume: Resume
  readonly brought: Brought
  readonly states: readonly LineState[]
  readonly onPlace: (line: number, place: Place) => void
  readonly onDismiss: (line: number) => void
}

/** The lines of the file that have no place yet. */
export function LeftoverList({ resume, brought, states, onPlace, onDismiss }: LeftoverListProps) {
  const places = useMemo(() => placesIn(resume), [resume])
  const { leftovers, lines } = brought
  return (
    <section aria-labelledby="not-placed" className="mt-7">
      <h2
        id="not-placed"
        tabIndex={-1}
        className="flex items-baseline justify-between gap-4 border-b-2 border-ink pb-1.5 text-17 font-title"
      >
        {VIEW_WORDS.notPlaced}
        <span className="text-13 font-normal text-ink-2">
          {leftovers.length === 0 ? VIEW_WORDS.none : leftovers.length}
        </span>
      </h2>
      {leftovers.length === 0 ? (
        <p className="border-b border-rule py-3 text-13 text-pretty text-ink-2">{VIEW_WORDS.nothingLeft}</p>
      ) : (
        <ul>
          {leftovers.map((index) => {
            const line = lines[index]
            return (
              line !== undefined && (
                <LeftoverRow
                  key={index}
                  {...{ line, index, resume, places }}
                  isPart={states[index] === 'part'}
                  likely={likelyPlace(resume, brought, index)}
                  onPlace={(place) => onPlace(index, place)}
                  onDismiss={() => onDismiss(index)}
                />
              )
            )
          })}
        </ul>
      )}
    </section>
  )
}
