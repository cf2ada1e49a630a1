'use client'

import { Suspense } from 'react'
import { AppBar } from '@/components/shell/app-bar'
import { libraryModes } from '@/components/shell/library-modes'
import { SkipLink } from '@/components/shell/skip-link'
import { PostingsDesk } from './postings-desk'
import './postings.css'

/** The saved postings: ranked, on a board, and what they ask for together. */
export function PostingsScreen() {
  return (
    <>
      <SkipLink />
      <AppBar modes={libraryModes('postings')} />
      <main id="main" tabIndex={-1} className="app-screen bg-sheet outline-none">
        {/* react-aria looks for this id and then injects no style element, which the Content-Security-Policy forbids */}
        <meta id="react-aria-pressable-style" />
        <Suspense>
          <PostingsDesk />
        </Suspense>
      </main>
    </>
  )
}
