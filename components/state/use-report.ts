'use client'

import { useMemo } from 'react'
import type { Result } from '@/lib/base/result'
import type { PostingProblem } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { askToMatch } from '@/lib/worker/client'
import type { WorkerProblem } from '@/lib/worker/problem'
import type { MatchedPosting, MatchQuestion } from '@/lib/worker/protocol'
import { today } from './today'
import { useAnswer } from './use-answer'

type Report = {
  readonly result: Result<MatchedPosting, PostingProblem> | null
  /** Whether the report is that of an earlier version of either text. */
  readonly isStale: boolean
  readonly problem: WorkerProblem | null
}

/**
 * What a resume shows of a posting, worked out anew as either changes.
 *
 * @param asked must keep its identity while it asks the same
 */
export function useReport(resume: Resume | null, postingText: string | null, asked?: MatchQuestion): Report {
  const question = useMemo(
    () =>
      resume !== null && postingText !== null ? () => askToMatch(resume, postingText, today(), asked) : null,
    [resume, postingText, asked],
  )
  const { answer, isStale, problem } = useAnswer(question)
  return { result: answer, isStale, problem }
}
