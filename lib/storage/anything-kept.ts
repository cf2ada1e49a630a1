import { JOURNAL_PREFIX } from './journal-key'

/** The IndexedDB of the site. */
export const DATABASE_NAME = 'chartwright'

/** What a person would look for in the library. */
const LISTED = ['drafts', 'postings'] as const

/**
 * Whether this device keeps anything that the library lists. Asks the browser itself, so that the first screen need not
 * wait for Dexie and the schema; whenever in doubt, the answer is yes, and the full reading finds out.
 *
 * @param journal localStorage, read only when called: a browser may forbid even to name it
 */
export async function isAnythingKept(
  journal: () => Pick<Storage, 'key' | 'length'> = () => localStorage,
  name: string = DATABASE_NAME,
): Promise<boolean> {
  try {
    return hasJournal(journal()) || (await hasRecords(name))
  } catch {
    return true
  }
}

function hasJournal(journal: Pick<Storage, 'key' | 'length'>): boolean {
  return Array.from({ length: journal.length }, (_, index) => journal.key(index)).some((key) =>
    key?.startsWith(JOURNAL_PREFIX),
  )
}

async function hasRecords(name: string): Promise<boolean> {
  const database = await openAsItIs(name)
  if (database === null) return false
  try {
    const counts = LISTED.map((table) => settled(database.transaction(table).objectStore(table).count()))
    return (await Promise.all(counts)).some((count) => count > 0)
  } finally {
    database.close()
  }
}

/** The database, or null when there is none yet: making it is left to Dexie. */
async function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const opening = indexedDB.open(name)
  let isNew = false
  opening.onupgradeneeded = () => {
    isNew = true
    opening.transaction?.abort()
  }
  try {
    const database = await settled(opening)
    database.onversionchange = () => database.close()
    return database
  } catch (error) {
    if (isNew) return null
    throw error
  }
}

function settled<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
