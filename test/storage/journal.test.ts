import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  clearJournal,
  forgetJournal,
  listUnsavedDrafts,
  recoverDraft,
  writeJournal,
} from '@/lib/storage/journal'
import { draftOf, memoryStore } from './kept'

afterEach(() => vi.unstubAllGlobals())

describe('recoverDraft', () => {
  it('gives back the last thing that was written', () => {
    const store = memoryStore()
    writeJournal(draftOf({ name: 'Risk' }), store)
    writeJournal(draftOf({ name: 'Risk adj' }), store)
    expect(recoverDraft('draft', store)).toEqual(draftOf({ name: 'Risk adj' }))
  })

  it('keeps one entry a draft', () => {
    const store = memoryStore()
    writeJournal(draftOf({ id: 'a' }), store)
    writeJournal(draftOf({ id: 'b' }), store)
    forgetJournal('a', store)
    expect(recoverDraft('a', store)).toBeNull()
    expect(listUnsavedDrafts(store).map(({ id }) => id)).toEqual(['b'])
  })

  it.each(['', '{', '{"id":"draft"}', 'null'])('answers null for an entry that reads %s', (entry) => {
    const store = memoryStore()
    writeJournal(draftOf({}), store)
    store.setItem(store.key(0) ?? '', entry)
    expect(recoverDraft('draft', store)).toBeNull()
    expect(listUnsavedDrafts(store)).toEqual([])
  })
})

describe('clearJournal', () => {
  it('forgets what is saved', () => {
    const store = memoryStore()
    writeJournal(draftOf({ changedAt: 5 }), store)
    clearJournal(draftOf({ changedAt: 5 }), store)
    expect(recoverDraft('draft', store)).toBeNull()
  })

  it('keeps what was typed after the saving began', () => {
    const store = memoryStore()
    writeJournal(draftOf({ changedAt: 6, name: 'Later' }), store)
    clearJournal(draftOf({ changedAt: 5 }), store)
    expect(recoverDraft('draft', store)?.name).toBe('Later')
  })
})

describe('writeJournal', () => {
  it('never throws: not when full, not without localStorage, not where naming it is forbidden', () => {
    expect(() => writeJournal(draftOf({}), memoryStore(10))).not.toThrow()
    vi.stubGlobal('localStorage', undefined)
    expect(() => writeJournal(draftOf({}))).not.toThrow()
    expect(listUnsavedDrafts()).toEqual([])
    vi.stubGlobal('localStorage', undefined)
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Denied', 'SecurityError')
      },
    })
    expect(() => writeJournal(draftOf({}))).not.toThrow()
    expect(recoverDraft('draft')).toBeNull()
  })
})
