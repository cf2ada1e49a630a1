import { type Draft, draftShape } from '@/lib/resume/draft'
import { emptyResume } from '@/lib/resume/empty'
import { type SavedPosting, savedPostingShape } from '@/lib/resume/saved-posting'
import { Database } from '@/lib/storage/database'
import type { JournalStore } from '@/lib/storage/journal'

let count = 0

/** A database that no other test uses. */
export function freshDatabase(): Database {
  count += 1
  return new Database(`test-${count}-${Math.random()}`)
}

export function draftOf(fields: Partial<Draft>): Draft {
  return draftShape.parse({
    version: 1,
    id: 'draft',
    name: 'Risk adjustment',
    resume: emptyResume(),
    createdAt: 1,
    changedAt: 1,
    ...fields,
  })
}

export function postingOf(fields: Partial<SavedPosting>): SavedPosting {
  return savedPostingShape.parse({
    version: 1,
    id: 'posting',
    text: 'Coder',
    createdAt: 1,
    changedAt: 1,
    ...fields,
  })
}

/** localStorage in memory; with a limit in characters, after which it is full. */
export function memoryStore(limit = Number.POSITIVE_INFINITY): JournalStore {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      entries.set(key, value)
    },
  }
}
