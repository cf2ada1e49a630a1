'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { firstLine } from '@/components/library/first-line'
import { problemSentence } from '@/components/problem-message'
import { Toast } from '@/components/shell/toast'
import { useLibrary } from '@/components/state/use-library'
import { useRanking } from '@/components/state/use-ranking'
import { useWordChoices } from '@/components/state/use-word-choices'
import type { Draft } from '@/lib/resume/draft'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { saveUnsavedPostings } from '@/lib/storage/postings'
import type { StorageProblem } from '@/lib/storage/problem'
import type { ListedPosting } from './arrange'
import { NoPostings } from './no-postings'
import { PastePane } from './paste-pane'
import { PostingDetails } from './posting-details'
import { PostingsBoth } from './postings-both'
import { WORDS } from './postings-words'
import { usePostingsActs } from './use-postings-acts'

/** Reads what is kept here, and waits until it is there. */
export function PostingsDesk() {
  const { drafts, postings, problem } = useLibrary()
  useEffect(() => void saveUnsavedPostings(), [])
  if (drafts === null || postings === null)
    return (
      <p role="status" className="late-words">
        {WORDS.opening}
      </p>
    )
  return <KeptPostings drafts={drafts} postings={postings} problem={problem} />
}

type KeptPostingsProps = {
  /** Newest change first. */
  readonly drafts: readonly Draft[]
  readonly postings: readonly SavedPosting[]
  readonly problem: StorageProblem | null
}

/** Chooses what lies on the desk: all postings, one of them, or the box for another. */
function KeptPostings({ drafts, postings, problem }: KeptPostingsProps) {
  const address = useSearchParams()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const draft = drafts.find(({ id }) => id === chosenId) ?? drafts[0]
  const { choices } = useWordChoices()
  const ranking = useRanking(draft?.resume ?? null, postings, choices)
  const acts = usePostingsActs()
  const rows = useMemo<readonly ListedPosting[]>(
    () =>
      postings.map((posting) => ({
        posting,
        title: posting.title.trim() || firstLine(posting.text),
        answer: ranking.answers.get(posting.id),
      })),
    [postings, ranking],
  )
  const open = rows.find(({ posting }) => posting.id === address.get('posting'))
  const isPasting = address.has('paste')
  const pane = isPasting ? (
    <PastePane rows={rows} draftId={draft?.id ?? null} acts={acts} />
  ) : open !== undefined ? (
    <PostingDetails key={open.posting.id} row={open} rows={rows} drafts={drafts} chosen={draft} acts={acts} />
  ) : null
  return (
    <div className="postings">
      {problem !== null && (
        <p role="alert" className="mb-5 border-l-3 border-rust bg-rust-wash px-4 py-2.5">
          {problemSentence(problem)}
        </p>
      )}
      {rows.length === 0 && pane === null ? (
        <NoPostings />
      ) : (
        <PostingsBoth
          rows={rows}
          isRanked={ranking.isDone}
          drafts={drafts}
          chosen={draft}
          onChoose={setChosenId}
          acts={acts}
          openId={isPasting ? null : (open?.posting.id ?? null)}
          pane={pane}
        />
      )}
      <Toast message={acts.toast} onGone={acts.dropToast} />
    </div>
  )
}
