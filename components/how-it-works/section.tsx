import type { ReactNode } from 'react'

type SectionProps = { readonly id: string; readonly title: string; readonly children: ReactNode }

/** One chapter of the page, with an address of its own. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id} className="border-b-2 border-ink pb-1.5 text-17 font-title">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** A paragraph of a chapter. */
export function Words({ children }: { readonly children: ReactNode }) {
  return <p className="mt-3 max-w-170 text-pretty">{children}</p>
}
