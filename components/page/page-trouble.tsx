import { Button } from '@/components/fields/button'
import { ProblemMessage } from '@/components/problem-message'
import type { WorkerProblem } from '@/lib/worker/problem'
import { PREVIEW_WORDS } from './preview-words'
import { worthSaying } from './worth-saying'

type PageTroubleProps = { readonly problem: WorkerProblem | null; readonly onTryAgain: () => void }

/** Why there is no page, or none of the last words, and the way on. */
export function PageTrouble({ problem, onTryAgain }: PageTroubleProps) {
  const trouble = worthSaying(problem)
  if (trouble === null) return null
  return (
    <div role="alert" className="mb-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-13 text-pretty">
      <p className="max-w-[62ch]">
        <ProblemMessage problem={trouble} />
      </p>
      <Button variant="link" onClick={onTryAgain}>
        {PREVIEW_WORDS.tryAgain}
      </Button>
    </div>
  )
}
