import type { ReactNode } from 'react'
import { AppBar } from '@/components/shell/app-bar'
import { libraryModes } from '@/components/shell/library-modes'
import { SkipLink } from '@/components/shell/skip-link'
import { Words } from './section'
import './how-it-works.css'

type LongPageProps = {
  readonly title: string
  readonly lead: string
  /** Which tables it was printed from. */
  readonly versions: string
  readonly children: ReactNode
}

/** A page to read: no part of it does anything. */
export function LongPage({ title, lead, versions, children }: LongPageProps) {
  return (
    <>
      <SkipLink />
      <AppBar modes={libraryModes('how')} />
      <main id="main" tabIndex={-1} className="app-screen">
        <div className="long-page bg-sheet px-4 py-8 tablet:px-12 tablet:py-12">
          <h1 className="screen-title">{title}</h1>
          <Words>{lead}</Words>
          <p className="mt-1 text-13 text-ink-2">{versions}</p>
          {children}
        </div>
      </main>
    </>
  )
}
