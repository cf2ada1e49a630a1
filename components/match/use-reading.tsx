import { type ReactNode, useRef, useState } from 'react'
import { worthSaying } from '@/components/page/worth-saying'
import { ProblemMessage } from '@/components/problem-message'
import type { StorageProblem } from '@/lib/storage/problem'
import { askToReadPosting } from '@/lib/worker/client'

/**
 * Reads a text as a posting, to see whether it is one before it is kept. Only the newest text counts.
 *
 * @param onRead called with a text that reads as a posting, and its title, empty when it names none; answers why it
 *   could not be kept
 */
export function useReading(onRead: (text: string, title: string) => Promise<StorageProblem | null>) {
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<ReactNode>(null)
  const newest = useRef(0)
  const read = async (text: string) => {
    newest.current += 1
    const turn = newest.current
    setIsReading(true)
    setProblem(null)
    const answer = await askToReadPosting(text)
    if (turn !== newest.current) return
    const trouble = answer.ok ? (answer.value.ok ? null : answer.value.problem) : worthSaying(answer.problem)
    if (trouble !== null) setProblem(<ProblemMessage problem={trouble} />)
    else if (answer.ok && answer.value.ok) {
      const failure = await onRead(text, answer.value.value.title?.text ?? '')
      if (failure !== null) setProblem(<ProblemMessage problem={failure} />)
    }
    setIsReading(false)
  }
  return { isReading, problem, read }
}
