import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type FontLibrary, loadFont } from '@/lib/pdf/fonts'
import type { FontId } from '@/lib/pdf/page'

/** Where the prepared resume fonts stand. */
export const RESUME_FONTS_FOLDER = resolve(import.meta.dirname, '..', '..', 'public', 'fonts', 'resume')

/** Reads prepared fonts from this checkout. The browser's worker fetches the same files from `/fonts/resume/`. */
export async function loadFontsFromDisk(ids: Iterable<FontId>): Promise<FontLibrary> {
  const load = async (id: FontId) => {
    const metrics = readFile(join(RESUME_FONTS_FOLDER, `${id}.json`), 'utf8')
    const ttf = readFile(join(RESUME_FONTS_FOLDER, `${id}.ttf`))
    return [id, loadFont(await metrics, new Uint8Array(await ttf))] as const
  }
  return new Map(await Promise.all([...new Set(ids)].map(load)))
}
