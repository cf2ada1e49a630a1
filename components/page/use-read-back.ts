import { useMemo } from 'react'
import { create } from 'zustand'
import { today } from '@/components/state/today'
import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { askToMakePdf } from '@/lib/worker/client'
import type { WorkerProblem } from '@/lib/worker/problem'
import type { MadePdf } from '@/lib/worker/protocol'

/** The last file made of one draft on this visit, and the making of the next. */
type Making = {
  readonly draftId: string
  /** What it was made of; compared to see whether the draft has changed since. */
  readonly madeOf: string
  readonly isMaking: boolean
  readonly made: MadePdf | null
  readonly problem: WorkerProblem | null
}

/** What a file is made of. */
type Made = { readonly id: string; readonly resume: Resume; readonly page: PageSettings }

const useMaking = create<Making>(() => ({
  draftId: '',
  madeOf: '',
  isMaking: false,
  made: null,
  problem: null,
}))

/** The file of a draft: made in the worker on demand, read back, and kept for this visit. */
export function useReadBack({ id, resume, page }: Made) {
  const { draftId, madeOf, isMaking, made, problem } = useMaking()
  const content = useMemo(() => JSON.stringify([resume, page]), [resume, page])
  const isOurs = draftId === id
  return {
    readBack: isOurs ? (made?.readBack ?? null) : null,
    /** What the file is called; null when none was made. */
    fileName: isOurs ? (made?.fileName ?? null) : null,
    isCurrent: isOurs && madeOf === content,
    isMaking: isOurs && isMaking,
    problem: isOurs ? problem : null,
    /** Makes the file, or hands out the one that is still true. Null when it could not be made. */
    make: async (): Promise<MadePdf | null> => {
      if (isOurs && madeOf === content && made !== null) return made
      const kept = isOurs ? { made, madeOf } : { made: null, madeOf: '' }
      useMaking.setState({ draftId: id, isMaking: true, problem: null, ...kept })
      const answer = await askToMakePdf(resume, page, today())
      if (useMaking.getState().draftId !== id) return answer.ok ? answer.value : null
      useMaking.setState(
        answer.ok
          ? { isMaking: false, made: answer.value, madeOf: content }
          : { isMaking: false, problem: answer.problem },
      )
      return answer.ok ? answer.value : null
    },
  }
}
