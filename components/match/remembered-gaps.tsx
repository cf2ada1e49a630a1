import { Button } from '@/components/fields/button'
import type { Gap } from '@/lib/match/report'
import { WholeCodes } from './whole-codes'

type RememberedGapsProps = {
  readonly gaps: readonly Gap[]
  readonly onBringBack: (gap: Gap) => void
}

/** What the person said they have not done, on an earlier visit to this posting, each with the way back. */
export function RememberedGaps({ gaps, onBringBack }: RememberedGapsProps) {
  if (gaps.length === 0) return null
  return (
    <details className="mt-1 text-13">
      <summary className="flex min-h-(--target) w-fit cursor-pointer list-none items-center text-accent underline underline-offset-3">
        {gaps.length === 1 ? '1 you have not done' : `${gaps.length} you have not done`}
      </summary>
      <ul className="border-t border-rule">
        {gaps.map((gap) => (
          <li
            key={gap.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule"
          >
            <span className="min-w-0">
              <b className="font-strong">
                <WholeCodes text={gap.label} />
              </b>
              <span className="text-ink-2"> left out for this posting</span>
            </span>
            <Button
              variant="link"
              className="min-h-(--target)!"
              aria-label={`Ask again: ${gap.label}`}
              onClick={() => onBringBack(gap)}
            >
              Ask again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
