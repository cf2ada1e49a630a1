import { Button } from '@/components/fields/button'
import { MATCH_WORDS } from './match-words'
import type { Remark } from './settled'
import { WholeCodes } from './whole-codes'

type RememberedRemarksProps<Item extends Remark> = {
  readonly items: readonly Item[]
  readonly nameOf: (item: Item) => string
  /** How many there are, in words. */
  readonly summary: string
  /** Said after each name. */
  readonly note: string
  readonly onBringBack: (item: Item) => void
}

/** What the person set aside on an earlier visit, each with the way back. */
export function RememberedRemarks<Item extends Remark>({
  items,
  nameOf,
  summary,
  note,
  onBringBack,
}: RememberedRemarksProps<Item>) {
  if (items.length === 0) return null
  return (
    <details className="mt-1 text-13">
      <summary className="flex min-h-(--target) w-fit cursor-pointer list-none items-center text-accent underline underline-offset-3">
        {summary}
      </summary>
      <ul className="border-t border-rule">
        {items.map((item) => (
          <li
            key={item.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-1"
          >
            <span className="min-w-0">
              <b className="font-strong">
                <WholeCodes text={nameOf(item)} />
              </b>
              <span className="text-ink-2"> {note}</span>
            </span>
            <Button
              variant="link"
              className="min-h-(--target)"
              aria-label={MATCH_WORDS.askAgainOf(nameOf(item))}
              onClick={() => onBringBack(item)}
            >
              {MATCH_WORDS.askAgain}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
