import type { JournalStore } from '@/lib/storage/journal'

/**
 * Where this tab writes its journal: localStorage, and its own memory where the browser forbids that. Then the drafts
 * of a tab outlive a walk to the library, and end with the tab.
 */
export const journalStore: JournalStore = {
  getItem: (key) => place().getItem(key),
  setItem: (key, value) => place().setItem(key, value),
  removeItem: (key) => place().removeItem(key),
  key: (index) => place().key(index),
  get length() {
    return place().length
  },
}

function place(): JournalStore {
  try {
    return globalThis.localStorage ?? memory
  } catch {
    return memory
  }
}

const kept = new Map<string, string>()

const memory: JournalStore = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
  key: (index) => [...kept.keys()][index] ?? null,
  get length() {
    return kept.size
  },
}
