import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { isAnythingKept } from '@/lib/storage/anything-kept'
import { Database } from '@/lib/storage/database'
import { deleteDraft, draftJournal, saveDraft } from '@/lib/storage/drafts'
import { draftOf, memoryStore } from './kept'

const NAME = 'anything-kept'
const draft = draftOf({ name: 'Night shift' })

afterEach(() => new Database(NAME).delete())

describe('isAnythingKept', () => {
  it('finds nothing on a first visit, and makes no database', async () => {
    expect(await isAnythingKept(() => memoryStore(), NAME)).toBe(false)
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME)
  })

  it('finds a draft that is kept, until it is deleted', async () => {
    const database = new Database(NAME)
    await saveDraft(draft, database)
    expect(await isAnythingKept(() => memoryStore(), NAME)).toBe(true)
    await deleteDraft(draft.id, database)
    expect(await isAnythingKept(() => memoryStore(), NAME)).toBe(false)
    database.close()
  })

  it('finds a posting that is kept', async () => {
    const database = new Database(NAME)
    await database.postings.put({ id: 'p' })
    expect(await isAnythingKept(() => memoryStore(), NAME)).toBe(true)
    database.close()
  })

  it('finds what only the journal holds', async () => {
    const journal = memoryStore()
    draftJournal.write(draft, journal)
    expect(await isAnythingKept(() => journal, NAME)).toBe(true)
  })

  it('says yes where the browser forbids to look', async () => {
    const forbidden = () => {
      throw new Error('SecurityError')
    }
    expect(await isAnythingKept(forbidden, NAME)).toBe(true)
  })

  it('says yes of a database in another shape', async () => {
    await new Promise((resolve) => {
      const opening = indexedDB.open(NAME, 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('other')
      opening.onsuccess = () => resolve(opening.result.close())
    })
    expect(await isAnythingKept(() => memoryStore(), NAME)).toBe(true)
  })

  it('stands in no one’s way when the database is made new meanwhile', async () => {
    const database = new Database(NAME)
    const [, saved] = await Promise.all([
      isAnythingKept(() => memoryStore(), NAME),
      saveDraft(draft, database),
    ])
    expect(saved.ok).toBe(true)
    database.close()
  })
})
