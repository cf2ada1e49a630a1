'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ToastMessage } from '@/components/shell/toast'
import { newId } from '@/components/state/new-id'
import type { Draft } from '@/lib/resume/draft'
import type { Sample } from '@/lib/resume/sample'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import type { LibraryActs as Acts } from './library-acts'

export type LibraryActs = ReturnType<typeof useLibraryActs>

/**
 * What can be done in the library, and the toast that tells of it. The code of the acts, with the schema and the
 * storage, is fetched after the first paint; an act that is asked for before waits for it.
 */
export function useLibraryActs(drafts: readonly Draft[]) {
  const router = useRouter()
  const [toast, setToast] = useState<ToastMessage | null>(null)

  function tell(words: string, onUndo?: () => void) {
    setToast({ key: newId(), words, onUndo })
  }

  async function act(run: (acts: Acts) => Promise<void>): Promise<void> {
    const acts = await loadActs()
    if (acts === null) return tell(NOT_LOADED)
    await run(acts.libraryActs({ drafts, tell, goTo: router.push }))
  }

  return {
    toast,
    tell,
    dropToast: () => setToast(null),
    startEmpty: () => act((acts) => acts.startEmpty()),
    startExample: (sample: Sample) => act((acts) => acts.startExample(sample)),
    rename: (draft: Draft, name: string) => act((acts) => acts.rename(draft, name)),
    duplicate: (draft: Draft) => act((acts) => acts.duplicate(draft)),
    deleteDraft: (draft: Draft) => act((acts) => acts.deleteDraft(draft)),
    deletePosting: (posting: SavedPosting, title: string) =>
      act((acts) => acts.deletePosting(posting, title)),
    link: (draft: Draft, posting: SavedPosting) => act((acts) => acts.link(draft, posting)),
    restore: (file: File) => act((acts) => acts.restore(file)),
  }
}

/** Null when the code cannot be had: without a network, on a first visit that was cut short. */
async function loadActs() {
  try {
    return await import('./library-acts')
  } catch {
    return null
  }
}

/** Said where a part of the program did not come. */
export const NOT_LOADED = 'A part of this page did not load. Check the network, then load it again.'
