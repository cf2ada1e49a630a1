import type { Draft } from '@/lib/resume/draft'
import { mergeDrafts } from '@/lib/resume/merge-drafts'
import type { Database } from '@/lib/storage/database'
import { draftJournal, saveEdits } from '@/lib/storage/drafts'
import type { JournalStore } from '@/lib/storage/journal'
import type { StorageProblem } from '@/lib/storage/problem'

/** How the draft is kept at this moment. Times are milliseconds since 1970. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem; readonly since: number }

/** What the keeper needs of its surroundings. */
export type KeeperTools = {
  readonly database: () => Database
  readonly journal: JournalStore | undefined
  readonly now: () => number
  /** Runs something later; the answer calls it off. */
  readonly later: (run: () => void, delayMs: number) => () => void
}

/** A pause in typing this long saves. */
const PAUSE_MS = 400
/** Nothing waits longer than this, however fast someone types. */
const LONGEST_WAIT_MS = 1000
/** Other tabs and cleared disks free storage: a failed save is tried again by itself. */
const RETRY_MS = 5000

export type DraftKeeper = {
  /** Takes an edit: into the journal now, into the store of drafts within a second. */
  readonly keep: (draft: Draft) => void
  /** Saves what is unsaved now. Settles when it is saved or has failed. */
  readonly flush: () => Promise<void>
  readonly hasUnsaved: () => boolean
  /** The time stamped on the last draft that was kept: later ones are someone else's. */
  readonly lastStamp: () => number
  /** Starts over from a draft as it was read; null for one that was never stored. */
  readonly begin: (stored: Draft | null) => void
}

/** What the keeper tells. */
export type KeeperEars = {
  readonly onSave: (save: SaveState) => void
  /** What another tab wrote was brought together with what was written here. */
  readonly onMerge: (draft: Draft) => void
}

/** Keeps one draft safe. Only the newest edit is written, one writing at a time. */
export function createDraftKeeper(tools: KeeperTools, { onSave, onMerge }: KeeperEars): DraftKeeper {
  let unsaved: Draft | null = null
  let unsavedSince = 0
  let failedSince: number | null = null
  let lastStamp = 0
  let base: Draft | null = null
  let callOff = () => {}
  let writing: Promise<void> | null = null

  function saveIn(delayMs: number) {
    callOff()
    callOff = tools.later(() => void flush(), delayMs)
  }

  function flush(): Promise<void> {
    writing ??= write().finally(() => {
      writing = null
    })
    return writing
  }

  async function write() {
    while (unsaved !== null) {
      callOff()
      const draft: Draft = unsaved
      onSave({ kind: 'saving' })
      const began: Draft | null = base
      const saved = await saveEdits(draft, began, tools.database())
      if (base !== began) continue // another draft was opened meanwhile
      if (!saved.ok) {
        failedSince ??= tools.now()
        onSave({ kind: 'failed', problem: saved.problem, since: failedSince })
        saveIn(RETRY_MS)
        return
      }
      failedSince = null
      draftJournal.clear(draft, tools.journal)
      const stored = saved.value
      base = stored
      lastStamp = Math.max(lastStamp, stored.changedAt)
      const later: Draft | null = unsaved === draft ? null : unsaved
      unsaved = later
      if (later !== null && stored !== draft) {
        lastStamp += 1
        unsaved = { ...mergeDrafts(draft, later, stored), changedAt: lastStamp }
        draftJournal.write(unsaved, tools.journal)
      }
      if (stored !== draft) onMerge(unsaved ?? stored)
      if (unsaved === null) onSave({ kind: 'saved', at: tools.now() })
    }
  }

  return {
    keep: (draft) => {
      lastStamp = Math.max(tools.now(), lastStamp + 1)
      if (unsaved === null) unsavedSince = lastStamp
      unsaved = { ...draft, changedAt: lastStamp }
      draftJournal.write(unsaved, tools.journal)
      if (failedSince === null) onSave({ kind: 'saving' })
      saveIn(Math.max(0, Math.min(PAUSE_MS, unsavedSince + LONGEST_WAIT_MS - lastStamp)))
    },
    flush,
    hasUnsaved: () => unsaved !== null,
    lastStamp: () => lastStamp,
    begin: (stored) => {
      callOff()
      unsaved = null
      failedSince = null
      base = stored
      lastStamp = stored?.changedAt ?? 0
    },
  }
}
