import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RESUME_FONTS_FOLDER } from '@/lib/cli/font-files'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { MISSING_FONT } from '@/lib/worker/missing-font'
import { plain } from '@/templates/plain'

const fetched: string[] = []

/** The worker's memory lasts as long as its module: each case begins with a fresh one. */
async function freshFetchFonts() {
  vi.resetModules()
  const { fetchFonts } = await import('@/lib/worker/fonts')
  return (resume: Resume) => fetchFonts(resume, plain)
}

beforeEach(() => {
  fetched.length = 0
  vi.stubGlobal('fetch', async (path: string) => {
    fetched.push(path)
    return new Response(readFileSync(join(RESUME_FONTS_FOLDER, path.replace('/fonts/resume/', ''))))
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('fetchFonts', () => {
  it('fetches the two files of each font of the template, and nothing else', async () => {
    const fetchFonts = await freshFetchFonts()
    await fetchFonts(resumeShape.parse({ contact: { name: 'Ida Quarrie' } }))
    expect([...fetched].sort()).toEqual(
      plain.fonts.flatMap((id) => [`/fonts/resume/${id}.json`, `/fonts/resume/${id}.ttf`]).sort(),
    )
  })

  it('fetches stand-ins only for a resume that needs them, and each file once', async () => {
    const fetchFonts = await freshFetchFonts()
    const library = await fetchFonts(resumeShape.parse({ contact: { name: 'Ελένη Παπά' } }))
    expect(library.has('source-sans-3-bold')).toBe(true)
    await fetchFonts(resumeShape.parse({ contact: { name: 'Δήμητρα' } }))
    expect(new Set(fetched).size).toBe(fetched.length)
  })

  it('gives the same library for the same fonts, so that the layout can remember', async () => {
    const fetchFonts = await freshFetchFonts()
    const first = await fetchFonts(resumeShape.parse({ contact: { name: 'Ida' } }))
    expect(await fetchFonts(resumeShape.parse({ contact: { name: 'Ada' } }))).toBe(first)
  })

  it.each([
    ['refused', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['too slow', async () => Promise.reject(new DOMException('timed out', 'TimeoutError'))],
    [
      'cut off',
      async () =>
        new Response(new ReadableStream({ start: (to) => to.error(new TypeError('network error')) })),
    ],
  ])('calls a file that is %s a missing font', async (_how, fetch) => {
    const fetchFonts = await freshFetchFonts()
    vi.stubGlobal('fetch', fetch)
    await expect(fetchFonts(resumeShape.parse({}))).rejects.toMatchObject({ name: MISSING_FONT })
  })

  it('tries again after a file could not be fetched', async () => {
    const fetchFonts = await freshFetchFonts()
    const resume = resumeShape.parse({})
    const working = globalThis.fetch
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
    await expect(fetchFonts(resume)).rejects.toMatchObject({
      name: MISSING_FONT,
      message: expect.stringContaining('503'),
    })
    vi.stubGlobal('fetch', working)
    expect((await fetchFonts(resume)).size).toBe(plain.fonts.length)
  })
})
