'use client'

import { useEffect, useState } from 'react'
import type { Draft } from '@/lib/resume/draft'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { type CorruptRecord, listCorruptRecords } from '@/lib/storage/corrupt-records'
import { draftJournal, listDrafts } from '@/lib/storage/drafts'
import { withUnsaved } from '@/lib/storage/journal'
import { listPostings } from '@/lib/storage/postings'
import type { StorageProblem } from '@/lib/storage/problem'
import { watch } from '@/lib/storage/watch'
import { draftStore } from './draft-store'
import { journalStore } from './journal-store'
import {
  changePosting,
  createDraft,
  duplicateDraft,
  removeDraft,
  removePosting,
  renameDraft,
  restoreDraft,
  restorePosting,
  savePosting,
  setPostingStatus,
} from './library-actions'
import { now } from './today'

export type Library = {
  /** Newest change first; null until they are read. */
  readonly drafts: readonly Draft[] | null
  readonly postings: readonly SavedPosting[] | null
  /** What is there but cannot be read. */
  readonly corrupt: readonly CorruptRecord[]
  readonly problem: StorageProblem | null
}

const UNREAD: Library = { drafts: null, postings: null, corrupt: [], problem: null }

const ACTIONS = {
  createDraft,
  duplicateDraft,
  renameDraft,
  removeDraft,
  restoreDraft,
  savePosting,
  changePosting,
  setPostingStatus,
  removePosting,
  restorePosting,
}

/** All that is kept on this device, live in every tab, and what can be done with it. */
export function useLibrary(): Library & typeof ACTIONS {
  const [library, setLibrary] = useState(UNREAD)
  useEffect(() => watch(readLibrary, setLibrary), [])
  return { ...library, ...ACTIONS }
}

/** Reads everything; without storage, what the journal holds and what is open in this tab are still there. */
export async function readLibrary(): Promise<Library> {
  const [drafts, postings, corrupt] = await Promise.all([listDrafts(), listPostings(), listCorruptRecords()])
  return {
    drafts: withUnsaved(drafts.ok ? drafts.value : [], [
      ...draftJournal.list(journalStore),
      ...openAndUnsaved(),
    ]),
    postings: postings.ok ? postings.value : [],
    corrupt: corrupt.ok ? corrupt.value : [],
    problem: drafts.ok ? null : drafts.problem,
  }
}

/** The open draft as the screen shows it, while neither storage nor the journal may have it. */
function openAndUnsaved(): readonly Draft[] {
  const { draft, save } = draftStore.getState()
  return draft === null || save.kind === 'saved' ? [] : [{ ...draft, changedAt: now() }]
}
