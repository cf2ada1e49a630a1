import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import { type Remark, remarkRows, type Settled } from './settled'
import { SettledRow } from './settled-row'
import { useRestingOrder } from './use-resting-order'

type RemarkListProps<Item extends Remark> = {
  readonly title: string
  /** One short line at the right: what can be done. */
  readonly sums: string
  readonly items: readonly Item[]
  readonly settled: readonly Settled<Item>[]
  /** Said when there is nothing in the list. */
  readonly whenEmpty: string
  readonly nameOf: (item: Item) => string
  /** What the button says behind which the rest waits. */
  readonly moreWords: (count: number) => string
  /** Keeps rows where they are, while one is being written in. */
  readonly isHeld?: boolean
  readonly onTakeBack: (settled: Settled<Item>) => void
  /** Stands under the list; what is done there may give the focus to its heading. */
  readonly foot?: (toHeading: () => void) => ReactNode
  readonly children: (item: Item) => ReactNode
}

/** The first ones are what an evening can change; the others wait behind a button. */
const FIRST_ROWS = 8

/** A list of remarks under a rule: open ones as rows, settled ones as a line each where they stood. */
export function RemarkList<Item extends Remark>({ isHeld = false, ...props }: RemarkListProps<Item>) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const [isWhole, setIsWhole] = useState(false)
  const items = useRestingOrder(props.items, isHeld)
  const rows = remarkRows(items, props.settled)
  const shown = isWhole || rows.length <= FIRST_ROWS + 1 ? rows : rows.slice(0, FIRST_ROWS)
  return (
    <section aria-labelledby={id} className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-2">
        <h2 id={id} ref={heading} tabIndex={-1} className="text-17 font-title">
          {props.title}
        </h2>
        {props.sums !== '' && <p className="text-13 text-ink-2">{props.sums}</p>}
      </div>
      {rows.length === 0 && (
        <p className="border-b border-rule py-3 text-pretty text-ink-2">{props.whenEmpty}</p>
      )}
      <ul>
        {shown.map((row) =>
          row.kind === 'open' ? (
            props.children(row.item)
          ) : (
            <SettledRow
              key={`settled ${row.settled.item.id}`}
              settled={row.settled}
              name={props.nameOf(row.settled.item)}
              onTakeBack={(one) => {
                props.onTakeBack(one)
                heading.current?.focus()
              }}
            />
          ),
        )}
      </ul>
      {shown.length < rows.length && (
        <Button variant="link" className="mt-2 min-h-(--target)" onClick={() => setIsWhole(true)}>
          {props.moreWords(rows.length - shown.length)}
        </Button>
      )}
      {props.foot?.(() => heading.current?.focus())}
    </section>
  )
}
