import { useCallback, useMemo, useState } from 'react'
import { worthSaying } from '@/components/page/worth-saying'
import { ProblemMessage } from '@/components/problem-message'
import { today } from '@/components/state/today'
import { useAnswer } from '@/components/state/use-answer'
import { stepHref, stepOfField } from '@/components/wizard/wizard-steps'
import type { Finding } from '@/lib/advice/finding'
import type { Draft } from '@/lib/resume/draft'
import { askToAdvise } from '@/lib/worker/client'
import { FindingList, findingName } from './finding-list'
import { useLeftRemarks } from './use-left-remarks'
import { useSettling } from './use-settling'

const NONE: readonly Finding[] = []

/** What could be better in how a resume is written, while no posting is open: the same remarks, fixes and way back. */
export function WritingAdvice({ draft }: { readonly draft: Draft }) {
  const { resume } = draft
  const question = useMemo(() => () => askToAdvise(resume, today()), [resume])
  const { answer, problem } = useAnswer(question)
  const [said, setSaid] = useState('')
  const tell = useCallback((sentence: string) => setSaid(sentence), [])
  const acts = useSettling(answer ?? NONE, findingName, tell, useLeftRemarks(resume))
  const failure = worthSaying(problem)
  if (answer === null) return failure === null ? null : <ProblemMessage problem={failure} />
  return (
    <div className="@container">
      <FindingList
        {...acts}
        findings={answer}
        hrefOf={({ place }) => stepHref(stepOfField(place.field), draft.id, place.field)}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}
