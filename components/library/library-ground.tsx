import type { ReactNode } from 'react'
import { AppBar } from '@/components/shell/app-bar'
import { libraryModes } from '@/components/shell/library-modes'
import { SkipLink } from '@/components/shell/skip-link'

/** The bar and the main part of the library, the same while it loads as when it is there. */
export function LibraryGround({ end, children }: { end?: ReactNode; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <AppBar modes={libraryModes('library')} end={end} />
      <main id="main" tabIndex={-1} className="app-screen grid outline-none">
        {children}
      </main>
    </>
  )
}
