'use client'

import { Ring, Tick } from '@/components/fields/icons'
import type { Missing } from './missing'
import { useWizard } from './wizard-context'
import { WIZARD_WORDS } from './wizard-words'

type MissingListProps = {
  readonly missing: readonly Missing[]
  /** More are counted, not listed. */
  readonly most: number
  readonly onGo?: (pressed: Element) => void
}

/** What recruiters look for and will not find, each a way to the field that says it. Never a percentage of fields. */
export function MissingList({ missing, most, onGo }: MissingListProps) {
  const { goToField } = useWizard()
  const others = missing.length - most
  return (
    <>
      <h2 className="text-12 font-normal text-ink-2">{WIZARD_WORDS.lookedFor}</h2>
      {missing.length === 0 ? (
        <p className="mt-1 grid grid-cols-[18px_minmax(0,1fr)] text-13 text-ink-2">
          <Tick className="mt-0.75 text-accent" />
          {WIZARD_WORDS.allThere}
        </p>
      ) : (
        <ul className="mt-0.5">
          {missing.slice(0, most).map(({ field, words }) => (
            <li key={field}>
              <button
                type="button"
                className="missing-link"
                onClick={(event) => {
                  onGo?.(event.currentTarget)
                  goToField(field)
                }}
              >
                <Ring className="mt-0.75 text-ink-2" />
                <span className="min-w-0 break-words">{words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p className="pl-4 text-12 text-ink-2">{WIZARD_WORDS.andMore(others)}</p>}
    </>
  )
}
