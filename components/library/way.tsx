import type { ReactNode } from 'react'

type WayProps = { readonly title: string; readonly words: ReactNode; readonly children: ReactNode }

/** One way to begin: what it is, what comes of it, and the button. */
export function Way({ title, words, children }: WayProps) {
  return (
    <div className="way">
      <h3 className="text-17 font-title">{title}</h3>
      <p className="text-ink-2">{words}</p>
      <div className="way-act">{children}</div>
    </div>
  )
}
