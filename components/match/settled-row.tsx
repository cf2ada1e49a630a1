import { useEffect, useRef } from 'react'
import { Button } from '@/components/fields/button'
import { Ring, Tick } from '@/components/fields/icons'
import { MATCH_WORDS } from './match-words'
import type { Remark, Settled } from './settled'
import { WholeCodes } from './whole-codes'

type SettledRowProps<Item extends Remark> = {
  readonly settled: Settled<Item>
  readonly name: string
  readonly onTakeBack: (settled: Settled<Item>) => void
}

/** A remark that is done with for this visit, as one line with the way back. */
export function SettledRow<Item extends Remark>({ settled, name, onTakeBack }: SettledRowProps<Item>) {
  const { how, words } = settled
  const back = how === 'set-aside' ? MATCH_WORDS.askAgain : MATCH_WORDS.undo
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), []) // the button that was pressed is gone
  return (
    <li className="flex items-center justify-between gap-x-4 border-b border-rule py-1.5">
      <p className="flex min-w-0 items-center gap-2 text-13 text-ink-2">
        {how === 'set-aside' ? <Ring /> : <Tick className="text-accent" />}
        <span className="min-w-0">
          <b className="font-strong text-ink">
            <WholeCodes text={name} />
          </b>{' '}
          {words}
        </span>
      </p>
      <Button
        ref={button}
        variant="link"
        className="min-h-(--target) shrink-0"
        onClick={() => onTakeBack(settled)}
        aria-label={`${back}: ${name}`}
      >
        {back}
      </Button>
    </li>
  )
}
