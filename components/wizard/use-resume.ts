'use client'

import { startTransition, useCallback, useLayoutEffect, useState } from 'react'
import { draftStore } from '@/components/state/draft-store'
import { invariant } from '@/lib/base/invariant'
import type { Resume } from '@/lib/resume/schema'

/**
 * The resume as the store has it: what notes and counts are read from. Words that are typed reach it at leisure, since
 * their field has them already; rows that come, go or move at once.
 */
export function useResume(): Resume {
  return useFollowed(readResume)
}

/** One part of the resume, in the same way. Another part that changes paints nothing anew. */
export function useResumePart<Key extends keyof Resume>(key: Key): Resume[Key] {
  return useFollowed(useCallback(() => readResume()[key], [key]))
}

/** The resume as it is at this moment, for what is done at a press. */
export function readResume(): Resume {
  const resume = draftStore.getState().draft?.resume
  invariant(resume !== undefined, 'A step is only painted while a draft is open.')
  return resume
}

/** Tells the store of words that a field shows already. */
export function asTyped(send: () => void): void {
  isTyped = true
  try {
    send()
  } finally {
    isTyped = false
  }
}

function useFollowed<Part>(read: () => Part): Part {
  const [part, setPart] = useState(read)
  useLayoutEffect(() => {
    const follow = () => setPart(() => read())
    follow()
    followers.add(follow)
    return () => void followers.delete(follow)
  }, [read])
  return part
}

/** The letter and the page beside it are on the screen by then, so that lists and counts delay neither. */
const LEISURE_MS = 50

const followers = new Set<() => void>()
let isTyped = false
let timer: ReturnType<typeof setTimeout> | null = null

draftStore.subscribe(({ draft }, before) => {
  if (draft === before.draft) return
  if (isTyped) {
    timer ??= setTimeout(() => startTransition(tell), LEISURE_MS)
    return
  }
  tell()
})

function tell() {
  if (timer !== null) clearTimeout(timer)
  timer = null
  if (draftStore.getState().draft !== null) for (const follow of followers) follow()
}
