'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Cross, Ring, Tick } from '@/components/fields/icons'
import { problemSentence } from '@/components/problem-message'
import type { DraftState } from '@/components/state/create-draft-store'
import { draftStore, useDraftStore } from '@/components/state/draft-store'
import { BackupButton } from './backup-button'
import { timeOfDay } from './clock-words'
import { DOCUMENT_WORDS } from './document-words'

/** Whether the open draft is kept. A failed save stays on the screen, with the way to rescue the work. */
export function SaveState() {
  const save = useToldSave()
  return (
    <div role="status" className="flex min-w-0 items-center gap-1.5 text-13">
      {save.kind === 'failed' ? (
        <span className="flex items-center gap-1.5 font-strong text-rust">
          <Cross />
          {DOCUMENT_WORDS.notSaved}
        </span>
      ) : save.kind === 'saving' ? (
        <Words icon={<Ring />}>{DOCUMENT_WORDS.saving}</Words>
      ) : (
        save.at !== null && (
          <Words icon={<Tick className="text-accent" />}>
            {DOCUMENT_WORDS.savedAt(timeOfDay(save.at))}
            <span className="max-wide:sr-only"> {DOCUMENT_WORDS.onThisDevice}</span>
          </Words>
        )
      )}
    </div>
  )
}

/** Why the open draft is not kept and how to rescue it: stays under the bar until it is solved. */
export function SaveFailure() {
  const failed = useDraftStore(({ save }) => (save.kind === 'failed' ? save : null))
  const flush = useDraftStore((state) => state.flush)
  const strip = useRef<HTMLDivElement>(null)
  useNoticeHeight(strip, failed !== null)
  if (failed === null) return null

  async function tryAgain() {
    await flush()
    // the button is gone once it worked: the focus goes where the work is
    if (draftStore.getState().save.kind === 'saved') document.getElementById('main')?.focus()
  }

  return (
    <div ref={strip} role="alert" className="save-failure">
      <span>
        {DOCUMENT_WORDS.notSavedSince(timeOfDay(failed.since))} {problemSentence(failed.problem)}
      </span>
      <span className="flex flex-wrap gap-x-5">
        <BackupButton />
        <Button variant="link" onClick={() => void tryAgain()}>
          {DOCUMENT_WORDS.tryAgain}
        </Button>
      </span>
    </div>
  )
}

/** Tells the style sheet how high the notice is while it stays on top, so that the panes under it end with the window. */
function useNoticeHeight(strip: RefObject<HTMLElement | null>, isShown: boolean) {
  useLayoutEffect(() => {
    const element = strip.current
    if (!isShown || element === null) return
    const { style } = document.documentElement
    const measure = () => {
      const isOnTop = getComputedStyle(element).position === 'sticky'
      style.setProperty('--notice', isOnTop ? `${element.offsetHeight}px` : '0px')
    }
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    measure()
    return () => {
      watcher.disconnect()
      style.removeProperty('--notice')
    }
  }, [strip, isShown])
}

function Words({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap text-ink-2">
      {icon}
      {/* narrower, “Saved 12:58 pm” would reach over the buttons beside it */}
      <span className="max-[1120px]:sr-only">{children}</span>
    </span>
  )
}

/** How the draft is kept, as people are told it: a save that is over before they notice paints nothing. */
function useToldSave(): DraftState['save'] {
  const [told, setTold] = useState<DraftState['save']>(UNTOLD)
  useLayoutEffect(() => {
    let timer = 0
    const follow = () => {
      const { save } = draftStore.getState()
      if (save.kind === 'saving' && timer !== 0) return
      clearTimeout(timer)
      timer = save.kind === 'saving' ? window.setTimeout(() => setTold(save), NOTICED_MS) : 0
      if (save.kind !== 'saving') setTold(save)
    }
    follow()
    const stop = draftStore.subscribe(follow)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [])
  return told
}

const UNTOLD = { kind: 'saved', at: null } as const

/** Shorter saves change no word on the screen. */
const NOTICED_MS = 400
