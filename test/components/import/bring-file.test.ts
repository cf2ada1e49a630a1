import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringFile } from '@/components/import/bring-file'
import { bringSentence } from '@/components/import/bring-words'
import { readLibrary } from '@/components/state/use-library'
import { makeBackup } from '@/lib/export/backup'
import { siteDatabase } from '@/lib/storage/database'
import { draftOf, memoryStore } from '@/test/storage/kept'

beforeEach(async () => {
  vi.stubGlobal('localStorage', memoryStore())
  await siteDatabase().drafts.clear()
})
afterEach(() => vi.unstubAllGlobals())

describe('bringFile', () => {
  it('merges a backup by its content, whatever its name', async () => {
    const text = makeBackup(
      { drafts: [draftOf({ name: 'Kept elsewhere' })], postings: [], words: [] },
      '2026-11-26',
    )
    const brought = await bringFile(new File([text], 'resume.pdf'))
    expect(brought).toMatchObject({ ok: true, value: { kind: 'backup', restored: { drafts: 1 } } })
    expect((await readLibrary()).drafts).toMatchObject([{ name: 'Kept elsewhere' }])
  })

  it('keeps nothing when reading breaks off, says so, and is not marked as under way', async () => {
    vi.stubGlobal('Worker', undefined)
    const brought = await bringFile(new File(['Wilma Okafor, CPC'], 'resume.txt'))
    expect(brought).toMatchObject({ ok: false, problem: { code: 'crashed' } })
    expect((await readLibrary()).drafts).toEqual([])
    expect(localStorage.length).toBe(0)
    if (!brought.ok) expect(bringSentence(brought.problem)).toContain('Nothing of the file was kept')
  })

  it('tells a file that cannot be opened as empty', async () => {
    const gone = new File(['a'], 'gone.pdf')
    gone.slice = () => {
      throw new DOMException('The file has gone.', 'NotFoundError')
    }
    expect(await bringFile(gone)).toMatchObject({ ok: false, problem: { code: 'empty-file' } })
  })
})
