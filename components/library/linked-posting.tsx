'use client'

import { problemSentence } from '@/components/problem-message'
import { useMatchQuestion } from '@/components/state/use-match-question'
import { useReport } from '@/components/state/use-report'
import { useWordChoices } from '@/components/state/use-word-choices'
import type { Draft } from '@/lib/resume/draft'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import type { WorkerProblem } from '@/lib/worker/problem'
import { DESK_WORDS } from './desk-words'
import { PostingRow } from './posting-row'

type LinkedPostingProps = {
  readonly posting: SavedPosting
  readonly title: string
  readonly draft: Draft
  readonly onDelete: () => void
}

/** A posting with Fit against the resume that was last matched with it. */
export function LinkedPosting({ posting, title, draft, onDelete }: LinkedPostingProps) {
  const { choices } = useWordChoices()
  const question = useMatchQuestion(posting.level ?? null, choices)
  const { result, problem } = useReport(question ? draft.resume : null, posting.text, question)
  const isOtherTrade = result?.ok === true && result.value.posting.domain === 'other'
  return (
    <PostingRow
      title={title}
      employer={posting.employer}
      against={`Against ${draft.name}`}
      href={`/match/?resume=${encodeURIComponent(draft.id)}`}
      report={result?.ok && !isOtherTrade ? result.value.report : null}
      failure={
        isOtherTrade
          ? DESK_WORDS.otherTrade
          : result?.ok === false
            ? problemSentence(result.problem)
            : workerFailure(problem)
      }
      onDelete={onDelete}
    />
  )
}

function workerFailure(problem: WorkerProblem | null): string | null {
  return problem === null || problem.code === 'superseded' ? null : problemSentence(problem)
}
