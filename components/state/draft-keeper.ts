import type { Draft } from '@/lib/resume/draft'
import type { Database } from '@/lib/storage/database'
import { saveDraft } from '@/lib/storage/drafts'
import { clearJournal, type JournalStore, writeJournal } from '@/lib/storage/journal'
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
  /** Starts over from a draft as it was read. */
  readonly begin: (changedAt: number) => void
}

/** Keeps one draft safe. Only the newest edit is written, one writing at a time. */
export function createDraftKeeper(tools: KeeperTools, onSave: (save: SaveState) => void): DraftKeeper {
  let unsaved: Draft | null = null
  let unsavedSince = 0
  let failedSince: number | null = null
  let lastStamp = 0
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
      const saved = await saveDraft(draft, tools.database())
      if (!saved.ok) {
        failedSince ??= tools.now()
        onSave({ kind: 'failed', problem: saved.problem, since: failedSince })
        saveIn(RETRY_MS)
        return
      }
      failedSince = null
      clearJournal(draft, tools.journal)
      if (unsaved !== draft) continue
      unsaved = null
      onSave({ kind: 'saved', at: tools.now() })
    }
  }

  return {
    keep: (draft) => {
      lastStamp = Math.max(tools.now(), lastStamp + 1)
      if (unsaved === null) unsavedSince = lastStamp
      unsaved = { ...draft, changedAt: lastStamp }
      writeJournal(unsaved, tools.journal)
      if (failedSince === null) onSave({ kind: 'saving' })
      saveIn(Math.max(0, Math.min(PAUSE_MS, unsavedSince + LONGEST_WAIT_MS - lastStamp)))
    },
    flush,
    hasUnsaved: () => unsaved !== null,
    lastStamp: () => lastStamp,
    begin: (changedAt) => {
      callOff()
      unsaved = null
      failedSince = null
      lastStamp = changedAt
    },
  }
}
