import type { ReactNode } from 'react'
import { Chevron } from '@/components/fields/signs'

type DisclosureProps = {
  readonly title: string
  /** One short line at the right. */
  readonly sums: string
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** A part of the report that can be folded away. */
export function Disclosure({ title, sums, isOpen, onOpen, children }: DisclosureProps) {
  return (
    <details className="mt-8" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary className="flex min-h-(--target-slim) cursor-pointer list-none flex-wrap items-center justify-between gap-x-4 border-b-2 border-ink pb-1">
        <h2 className="flex items-center gap-2 text-17 font-title">
          <Chevron to={isOpen ? 'up' : 'down'} className="text-ink-2" />
          {title}
        </h2>
        <span className="text-13 text-ink-2">{sums}</span>
      </summary>
      {isOpen && children}
    </details>
  )
}
