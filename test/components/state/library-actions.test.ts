import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftStore } from '@/components/state/draft-store'
import { journalStore } from '@/components/state/journal-store'
import {
  changePosting,
  createDraft,
  duplicateDraft,
  removeDraft,
  removePosting,
  restoreDraft,
  savePosting,
  setPostingStatus,
} from '@/components/state/library-actions'
import { readLibrary } from '@/components/state/use-library'
import { emptyResume } from '@/lib/resume/empty'
import { siteDatabase } from '@/lib/storage/database'
import { draftJournal } from '@/lib/storage/drafts'
import { keepVersion, listVersions } from '@/lib/storage/versions'
import { fillDisk } from '@/test/storage/broken-storage'
import { draftOf, memoryStore } from '@/test/storage/kept'

beforeEach(async () => {
  vi.stubGlobal('localStorage', memoryStore())
  await Promise.all([siteDatabase().drafts.clear(), siteDatabase().postings.clear()])
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('createDraft', () => {
  it('keeps a draft with the posting to match it with', async () => {
    const posting = { title: 'Coder II', employer: 'Harrow Lake', text: 'CPC required' }
    const made = await createDraft('Risk adjustment', emptyResume(), posting)
    const { drafts, postings } = await readLibrary()
    expect(drafts).toEqual([made.ok && made.value])
    expect(postings).toMatchObject([{ ...posting, status: 'saved', id: drafts?.[0]?.postingId }])
  })

  it('opens the draft in this tab when it cannot be kept', async () => {
    const disk = fillDisk()
    const made = await createDraft('Risk adjustment', emptyResume())
    expect(draftStore.getState().draft?.id).toBe(made.ok && made.value.id)
    expect(draftStore.getState().phase.kind).toBe('ready')
    await draftStore.getState().flush()
    expect(draftStore.getState().save).toMatchObject({ kind: 'failed', problem: { code: 'full' } })
    disk.restore()
    await draftStore.getState().flush()
    expect((await readLibrary()).drafts).toMatchObject([{ name: 'Risk adjustment' }])
  })
})

describe('duplicateDraft', () => {
  it('makes a copy with an id and a name of its own', async () => {
    const copy = await duplicateDraft(draftOf({}))
    expect(copy).toMatchObject({ ok: true, value: { name: 'Risk adjustment (copy)', resume: emptyResume() } })
    expect(copy.ok && copy.value.id).not.toBe('draft')
  })
})

describe('removeDraft', () => {
  it('hands back what restoreDraft puts back as it was', async () => {
    await restoreDraft(draftOf({}))
    expect(await removeDraft('draft')).toEqual({ ok: true, value: draftOf({}) })
    expect((await readLibrary()).drafts).toEqual([])
    await restoreDraft(draftOf({}))
    expect((await readLibrary()).drafts).toEqual([draftOf({})])
  })

  it('takes the history along, there and back', async () => {
    await restoreDraft(draftOf({}))
    await keepVersion(draftOf({ changedAt: 0 }))
    await removeDraft('draft')
    expect(await listVersions('draft')).toEqual({ ok: true, value: [] })
    await restoreDraft(draftOf({}))
    expect(await listVersions('draft')).toMatchObject({ value: [{ changedAt: 0 }] })
  })
})

describe('journalStore', () => {
  it('keeps the drafts of this tab where the browser forbids localStorage', async () => {
    vi.stubGlobal('localStorage', undefined)
    draftJournal.write(draftOf({ id: 'a', changedAt: 9 }), journalStore)
    draftJournal.write(draftOf({ id: 'b', changedAt: 8 }), journalStore)
    expect((await readLibrary()).drafts?.map(({ id }) => id)).toEqual(['a', 'b'])
    draftJournal.forget('a', journalStore)
    draftJournal.forget('b', journalStore)
    expect((await readLibrary()).drafts).toEqual([])
  })
})

describe('removeDraft, of a draft that is open', () => {
  it('closes it, hands back the last words typed, and no save brings it back', async () => {
    await restoreDraft(draftOf({}))
    await draftStore.getState().open('draft')
    const disk = fillDisk()
    draftStore.getState().rename('Typed last')
    expect(await removeDraft('draft')).toMatchObject({ ok: true, value: { name: 'Typed last' } })
    disk.restore()
    expect(draftStore.getState()).toMatchObject({ phase: { kind: 'missing' }, draft: null })
    await draftStore.getState().flush()
    expect(await readLibrary()).toMatchObject({ drafts: [] })
    expect(draftJournal.recover('draft')).toBeNull()
  })
})

describe('readLibrary', () => {
  it('shows the later of what is saved and what was only typed, newest first', async () => {
    await restoreDraft(draftOf({ id: 'a', name: 'Saved', changedAt: 5 }))
    await restoreDraft(draftOf({ id: 'b', changedAt: 7 }))
    draftJournal.write(draftOf({ id: 'a', name: 'Typed', changedAt: 9 }))
    draftJournal.write(draftOf({ id: 'b', name: 'Older', changedAt: 6 }))
    draftJournal.write(draftOf({ id: 'c', changedAt: 8 }))
    const { drafts } = await readLibrary()
    expect(drafts?.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'Typed'],
      ['c', 'Risk adjustment'],
      ['b', 'Risk adjustment'],
    ])
  })

  it('shows the open draft as it is on the screen while nothing takes it, not even the journal', async () => {
    await restoreDraft(draftOf({}))
    await draftStore.getState().open('draft')
    const disk = fillDisk()
    vi.spyOn(globalThis.localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    draftStore.getState().rename('Typed last')
    await draftStore.getState().flush()
    expect((await readLibrary()).drafts).toMatchObject([{ id: 'draft', name: 'Typed last' }])
    disk.restore()
    await draftStore.getState().flush()
  })

  it('tells of records that cannot be read', async () => {
    await siteDatabase().drafts.put({ id: 'bad', version: 2 })
    const { drafts, corrupt } = await readLibrary()
    expect(drafts).toEqual([])
    expect(corrupt).toMatchObject([{ id: 'bad', problem: { code: 'newer-version' } }])
  })
})

describe('changePosting', () => {
  it('keeps what is said of a posting, and the rest as it was', async () => {
    const posting = await savePosting('CPC required', 'Coder', '', {
      link: 'example.com/17',
      draftId: 'draft',
    })
    if (!posting.ok) throw new Error(posting.problem.detail)
    await changePosting(posting.value, { employer: 'Harrow Lake', notes: 'Ask Wilma' })
    expect((await readLibrary()).postings).toMatchObject([
      {
        title: 'Coder',
        link: 'example.com/17',
        draftId: 'draft',
        employer: 'Harrow Lake',
        notes: 'Ask Wilma',
      },
    ])
  })
})

describe('setPostingStatus', () => {
  it('notes how far an application has come, and when', async () => {
    const posting = await savePosting('CPC required', 'Coder', 'Harrow Lake')
    if (!posting.ok) throw new Error(posting.problem.detail)
    const changed = await setPostingStatus(posting.value, 'applied')
    expect(changed).toMatchObject({
      value: {
        status: 'applied',
        statusAt: expect.any(Number),
        dates: { applied: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      },
    })
    expect((await readLibrary()).postings).toEqual([changed.ok && changed.value])
    expect(await removePosting(posting.value.id)).toEqual(changed)
  })
})
