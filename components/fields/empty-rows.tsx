import type { ReactNode } from 'react'
import { Button } from './button'

type EmptyRowsProps = {
  readonly title: string
  readonly children: ReactNode
  readonly action: string
  readonly onAction: () => void
  /** The list that begins here: whoever is led to it finds the button. */
  readonly path: string
}

/** Stands where a list will be: what is missing, what it gives, one button. */
export function EmptyRows({ title, children, action, onAction, path }: EmptyRowsProps) {
  return (
    <div className="border border-dashed border-rule-strong px-7 py-7">
      <h2 className="text-15 font-title">{title}</h2>
      <p className="mt-1 mb-4 max-w-[52ch] text-pretty text-ink-2">{children}</p>
      <Button variant="main" data-field={path} onClick={onAction}>
        {action}
      </Button>
    </div>
  )
}
