import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { Database, MIGRATIONS } from '@/lib/storage/database'
import { listDrafts, saveDraft } from '@/lib/storage/drafts'
import { listWordChoices } from '@/lib/storage/word-choices'
import { draftOf, freshDatabase } from './kept'

describe('Database', () => {
  it('numbers its migrations from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  it('reads and writes a store that a newer program has changed, and leaves what it added', async () => {
    const { name } = freshDatabase()
    const newer = newerProgram(name)
    await newer.table('later').put({ id: 'a' })
    newer.close()
    const database = new Database(name)
    await saveDraft(draftOf({}), database)
    expect(await listDrafts(database)).toEqual({ ok: true, value: [draftOf({})] })
    database.close()
    expect(await newerProgram(name).table('later').count()).toBe(1)
  })

  it('takes over a store of the first version with all that is in it', async () => {
    const { name } = freshDatabase()
    const older = new Dexie(name)
    older.version(1).stores({ drafts: 'id', postings: 'id' })
    await older.table('drafts').put(draftOf({}))
    older.close()
    const database = new Database(name)
    expect(await listDrafts(database)).toEqual({ ok: true, value: [draftOf({})] })
    expect(await listWordChoices(database)).toEqual({ ok: true, value: [] })
  })

  it('gives way to a newer program in another tab', async () => {
    const database = freshDatabase()
    await saveDraft(draftOf({}), database)
    const newer = newerProgram(database.name)
    expect(await newer.table('drafts').count()).toBe(1)
    newer.close()
  })
})

function newerProgram(name: string): Dexie {
  const newer = new Dexie(name)
  newer.version(MIGRATIONS.length + 1).stores({ drafts: 'id', postings: 'id', later: 'id' })
  return newer
}

describe('a store that another tab keeps in an older shape', () => {
  it('is said to be blocked, and opens once the other lets go', async () => {
    const name = `blocked-${Math.random()}`
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, 10)
      opening.onupgradeneeded = () => opening.result.createObjectStore('drafts', { keyPath: 'id' })
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const database = new Database(name)
    expect(await listDrafts(database)).toMatchObject({ ok: false, problem: { code: 'blocked' } })
    older.close()
    await vi.waitFor(async () => expect(await listDrafts(database)).toEqual({ ok: true, value: [] }))
    database.close()
  })
})
