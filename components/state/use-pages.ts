'use client'

import { useMemo } from 'react'
import type { LaidOutResume } from '@/lib/pdf/page'
import type { Draft } from '@/lib/resume/draft'
import { askToLayOut } from '@/lib/worker/client'
import type { WorkerProblem } from '@/lib/worker/problem'
import { today } from './today'
import { useAnswer } from './use-answer'
import { useShared } from './use-shared'

export type Pages = {
  /** Blocks that are as before keep their identity, and are not painted anew. */
  readonly layout: LaidOutResume | null
  /** Whether the pages are those of an earlier version of the draft. */
  readonly isStale: boolean
  readonly problem: WorkerProblem | null
  readonly askAgain: () => void
}

/** The pages of a draft as they will print, laid out anew as it changes. */
export function usePages(draft: Draft | null): Pages {
  const resume = draft?.resume
  const page = draft?.page
  const question = useMemo(
    () => (resume && page ? () => askToLayOut(resume, page, today()) : null),
    [resume, page],
  )
  const { answer, ...rest } = useAnswer(question)
  return { layout: useShared(answer), ...rest }
}
