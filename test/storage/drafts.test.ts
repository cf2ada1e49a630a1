import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listCorruptRecords } from '@/lib/storage/corrupt-records'
import { deleteDraft, listDrafts, readDraft, saveDraft } from '@/lib/storage/drafts'
import { deletePosting, listPostings, savePosting } from '@/lib/storage/postings'
import { absentDatabase, deniedDatabase, fillDisk } from './broken-storage'
import { draftOf, freshDatabase, postingOf } from './kept'

afterEach(() => vi.restoreAllMocks())

describe('saveDraft', () => {
  it('keeps a draft in place of the one with its id', async () => {
    const database = freshDatabase()
    await saveDraft(draftOf({ name: 'First' }), database)
    await saveDraft(draftOf({ name: 'Second' }), database)
    expect(await readDraft('draft', database)).toEqual({ ok: true, value: draftOf({ name: 'Second' }) })
  })

  it('says that the disk is full, and keeps what was there', async () => {
    const database = freshDatabase()
    await saveDraft(draftOf({ name: 'First' }), database)
    const disk = fillDisk()
    expect(await saveDraft(draftOf({ name: 'Second' }), database)).toMatchObject({
      problem: { code: 'full' },
    })
    disk.restore()
    expect(await readDraft('draft', database)).toMatchObject({ value: { name: 'First' } })
    expect(await saveDraft(draftOf({ name: 'Third' }), database)).toEqual({ ok: true, value: null })
  })

  it.each([
    ['refuses storage', deniedDatabase],
    ['has no storage', absentDatabase],
  ])('says so where the browser %s', async (_, open) => {
    expect(await saveDraft(draftOf({}), open())).toMatchObject({ ok: false, problem: { code: 'denied' } })
    expect(await listDrafts(open())).toMatchObject({ ok: false, problem: { code: 'denied' } })
  })
})

describe('readDraft', () => {
  it('answers null for a draft that is not there', async () => {
    expect(await readDraft('nobody', freshDatabase())).toEqual({ ok: true, value: null })
  })

  it.each([
    [{ id: 'draft', version: 1, name: 7 }, 'corrupt-record'],
    [{ id: 'draft', version: 2 }, 'newer-version'],
    [{ id: 'draft' }, 'corrupt-record'],
  ])('says why it cannot read %j', async (record, code) => {
    const database = freshDatabase()
    await database.drafts.put(record)
    expect(await readDraft('draft', database)).toEqual({ ok: false, problem: { code, detail: 'draft' } })
  })
})

describe('listDrafts', () => {
  it('puts the newest change first', async () => {
    const database = freshDatabase()
    for (const [id, changedAt] of [
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ] as const)
      await saveDraft(draftOf({ id, changedAt }), database)
    const listed = await listDrafts(database)
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  it('sets a damaged record apart and leaves it where it is', async () => {
    const database = freshDatabase()
    const damaged = { id: 'bad', version: 1, name: 'Half' }
    await database.drafts.put(damaged)
    await saveDraft(draftOf({ id: 'good' }), database)
    const listed = await listDrafts(database)
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['good'])
    expect(await listCorruptRecords(database)).toEqual({
      ok: true,
      value: [
        {
          table: 'drafts',
          id: 'bad',
          problem: { code: 'corrupt-record', detail: 'bad' },
          json: JSON.stringify(damaged),
        },
      ],
    })
    expect(await database.drafts.get('bad')).toEqual(damaged)
  })
})

describe('deleteDraft', () => {
  it('hands the draft back, so that saving it again undoes this', async () => {
    const database = freshDatabase()
    await saveDraft(draftOf({}), database)
    expect(await deleteDraft('draft', database)).toEqual({ ok: true, value: draftOf({}) })
    expect(await readDraft('draft', database)).toEqual({ ok: true, value: null })
  })

  it('answers null when there was none', async () => {
    expect(await deleteDraft('nobody', freshDatabase())).toEqual({ ok: true, value: null })
  })
})

describe('savePosting', () => {
  it('keeps, lists and gives back postings', async () => {
    const database = freshDatabase()
    await savePosting(postingOf({ id: 'a', changedAt: 1 }), database)
    await savePosting(postingOf({ id: 'b', changedAt: 2, status: 'applied' }), database)
    const listed = await listPostings(database)
    expect(listed.ok && listed.value.map(({ id, status }) => [id, status])).toEqual([
      ['b', 'applied'],
      ['a', 'saved'],
    ])
    expect(await deletePosting('a', database)).toMatchObject({ value: { id: 'a' } })
    expect(await listPostings(database)).toMatchObject({ value: [{ id: 'b' }] })
  })
})
