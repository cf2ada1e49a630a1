'use client'

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Draft } from '@/lib/resume/draft'
import { createChannel } from '@/lib/worker/channel'
import { askToLayOutAnew, type KnownLayout } from '@/lib/worker/client'
import { draftStore } from './draft-store'
import { today } from './today'
import type { Pages } from './use-pages'

const NONE = { layout: null, isStale: true, problem: null }

/** An answer that comes sooner is not waited for by anybody: to call the pages old till then would paint them twice. */
const NOTICED_MS = 100

/**
 * The pages of the open draft. The worker is asked in the very task of the edit, before anything is painted, so that it
 * lays out while the letter is drawn; its answer is painted in the task that brings it.
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
      const timer = setTimeout(() => setPages(asStale), NOTICED_MS)
      const answered = await answer
      clearTimeout(timer)
      if (isOver || asked !== draft) return
      if (answered.ok) {
        const { layout } = answered.value
        flushSync(() => setPages({ layout, isStale: false, problem: null }))
      } else setPages(({ layout }) => ({ layout, isStale: true, problem: answered.problem }))
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

function asStale<Known extends { readonly isStale: boolean }>(pages: Known): Known {
  return pages.isStale ? pages : { ...pages, isStale: true }
}
