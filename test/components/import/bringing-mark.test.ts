import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeInterrupted, whileMarked } from '@/components/import/bringing-mark'
import { memoryStore } from '@/test/storage/kept'

beforeEach(() => vi.stubGlobal('localStorage', memoryStore()))
afterEach(() => vi.unstubAllGlobals())

describe('takeInterrupted', () => {
  it('names the file whose reading was cut off, once', async () => {
    void whileMarked('resume.pdf', () => new Promise(() => {}))
    expect(await takeInterrupted()).toBe('resume.pdf')
    expect(await takeInterrupted()).toBeNull()
  })

  it('says nothing of a reading that ended, well or not', async () => {
    await whileMarked('one.pdf', async () => 1)
    await expect(whileMarked('two.pdf', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
    expect(await takeInterrupted()).toBeNull()
  })

  it('says nothing while another tab is reading', async () => {
    void whileMarked('resume.pdf', () => new Promise(() => {}))
    vi.stubGlobal('navigator', {
      locks: { query: async () => ({ held: [{ name: 'chartwright.bringing' }], pending: [] }) },
    })
    expect(await takeInterrupted()).toBeNull()
  })

  it('gives no trouble where nothing may be stored', async () => {
    vi.stubGlobal('localStorage', undefined)
    expect(await whileMarked('resume.pdf', async () => 'read')).toBe('read')
    expect(await takeInterrupted()).toBeNull()
  })
})
