'use client'

import { useEffect, useState } from 'react'
import { type Channel, createChannel } from '@/lib/worker/channel'
import type { Answered, WorkerProblem } from '@/lib/worker/problem'

export type LatestAnswer<Answer> = {
  /** The newest answer there is; stays while the next one is worked out. */
  readonly answer: Answer | null
  /** Whether it belongs to an older question. */
  readonly isStale: boolean
  /** Whether the newest question has neither an answer nor a problem yet. */
  readonly isWaiting: boolean
  /** Why the newest question has no answer. */
  readonly problem: WorkerProblem | null
  /** Asks the same once more. */
  readonly askAgain: () => void
}

const NONE = { question: null, answer: null, problem: null }

/**
 * Keeps the worker's answer to a question that changes with every keystroke.
 *
 * @param question must keep its identity while it asks the same (useCallback); null asks nothing and forgets the answer
 */
export function useAnswer<Answer>(question: (() => Promise<Answered<Answer>>) | null): LatestAnswer<Answer> {
  const [channel] = useState<Channel>(createChannel)
  const [times, setTimes] = useState(0)
  const [latest, setLatest] = useState<{
    readonly question: (() => Promise<Answered<Answer>>) | null
    readonly answer: Answer | null
    readonly problem: WorkerProblem | null
  }>(NONE)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another time asks anew
  useEffect(() => {
    if (question === null) return setLatest(NONE)
    let isOver = false
    void channel(question).then((answered) => {
      if (isOver) return
      if (answered.ok) setLatest({ question, answer: answered.value, problem: null })
      else if (answered.problem.code !== 'superseded')
        setLatest(({ answer }) => ({ question, answer, problem: answered.problem }))
    })
    return () => {
      isOver = true
    }
  }, [question, channel, times])

  const isStale = question !== latest.question || latest.problem !== null
  return {
    answer: question === null ? null : latest.answer,
    isStale,
    isWaiting: question !== latest.question,
    problem: latest.problem,
    askAgain: () => setTimes((before) => before + 1),
  }
}
