import { Dexie, type DexieOptions, type Table } from 'dexie'
import { DATABASE_NAME } from './anything-kept'

/** Every shape that the store ever had, numbered from 1 without gaps. Add to the end; what has shipped stays. */
export const MIGRATIONS: readonly { readonly version: number; readonly stores: Record<string, string> }[] = [
  { version: 1, stores: { drafts: 'id', postings: 'id' } },
  { version: 2, stores: { words: 'id' } },
  { version: 3, stores: { versions: 'id, draftId' } },
  { version: 4, stores: { credentials: 'id', ceus: 'id' } },
]

/** All that this site keeps on a device. Records are parsed by their own shape before anyone uses them. */
export class Database extends Dexie {
  declare readonly drafts: Table<unknown, string>
  declare readonly postings: Table<unknown, string>
  declare readonly words: Table<unknown, string>
  declare readonly versions: Table<unknown, string>
  declare readonly credentials: Table<unknown, string>
  declare readonly ceus: Table<unknown, string>

  /** @param name another name, and another IndexedDB, only in tests */
  constructor(name = DATABASE_NAME, options?: DexieOptions) {
    super(name, options)
    for (const { version, stores } of MIGRATIONS) this.version(version).stores(stores)
    // Dexie closes older tabs by itself. If one still holds the store, say so instead of waiting; the next call retries.
    this.on('blocked', () => {
      this.close() // lets go of those who wait
      this.close({ disableAutoOpen: false })
    })
  }
}

/** The database of the site, made on first use. */
export function siteDatabase(): Database {
  shared ??= new Database()
  return shared
}

let shared: Database | undefined
