import type { ReactNode } from 'react'
import { Mark } from './bar-icons'
import { BAR_WORDS } from './bar-words'
import { SkipLink } from './skip-link'

type PlainScreenProps = {
  readonly title: string
  /** What happened, then the way on. */
  readonly children: ReactNode
}

/**
 * A screen that says one thing: an address that leads nowhere, a bug. It needs no script, so that it stands when the
 * rest does not; its links load the page anew.
 */
export function PlainScreen({ title, children }: PlainScreenProps) {
  return (
    <>
      <SkipLink />
      <header className="app-bar">
        <a className="app-mark" href="/" title={BAR_WORDS.toLibrary}>
          <Mark className="text-accent" />
          {BAR_WORDS.name}
        </a>
      </header>
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
