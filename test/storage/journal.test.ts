import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftJournal } from '@/lib/storage/drafts'
import { draftOf, memoryStore } from './kept'

afterEach(() => vi.unstubAllGlobals())

describe('recover', () => {
  it('gives back the last thing that was written', () => {
    const store = memoryStore()
    draftJournal.write(draftOf({ name: 'Risk' }), store)
    draftJournal.write(draftOf({ name: 'Risk adj' }), store)
    expect(draftJournal.recover('draft', store)).toEqual(draftOf({ name: 'Risk adj' }))
  })

  it('keeps one entry a draft', () => {
    const store = memoryStore()
    draftJournal.write(draftOf({ id: 'a' }), store)
    draftJournal.write(draftOf({ id: 'b' }), store)
    draftJournal.forget('a', store)
    expect(draftJournal.recover('a', store)).toBeNull()
    expect(draftJournal.list(store).map(({ id }) => id)).toEqual(['b'])
  })

  it.each(['', '{', '{"id":"draft"}', 'null'])('answers null for an entry that reads %s', (entry) => {
    const store = memoryStore()
    draftJournal.write(draftOf({}), store)
    store.setItem(store.key(0) ?? '', entry)
    expect(draftJournal.recover('draft', store)).toBeNull()
    expect(draftJournal.list(store)).toEqual([])
  })
})

describe('clear', () => {
  it('forgets what is saved', () => {
    const store = memoryStore()
    draftJournal.write(draftOf({ changedAt: 5 }), store)
    draftJournal.clear(draftOf({ changedAt: 5 }), store)
    expect(draftJournal.recover('draft', store)).toBeNull()
  })

  it('keeps what was typed after the saving began', () => {
    const store = memoryStore()
    draftJournal.write(draftOf({ changedAt: 6, name: 'Later' }), store)
    draftJournal.clear(draftOf({ changedAt: 5 }), store)
    expect(draftJournal.recover('draft', store)?.name).toBe('Later')
  })
})

describe('write', () => {
  it('never throws: not when full, not without localStorage, not where naming it is forbidden', () => {
    expect(() => draftJournal.write(draftOf({}), memoryStore(10))).not.toThrow()
    vi.stubGlobal('localStorage', undefined)
    expect(() => draftJournal.write(draftOf({}))).not.toThrow()
    expect(draftJournal.list()).toEqual([])
    vi.stubGlobal('localStorage', undefined)
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Denied', 'SecurityError')
      },
    })
    expect(() => draftJournal.write(draftOf({}))).not.toThrow()
    expect(draftJournal.recover('draft')).toBeNull()
  })
})
