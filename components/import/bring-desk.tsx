'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { BringPanel } from './bring-panel'
import { BRING_WORDS } from './bring-words'
import { ask, bringAll, useBringing } from './bringing'
import { isMarked } from './bringing-mark'
import { useFilesDropped } from './use-files-dropped'
import './bring.css'

/** Takes files that are chosen or dropped anywhere, and shows under the row what becomes of them. */
export function BringDesk() {
  const router = useRouter()
  const { asked } = useBringing()
  const input = useRef<HTMLInputElement>(null)
  const bring = (files: readonly File[]) => void bringAll(files, router.push)
  const isOver = useFilesDropped(bring)
  useEffect(() => {
    if (asked === null && isMarked()) ask('interrupted')
    if (asked !== 'choose') return
    input.current?.click()
    ask(null)
  }, [asked])
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={BRING_WORDS.fileInput}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = '' // the same file may be chosen again
          bring(files)
        }}
      />
      {asked !== null && asked !== 'choose' && <BringPanel asked={asked} onFiles={bring} />}
      {isOver && <p className="drop-cover">{BRING_WORDS.drop}</p>}
    </>
  )
}

/** Opens the window in which files are chosen, or the box for a text. */
export function askFor(what: 'choose' | 'paste') {
  ask(what)
}
