import { useState } from 'react'
import type { Answered, WorkerProblem } from '@/lib/worker/problem'

/** One press that has the worker make a file: waiting, trouble, and what to do with the file when it is there. */
export function useMaking<Made>(ask: () => Promise<Answered<Made>>, onMade: (made: Made) => void) {
  const [isMaking, setIsMaking] = useState(false)
  const [problem, setProblem] = useState<WorkerProblem | null>(null)
  const make = async () => {
    if (isMaking) return
    setIsMaking(true)
    setProblem(null)
    const answer = await ask()
    setIsMaking(false)
    if (answer.ok) onMade(answer.value)
    else setProblem(answer.problem)
  }
  return { isMaking, problem, make }
}
