'use client'

import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import type { Asked } from '@/components/import/bring-panel'
import { useFilesDropped } from './use-files-dropped'
import { Way } from './way'

const BringPanel = dynamic(() => import('@/components/import/bring-panel').then((file) => file.BringPanel), {
  ssr: false,
})

/** Outlives the row: the first resume that comes in turns the welcome into the library, which has a row of its own. */
let lastAsked: Asked | null = null

/** Bringing a resume that was written elsewhere: chosen, dropped anywhere, or pasted. What reads it is loaded then. */
export function BringRow() {
  const [asked, setAsked] = useState(lastAsked)
  lastAsked = asked
  const input = useRef<HTMLInputElement>(null)
  const choose = () => input.current?.click()
  const bring = (files: readonly File[]) => files.length > 0 && setAsked({ files })
  const isOver = useFilesDropped(bring)
  useEffect(() => {
    if (lastAsked === null && wasInterrupted()) setAsked('interrupted')
  }, [])
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
              aria-expanded={asked === 'paste'}
              onClick={() => setAsked('paste')}
            >
              Paste its text
            </button>
          </>
        }
      >
        <Button className="min-w-26 tablet:min-w-29" onClick={choose}>
          Choose file
        </Button>
      </Way>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Resume file"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = '' // the same file may be chosen again
          bring(files)
        }}
      />
      {asked !== null && <BringPanel asked={asked} onAsk={setAsked} onChoose={choose} />}
      {isOver && (
        <p className="pointer-events-none fixed inset-2 z-30 grid place-items-center border-2 border-dashed border-accent bg-wash/80 text-21 font-title">
          Drop it: it becomes a resume of its own
        </p>
      )}
    </li>
  )
}

/** See bringing-mark.ts, which is not loaded for an answer that is nearly always no. */
function wasInterrupted(): boolean {
  try {
    return localStorage.getItem('chartwright.bringing') !== null
  } catch {
    return false
  }
}
