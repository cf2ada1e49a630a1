'use client'

import { useEffect, useState } from 'react'
import type { Library } from '@/components/state/use-library'
import { isAnythingKept } from '@/lib/storage/anything-kept'

/** What the library lists. `unreachable`: the code that reads it could not be fetched. */
export type Listing = Pick<Library, 'drafts' | 'postings' | 'corrupt' | 'problem'> & {
  readonly unreachable: boolean
}

const UNREAD: Listing = { drafts: null, postings: null, corrupt: [], problem: null, unreachable: false }
const NOTHING: Listing = { ...UNREAD, drafts: [], postings: [] }

/**
 * What the library lists, live in every tab. The first visit is known for one before the code that reads the store has
 * come; that code comes after the first paint, for everyone.
 */
export function useListing(): Listing {
  const [listing, setListing] = useState(UNREAD)
  useEffect(() => {
    let isHere = true
    let stopWatching = () => {}
    void isAnythingKept().then((isKept) => {
      if (isKept) void import('./library-desk')
      else if (isHere) setListing((read) => (read === UNREAD ? NOTHING : read))
    })
    import('./watch-library').then(
      ({ watchLibrary }) => {
        if (isHere) stopWatching = watchLibrary((library) => setListing({ ...library, unreachable: false }))
      },
      () => setListing((read) => ({ ...read, unreachable: true })),
    )
    return () => {
      isHere = false
      stopWatching()
    }
  }, [])
  return listing
}
