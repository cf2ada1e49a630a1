import { useStore } from 'zustand'
import { siteDatabase } from '@/lib/storage/database'
import { createDraftStore, type DraftState } from './create-draft-store'
import { journalStore } from './journal-store'
import type { TabStore } from './kept-steps'
import { now } from './today'

/** The draft store of this page. */
export const draftStore = createDraftStore({
  database: siteDatabase,
  journal: journalStore,
  tab: tabStore(),
  now,
  later: (run, delayMs) => {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
})

/** Reads the draft store in a component: `useDraftStore((state) => state.draft)`. */
export const useDraftStore = Object.assign(useSelected, draftStore)

function useSelected<Selected>(select: (state: DraftState) => Selected): Selected {
  return useStore(draftStore, select)
}

if (typeof window !== 'undefined') {
  const flush = () => void draftStore.getState().flush()
  window.addEventListener('pagehide', () => {
    draftStore.getState().keepSteps()
    flush()
  })
  document.addEventListener('visibilitychange', flush)
}

/** Undefined where there is none or the browser forbids it. */
function tabStore(): TabStore | undefined {
  try {
    return globalThis.sessionStorage
  } catch {
    return undefined
  }
}
