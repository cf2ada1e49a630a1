import type { ReactNode } from 'react'

type WayProps = { readonly title: string; readonly words: ReactNode; readonly children: ReactNode }

/** One way to begin: what it is, what comes of it, and the button. */
export function Way({ title, words, children }: WayProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-3 wide:grid-cols-[208px_minmax(0,1fr)_auto]">
      <h3 className="text-17 font-title">{title}</h3>
      <p className="text-13 text-ink-2 max-wide:row-start-2 wide:text-15">{words}</p>
      <div className="max-wide:col-start-2 max-wide:row-span-2 max-wide:row-start-1">{children}</div>
    </div>
  )
}
