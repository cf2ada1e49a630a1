'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { problemSentence } from '@/components/problem-message'
import type { ToastMessage } from '@/components/shell/toast'
import { draftStore } from '@/components/state/draft-store'
import * as actions from '@/components/state/library-actions'
import { newId } from '@/components/state/new-id'
import { focusSoon } from '@/components/steps/focus-soon'
import { neighbourOf } from '@/components/steps/rows'
import type { Result } from '@/lib/base/result'
import type { PostingStatus, SavedPosting } from '@/lib/resume/saved-posting'
import type { StorageProblem } from '@/lib/storage/problem'
import { savedWords } from './paste-words'
import { postingHref } from './posting-href'
import { deletedWords, movedWords } from './postings-words'

export type PostingsActs = ReturnType<typeof usePostingsActs>

/** What can be done with saved postings. What takes something away, or is easily done by a slip, offers the way back. */
export function usePostingsActs() {
  const router = useRouter()
  const [toast, setToast] = useState<ToastMessage | null>(null)

  function tell(words: string, onUndo?: () => void) {
    setToast({ key: newId(), words, onUndo })
  }

  async function whenKept<Value>(
    kept: Promise<Result<Value, StorageProblem>>,
    goOn: (value: Value) => void = () => {},
  ) {
    const result = await kept
    if (result.ok) goOn(result.value)
    else tell(problemSentence(result.problem))
  }

  return {
    toast,
    dropToast: () => setToast(null),
    /** Goes to a posting's page, or back to the list. */
    show: (id: string | null) => router.push(postingHref(id), { scroll: false }),
    move: (posting: SavedPosting, title: string, status: PostingStatus) => {
      if (posting.status === status) return
      void whenKept(actions.setPostingStatus(posting, status), () =>
        tell(movedWords(title, status), () => void whenKept(actions.restorePosting(posting))),
      )
    },
    remove: (posting: SavedPosting, title: string, rows: readonly SavedPosting[]) =>
      void whenKept(actions.removePosting(posting.id), () => {
        const next = neighbourOf(rows, posting.id)
        router.replace(postingHref(null), { scroll: false })
        focusSoon(...(next === undefined ? [] : [`[data-posting="${next.id}"]`]), '#main')
        tell(deletedWords(title), () => void whenKept(actions.restorePosting(posting)))
      }),
    /** Keeps a pasted posting and opens its page. */
    add: (text: string, title: string, name: string, link: string, draftId: string | null) =>
      whenKept(actions.savePosting(text, title, '', { link, draftId }), (posting) => {
        router.push(postingHref(posting.id), { scroll: false })
        tell(savedWords(name), () => {
          void whenKept(actions.removePosting(posting.id))
          router.replace(postingHref(null), { scroll: false })
        })
      }),
    /** Opens the match of a resume with a posting. */
    match: async (draftId: string, posting: SavedPosting) => {
      await draftStore.getState().open(draftId)
      draftStore.getState().setPosting(posting.id)
      router.push(`/match/?resume=${encodeURIComponent(draftId)}`)
    },
  }
}
