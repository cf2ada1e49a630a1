'use client'

import { useEffect, useState } from 'react'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { listPostings } from '@/lib/storage/postings'
import { watch } from '@/lib/storage/watch'
import { useDraftStore } from './draft-store'

/** The posting that the open draft is matched with, live in every tab; null when there is none. */
export function useOpenPosting(): SavedPosting | null {
  const id = useDraftStore(({ draft }) => draft?.postingId ?? null)
  const [postings, setPostings] = useState<readonly SavedPosting[]>([])
  useEffect(() => watch(listPostings, (listed) => listed.ok && setPostings(listed.value)), [])
  return postings.find((posting) => posting.id === id) ?? null
}
