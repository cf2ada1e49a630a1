import { describe, expect, it } from 'vitest'
import { importWithin } from '@/lib/cli/import-within'

const TODAY = '2026-11-27'
const text = new TextEncoder().encode('Rhea Stanhope\nrhea@example.com\n')

describe('importWithin', { timeout: 60_000 }, () => {
  it('brings a file in', async () => {
    const read = await importWithin(60_000, text, 'resume.txt', TODAY)
    expect(read.ok && read.value.resume.contact.name).toBe('Rhea Stanhope')
  })

  it('gives a file up when its time is over', async () => {
    expect(await importWithin(1, text, 'resume.txt', TODAY)).toEqual({
      ok: false,
      problem: { code: 'timed-out', limitMs: 1 },
    })
  })

  it('outlives a process that is brought down', async () => {
    const nothing = null as unknown as Uint8Array
    expect(await importWithin(60_000, nothing, 'resume.txt', TODAY)).toEqual({
      ok: false,
      problem: { code: 'crashed' },
    })
  })
})
