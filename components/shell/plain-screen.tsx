import type { ReactNode } from 'react'
import { AppBar } from './app-bar'
import { libraryModes } from './library-modes'
import { SkipLink } from './skip-link'

type PlainScreenProps = {
  readonly title: string
  /** What happened, then the way on. */
  readonly children: ReactNode
}

/** A screen that says one thing: an address that leads nowhere, a bug, a resume that is not there. */
export function PlainScreen({ title, children }: PlainScreenProps) {
  return (
    <>
      <SkipLink />
      <AppBar modes={libraryModes(null)} />
      <main id="main" tabIndex={-1} className="app-screen">
        <PlainWords title={title}>{children}</PlainWords>
      </main>
    </>
  )
}

/** The words of such a screen, for where the bar already stands. */
export function PlainWords({ title, children }: PlainScreenProps) {
  return (
    <div className="flex max-w-160 flex-col items-start gap-4 text-pretty px-4 py-10 tablet:px-12 tablet:py-16">
      <h1 className="screen-title">{title}</h1>
      {children}
    </div>
  )
}
