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
    <div
      role="alert"
      className="page-trouble mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-3 border-rule-strong bg-sheet px-4 py-3 text-pretty"
    >
      <p className="max-w-[62ch]">
        <ProblemMessage problem={trouble} />
      </p>
      <Button slim onClick={onTryAgain}>
        {PREVIEW_WORDS.tryAgain}
      </Button>
    </div>
  )
}
