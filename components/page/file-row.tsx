import type { ReactNode } from 'react'
import { ProblemMessage } from '@/components/problem-message'
import type { WorkerProblem } from '@/lib/worker/problem'
import { worthSaying } from './worth-saying'

type FileRowProps = {
  readonly title: string
  readonly purpose: string
  readonly fileName: string
  /** What can be done with it. */
  readonly acts: ReactNode
  readonly problem?: WorkerProblem | null
  /** More about it, below. */
  readonly children?: ReactNode
}

/** One kind of file: what it is for, the name it will have, and what can be done with it. */
export function FileRow({ title, purpose, fileName, acts, problem = null, children }: FileRowProps) {
  const trouble = worthSaying(problem)
  return (
    <li className="border-b border-rule py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-36">
          <h3 className="font-title">{title}</h3>
          <p className="text-13 text-pretty text-ink-2">{purpose}</p>
          <p className="text-13 wrap-anywhere text-ink-2">{fileName}</p>
        </div>
        <div className="flex flex-wrap gap-2">{acts}</div>
      </div>
      {trouble !== null && (
        <p role="alert" className="mt-2 text-13 text-pretty">
          <ProblemMessage problem={trouble} />
        </p>
      )}
      {children}
    </li>
  )
}
