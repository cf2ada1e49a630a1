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

/** Lets every write fail as on a full disk, until it is restored; or the writes into some tables only. */
export function fillDisk(isFull = (_table: string) => true): { readonly restore: () => void } {
  const { put } = IDBObjectStore.prototype
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...kept
  ) {
    if (!isFull(this.name)) return put.apply(this, kept)
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
  return { restore: () => spy.mockRestore() }
}
