'use client'

import { type ComponentProps, type ComponentType, lazy, Suspense } from 'react'
import type { Toast as ToastComponent } from '@/components/shell/toast'
import { BEGIN_WORDS } from './begin-words'
import { LibraryFoot } from './library-foot'
import { LibraryGround } from './library-ground'
import { type LibraryActs, NOT_LOADED, useLibraryActs } from './use-library-acts'
import { type Listing, useListing } from './use-listing'
import { Welcome, type WelcomeParts } from './welcome'

const Desk = lazy(() => import('./library-desk').then((file) => ({ default: file.LibraryDesk })))
const Trouble = lazy(() => import('./trouble').then((file) => ({ default: file.Trouble })))

const Toast = lazy<ComponentType<ComponentProps<typeof ToastComponent>>>(() =>
  import('@/components/shell/toast').then(
    (file) => ({ default: file.Toast }),
    () => ({ default: () => null }), // without a network: the screen goes on without its toasts
  ),
)

type LibraryScreenProps = { readonly welcome: WelcomeParts }

/** Everything that is kept on this device and the ways to begin; on the first visit, a welcome. */
export function LibraryScreen({ welcome }: LibraryScreenProps) {
  const listing = useListing()
  const acts = useLibraryActs(listing.drafts ?? [])
  return (
    <LibraryGround>
      <Suspense fallback={<Opening />}>
        <Contents welcome={welcome} listing={listing} acts={acts} />
      </Suspense>
      <Suspense>
        <Toast message={acts.toast} onGone={acts.dropToast} />
      </Suspense>
    </LibraryGround>
  )
}

type ContentsProps = LibraryScreenProps & { readonly listing: Listing; readonly acts: LibraryActs }

function Contents({ welcome, listing, acts }: ContentsProps) {
  const { drafts, postings, problem, corrupt } = listing
  const isUnread = drafts === null || postings === null
  if (isUnread && listing.unreachable) return <Unreachable />
  const trouble = problem !== null || corrupt.length > 0 ? <Trouble listing={listing} /> : null
  const foot = (isEmpty: boolean) => (
    <LibraryFoot isEmpty={isEmpty} isKept={problem === null} onRestore={acts.restore} />
  )
  if (isUnread || (drafts.length === 0 && postings.length === 0))
    return (
      <>
        {isUnread && <Opening />}
        <Welcome
          parts={welcome}
          isEarly={isUnread}
          onEmpty={acts.startEmpty}
          onExample={acts.startExample}
          notice={<Suspense>{trouble}</Suspense>}
        >
          {foot(true)}
        </Welcome>
      </>
    )
  return (
    <Desk drafts={drafts} postings={postings} acts={acts} notice={trouble}>
      {foot(false)}
    </Desk>
  )
}

function Opening() {
  return (
    <p role="status" className="late-words">
      {BEGIN_WORDS.opening}
    </p>
  )
}

function Unreachable() {
  return (
    <p role="alert" className="p-12">
      {NOT_LOADED}
    </p>
  )
}
