import type * as z from 'zod'
import { toJson } from './to-json'

/**
 * Where a journal is written: localStorage, or something like it in tests. It holds what was typed since the last save,
 * written at once on every edit: IndexedDB answers later and may never answer when a tab closes or the disk is full,
 * localStorage is synchronous, so a reload in the middle of a word finds the word here.
 */
export type JournalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What a journal can hold: records that are told apart by id and time. */
export type Journaled = { readonly id: string; readonly changedAt: number }

export type Journal<Value extends Journaled> = {
  /** Writes a record as it is now. Where the device refuses, the save that follows reports why. */
  readonly write: (value: Value, store?: JournalStore) => void
  /** Forgets what IndexedDB now holds, unless something newer has been written meanwhile. */
  readonly clear: (saved: Value, store?: JournalStore) => void
  /** Forgets a record that the person deleted. */
  readonly forget: (id: string, store?: JournalStore) => void
  /** The record as the journal holds it; null when it holds none that can be read. */
  readonly recover: (id: string, store?: JournalStore) => Value | null
  /** Every record that the journal holds. */
  readonly list: (store?: JournalStore) => readonly Value[]
}

/**
 * The journal of one kind of record.
 *
 * @param prefix what its keys in localStorage begin with; the id follows
 */
export function journalOf<Value extends Journaled>(prefix: string, shape: z.ZodType<Value>): Journal<Value> {
  const journal: Journal<Value> = {
    write(value, store = siteStore()) {
      try {
        store?.setItem(prefix + value.id, toJson(value))
      } catch {
        // A full or forbidden journal loses nothing: the autosave follows, and says what it could not do.
      }
    },
    clear(saved, store = siteStore()) {
      const written = journal.recover(saved.id, store)
      if (written === null || written.changedAt <= saved.changedAt) journal.forget(saved.id, store)
    },
    forget(id, store = siteStore()) {
      try {
        store?.removeItem(prefix + id)
      } catch {
        // Left behind, it is no newer than the saved record and will not be used.
      }
    },
    recover(id, store = siteStore()) {
      try {
        const text = store?.getItem(prefix + id) ?? null
        return text === null ? null : (shape.safeParse(JSON.parse(text)).data ?? null)
      } catch {
        return null // half an entry: IndexedDB still has the last saved record
      }
    },
    list(store = siteStore()) {
      const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '')
      return keys
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => journal.recover(key.slice(prefix.length), store) ?? [])
    },
  }
  return journal
}

/** The later version of each record, newest change first. */
export function withUnsaved<Value extends Journaled>(
  saved: readonly Value[],
  unsaved: readonly Value[],
): readonly Value[] {
  const newest = new Map(saved.map((value) => [value.id, value]))
  for (const value of unsaved) {
    if (value.changedAt > (newest.get(value.id)?.changedAt ?? 0)) newest.set(value.id, value)
  }
  return [...newest.values()].sort((a, b) => b.changedAt - a.changedAt)
}

/** This site's localStorage; undefined where there is none or the browser forbids it. */
function siteStore(): JournalStore | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
