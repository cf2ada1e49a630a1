'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { Button } from '@/components/fields/button'
import { BEGIN_WORDS } from './begin-words'
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
        title={BEGIN_WORDS.bring}
        words={
          <>
            {BEGIN_WORDS.bringHelp}{' '}
            <button
              type="button"
              className="text-accent underline underline-offset-3"
              onClick={() => ask('paste')}
            >
              {BEGIN_WORDS.pasteText}
            </button>
          </>
        }
      >
        <Button onClick={() => ask('choose')}>{BEGIN_WORDS.chooseFile}</Button>
      </Way>
      {hasFailed && (
        <p role="alert" className="pb-4">
          {BEGIN_WORDS.notLoaded}
        </p>
      )}
      {Desk !== null && <Desk />}
    </li>
  )
}
