import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { restoreBackup, restoredWords } from '@/components/library/restore-backup'
import { makeBackup } from '@/lib/export/backup'
import { versionOf } from '@/lib/resume/draft-version'
import { siteDatabase } from '@/lib/storage/database'
import { listVersions } from '@/lib/storage/versions'
import { draftOf, memoryStore } from '@/test/storage/kept'

beforeEach(async () => {
  vi.stubGlobal('localStorage', memoryStore())
  const database = siteDatabase()
  await Promise.all(database.tables.map((table) => table.clear()))
})

const draft = draftOf({ changedAt: 30, setAside: { posting: ['software:epic'] } })
const versions = [10, 20].map((changedAt) => versionOf(draftOf({ changedAt, name: `At ${changedAt}` })))
const kept = { drafts: [draft], postings: [], words: [] }
const fileOf = (backup: Parameters<typeof makeBackup>[0]) => new Blob([makeBackup(backup, '2026-11-27')])

describe('restoreBackup', () => {
  it('brings a resume back with its history and what was set aside, and nothing twice', async () => {
    const restored = await restoreBackup(fileOf({ ...kept, versions }))
    expect(restored.ok && restoredWords(restored.value)).toBe('1 resume and 2 earlier versions restored')
    const history = await listVersions('draft')
    expect(history.ok && history.value.map(({ changedAt }) => changedAt)).toEqual([20, 10])
    expect(await siteDatabase().drafts.get('draft')).toMatchObject({
      setAside: { posting: ['software:epic'] },
    })

    const again = await restoreBackup(fileOf({ ...kept, versions }))
    expect(again.ok && restoredWords(again.value)).toBe('Nothing new in this file')
  })

  it('adds a history to the resume that is here already', async () => {
    await restoreBackup(fileOf(kept))
    const restored = await restoreBackup(fileOf({ ...kept, versions }))
    expect(restored.ok && restoredWords(restored.value)).toBe('2 earlier versions restored')
  })

  it('adds what was set aside to the resume that is here, and says so', async () => {
    await restoreBackup(fileOf({ ...kept, drafts: [draftOf({ changedAt: 30 })] }))
    const restored = await restoreBackup(fileOf(kept))
    expect(restored.ok && restoredWords(restored.value)).toBe('Gaps that you had set aside restored')
    expect(await siteDatabase().drafts.get('draft')).toMatchObject({ setAside: draft.setAside })
  })

  it('says what differs and stays', () => {
    const none = {
      drafts: 0,
      postings: 0,
      words: 0,
      credentials: 0,
      ceus: 0,
      versions: 0,
      withAsides: 0,
      unreadable: 0,
    }
    expect(restoredWords({ ...none, differing: 1 })).toBe(
      'Nothing new in this file; 1 credential, CEU or word differs from the one here, which stays',
    )
    expect(restoredWords({ ...none, differing: 2, unreadable: 1 })).toBe(
      'Nothing new in this file; 2 credentials, CEUs or words differ from those here, which stay; 1 record in it could not be read',
    )
  })

  it('opens a file of before there were histories', async () => {
    const { versions: _, ...older } = JSON.parse(makeBackup(kept, '2026-11-27'))
    const restored = await restoreBackup(new Blob([JSON.stringify(older)]))
    expect(restored.ok && restoredWords(restored.value)).toBe('1 resume restored')
  })
})
