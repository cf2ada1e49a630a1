import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  addPosting,
  deletePosting,
  listPostings,
  postingJournal,
  savePosting,
  saveUnsavedPostings,
} from '@/lib/storage/postings'
import { fillDisk } from './broken-storage'
import { freshDatabase, memoryStore, postingOf } from './kept'

beforeEach(() => vi.stubGlobal('localStorage', memoryStore()))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const before = postingOf({ notes: '', changedAt: 1 })
const after = postingOf({ notes: 'Ask Wilma', changedAt: 2 })

describe('what is typed beside a posting', () => {
  it('outlives a full disk, and is kept once there is room', async () => {
    const database = freshDatabase()
    await addPosting(before, database)
    const disk = fillDisk()
    expect(await savePosting(after, database)).toMatchObject({ ok: false, problem: { code: 'full' } })
    expect(await listPostings(database)).toEqual({ ok: true, value: [after] })
    expect(await saveUnsavedPostings(database)).toMatchObject({ ok: false })
    disk.restore()
    expect(await saveUnsavedPostings(database)).toMatchObject({ ok: true })
    expect(postingJournal.list()).toEqual([])
    expect(await listPostings(database)).toEqual({ ok: true, value: [after] })
  })

  it('does not take the place of what was kept later', async () => {
    const database = freshDatabase()
    postingJournal.write(before)
    await addPosting(after, database)
    expect(await listPostings(database)).toEqual({ ok: true, value: [after] })
    await saveUnsavedPostings(database)
    expect(postingJournal.list()).toEqual([])
    expect(await listPostings(database)).toEqual({ ok: true, value: [after] })
  })

  it('goes with the posting, and comes back with it', async () => {
    const database = freshDatabase()
    await addPosting(before, database)
    postingJournal.write(after)
    expect(await deletePosting('posting', database)).toEqual({ ok: true, value: after })
    expect(await listPostings(database)).toEqual({ ok: true, value: [] })
  })
})

it('a posting that could not be added is not there later either: its text is still in the box', async () => {
  const database = freshDatabase()
  const disk = fillDisk()
  expect(await addPosting(after, database)).toMatchObject({ ok: false })
  disk.restore()
  expect(await listPostings(database)).toEqual({ ok: true, value: [] })
})
