'use client'

import { useEffect, useState } from 'react'
import type { Draft } from '@/lib/resume/draft'
import { createChannel } from '@/lib/worker/channel'
import { askToLayOutAnew, type KnownLayout } from '@/lib/worker/client'
import { draftStore } from './draft-store'
import { today } from './today'
import type { Pages } from './use-pages'

const NONE = { layout: null, isStale: true, problem: null }

/**
 * The pages of the open draft. The worker is asked in the very task of the edit, before anything is painted, so that it
 * lays out while the letter is drawn.
 */
export function useOpenPages(): Pages {
  const [pages, setPages] = useState<Omit<Pages, 'askAgain'>>(NONE)
  const [times, setTimes] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another time asks anew
  useEffect(() => {
    const channel = createChannel()
    let asked: Draft | null = null
    let known: KnownLayout | null = null
    let isOver = false

    async function ask() {
      const { draft } = draftStore.getState()
      if (draft === null || (draft.resume === asked?.resume && draft.page === asked.page)) return
      asked = draft
      const answer = channel(async () => {
        const laidOut = await askToLayOutAnew(draft.resume, draft.page, today(), known)
        if (laidOut.ok) known = laidOut.value
        return laidOut
      })
      setPages((before) => (before.isStale ? before : { ...before, isStale: true }))
      const answered = await answer
      if (isOver || asked !== draft) return
      if (answered.ok) setPages({ layout: answered.value.layout, isStale: false, problem: null })
      else setPages(({ layout }) => ({ layout, isStale: true, problem: answered.problem }))
    }

    void ask()
    const stop = draftStore.subscribe(ask)
    return () => {
      isOver = true
      stop()
    }
  }, [times])
  return { ...pages, askAgain: () => setTimes((before) => before + 1) }
}
