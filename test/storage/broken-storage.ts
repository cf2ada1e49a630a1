import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { vi } from 'vitest'
import { Database } from '@/lib/storage/database'

/** A database in a browser that refuses to open any. */
export function deniedDatabase(): Database {
  const indexedDB = new IDBFactory()
  indexedDB.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  return new Database('denied', { indexedDB, IDBKeyRange })
}

/** A database in a browser without IndexedDB. */
export function absentDatabase(): Database {
  return new Database('absent', { indexedDB: null as never, IDBKeyRange: null as never })
}

/** Lets every write fail as on a full disk, until it is restored. */
export function fillDisk(): { readonly restore: () => void } {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
  return { restore: () => put.mockRestore() }
}
