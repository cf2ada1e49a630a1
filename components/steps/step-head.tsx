import type { ReactNode } from 'react'

type StepHeadProps = {
  readonly title: string
  /** One line: why the step is there, or how it behaves. */
  readonly line: string
  readonly action?: ReactNode
}

/** The heading of a step. On a phone the step bar shows its name already, so there it is only read out. */
export function StepHead({ title, line, action }: StepHeadProps) {
  return (
    <div className="step-head">
      <div className="min-w-0">
        <h1 tabIndex={-1} className="screen-title outline-none max-tablet:sr-only">
          {title}
        </h1>
        <p className="mt-0.5 text-13 text-pretty text-ink-2">{line}</p>
      </div>
      <div className="shrink-0 whitespace-nowrap empty:hidden">{action}</div>
    </div>
  )
}
