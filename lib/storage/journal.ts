import { type Draft, draftShape } from '@/lib/resume/draft'
import { JOURNAL_PREFIX } from './journal-key'
import { toJson } from './to-json'

/**
 * Where the journal is written: localStorage, or something like it in tests. It holds what was typed since the last
 * save, written at once on every edit: IndexedDB answers later and may never answer when a tab closes, localStorage is
 * synchronous, so a reload in the middle of a word finds the word here.
 */
export type JournalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Writes the draft as it is now. Where the device refuses, the save that follows reports why. */
export function writeJournal(draft: Draft, store: JournalStore | undefined = siteStore()): void {
  try {
    store?.setItem(JOURNAL_PREFIX + draft.id, toJson(draft))
  } catch {
    // A full or forbidden journal loses nothing: the autosave follows, and says what it could not do.
  }
}

/** Forgets what IndexedDB now holds, unless something newer has been written meanwhile. */
export function clearJournal(saved: Draft, store: JournalStore | undefined = siteStore()): void {
  const written = recoverDraft(saved.id, store)
  if (written === null || written.changedAt <= saved.changedAt) forgetJournal(saved.id, store)
}

/** Forgets a draft that the person deleted. */
export function forgetJournal(id: string, store: JournalStore | undefined = siteStore()): void {
  try {
    store?.removeItem(JOURNAL_PREFIX + id)
  } catch {
    // Left behind, it is no newer than the saved draft and will not be used.
  }
}

/** The draft that the journal holds; null when it holds none that can be read. */
export function recoverDraft(id: string, store: JournalStore | undefined = siteStore()): Draft | null {
  try {
    const text = store?.getItem(JOURNAL_PREFIX + id) ?? null
    return text === null ? null : (draftShape.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    return null // half an entry: IndexedDB still has the last saved draft
  }
}

/** Every draft that the journal holds. */
export function listUnsavedDrafts(store: JournalStore | undefined = siteStore()): readonly Draft[] {
  const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '')
  return keys
    .filter((key) => key.startsWith(JOURNAL_PREFIX))
    .flatMap((key) => recoverDraft(key.slice(JOURNAL_PREFIX.length), store) ?? [])
}

/** This site's localStorage; undefined where there is none or the browser forbids it. */
function siteStore(): JournalStore | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
