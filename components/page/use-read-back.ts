import { useMemo } from 'react'
import { create } from 'zustand'
import { today } from '@/components/state/today'
import type { Draft } from '@/lib/resume/draft'
import { askToMakePdf } from '@/lib/worker/client'
import type { WorkerProblem } from '@/lib/worker/problem'
import type { MadePdf } from '@/lib/worker/protocol'

/** The last file made of one draft on this visit, and the making of the next. */
type Making = {
  readonly draftId: string
  /** What it was made of; compared to see whether the draft has changed since. */
  readonly madeOf: string
  readonly made: MadePdf | null
  /** What the file under way is made of; null when none is. */
  readonly makingOf: string | null
  /** What could not be made, and why. */
  readonly failedOf: string
  readonly problem: WorkerProblem | null
}

/** What a file is made of. */
type Made = Pick<Draft, 'id' | 'resume' | 'page'>

const NOTHING: Making = {
  draftId: '',
  madeOf: '',
  made: null,
  makingOf: null,
  failedOf: '',
  problem: null,
}

const useMaking = create<Making>(() => NOTHING)

/** The file under way, so that a second press waits for the first instead of making it twice. */
let underWay: { readonly of: string; readonly file: Promise<MadePdf | null> } | null = null

/** The file of a draft: made in the worker on demand, read back, and kept for this visit. */
export function useReadBack(draft: Made) {
  const { id, resume, page } = draft
  const state = useMaking()
  const { made, madeOf, makingOf, failedOf, problem } = state.draftId === id ? state : NOTHING
  const content = useMemo(() => contentOf({ id, resume, page }), [id, resume, page])
  return {
    /** Stands for all that the file is made of: the same text, the same file. */
    content,
    readBack: made?.readBack ?? null,
    isCurrent: madeOf === content,
    isMaking: makingOf === content,
    problem: failedOf === content ? problem : null,
    /** Makes the file, or hands out the one that is still true. Null when it could not be made. */
    make: () => makeFile(draft, content),
  }
}

async function makeFile({ id, resume, page }: Made, content: string): Promise<MadePdf | null> {
  const { made, madeOf, draftId } = useMaking.getState()
  if (made !== null && madeOf === content) return made
  if (underWay?.of === content) return underWay.file
  useMaking.setState({
    ...(draftId === id ? {} : NOTHING),
    draftId: id,
    makingOf: content,
    failedOf: '',
    problem: null,
  })
  const file = askToMakePdf(resume, page, today()).then((answer) => {
    if (useMaking.getState().makingOf === content)
      useMaking.setState({
        makingOf: null,
        ...(answer.ok
          ? { made: answer.value, madeOf: content }
          : { failedOf: content, problem: answer.problem }),
      })
    return answer.ok ? answer.value : null
  })
  underWay = { of: content, file }
  const result = await file
  if (underWay?.file === file) underWay = null
  return result
}

function contentOf(made: Made): string {
  return JSON.stringify(made)
}
