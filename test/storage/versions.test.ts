import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readDraft, saveDraft, saveEdits } from '@/lib/storage/drafts'
import { deleteVersions, keepVersion, listVersions, restoreVersions } from '@/lib/storage/versions'
import { fillDisk } from './broken-storage'
import { draftOf, freshDatabase } from './kept'

afterEach(() => vi.restoreAllMocks())

const MINUTE = 60_000
const at = (minutes: number) => draftOf({ name: `At ${minutes}`, changedAt: minutes * MINUTE })

async function namesIn(database: ReturnType<typeof freshDatabase>) {
  const versions = await listVersions('draft', database)
  return versions.ok ? versions.value.map(({ draft }) => draft.name) : versions.problem
}

describe('the history of a draft', () => {
  it('keeps what a save replaces, once in ten minutes', async () => {
    const database = freshDatabase()
    await saveDraft(at(0), database)
    for (const minutes of [5, 8, 9, 12, 30]) await saveEdits(at(minutes), null, database)
    expect(await namesIn(database)).toEqual(['At 12', 'At 0'])
    expect(await readDraft('draft', database)).toMatchObject({ value: { name: 'At 30' } })
  })

  it('does not cost the words of now when the disk is full', async () => {
    const database = freshDatabase()
    await saveDraft(at(0), database)
    const disk = fillDisk((table) => table === 'versions')
    expect(await saveEdits(at(20), null, database)).toMatchObject({ ok: true })
    disk.restore()
    expect(await readDraft('draft', database)).toMatchObject({ value: { name: 'At 20' } })
    expect(await namesIn(database)).toEqual([])
  })

  it('is of one draft only, goes with it and comes back with it', async () => {
    const database = freshDatabase()
    await keepVersion(at(1), database)
    await keepVersion(draftOf({ id: 'other' }), database)
    const taken = await deleteVersions('draft', database)
    expect(await namesIn(database)).toEqual([])
    await restoreVersions(taken.ok ? taken.value : [], database)
    expect(await namesIn(database)).toEqual(['At 1'])
  })

  it('leaves out what cannot be read', async () => {
    const database = freshDatabase()
    await keepVersion(at(1), database)
    await database.versions.put({ id: 'draft 2', draftId: 'draft', version: 1, changedAt: 2, draft: {} })
    expect(await namesIn(database)).toEqual(['At 1'])
  })
})
