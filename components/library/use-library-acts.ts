'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ToastMessage } from '@/components/shell/toast'
import { newId } from '@/components/state/new-id'
import type { Draft } from '@/lib/resume/draft'
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

  function act<Name extends keyof Acts>(name: Name) {
    return async (...given: Parameters<Acts[Name]>): Promise<void> => {
      const libraryActs = await loadActs()
      if (libraryActs === null) return tell(NOT_LOADED)
      const acts = libraryActs({ drafts, tell, goTo: router.push })
      await (acts[name] as (...given: Parameters<Acts[Name]>) => Promise<void>)(...given)
    }
  }

  return {
    toast,
    tell,
    dropToast: () => setToast(null),
    startEmpty: act('startEmpty'),
    startExample: act('startExample'),
    rename: act('rename'),
    duplicate: act('duplicate'),
    deleteDraft: act('deleteDraft'),
    deletePosting: act('deletePosting'),
    link: act('link'),
    restore: act('restore'),
  }
}

/** Null when the code cannot be had: without a network, on a first visit that was cut short. */
async function loadActs() {
  try {
    const { libraryActs } = await import('./library-acts')
    return libraryActs
  } catch {
    return null
  }
}

/** Said where a part of the program did not come. */
export const NOT_LOADED = 'A part of this page did not load. Check the network, then load it again.'
