'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Way } from './way'

/** What reads files, and the way for them by drop, come after the first paint. */
const load = () => import('@/components/import/bring-desk')

/** Bringing a resume that was written elsewhere: chosen, dropped anywhere, or pasted. */
export function BringRow() {
  const [Desk, setDesk] = useState<ComponentType | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const ask = (what?: 'choose' | 'paste') =>
    load().then(
      (desk) => {
        setDesk(() => desk.BringDesk)
        if (what) desk.askFor(what)
      },
      () => setHasFailed(what !== undefined),
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the first paint
  useEffect(() => void ask(), [])
  return (
    <li id="bring" className="border-b desk-rule">
      <Way
        title="Bring a resume"
        words={
          <>
            PDF, Word, text or JSON, dropped anywhere here. A PDF made here comes back whole.{' '}
            <button
              type="button"
              className="text-accent underline underline-offset-3"
              onClick={() => ask('paste')}
            >
              Paste its text
            </button>
          </>
        }
      >
        <Button className="min-w-26 tablet:min-w-29" onClick={() => ask('choose')}>
          Choose file
        </Button>
      </Way>
      {hasFailed && (
        <p role="alert" className="pb-4">
          What reads files did not load. Check the network, then try again.
        </p>
      )}
      {Desk !== null && <Desk />}
    </li>
  )
}
