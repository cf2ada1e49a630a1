import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type FontLibrary, loadFont } from '@/lib/pdf/fonts'
import type { FontId } from '@/lib/pdf/page'
import { standInsFor } from '@/lib/pdf/stand-ins'
import type { Template } from '@/lib/pdf/template'
import { withShaper } from '@/lib/pdf/with-shaper'
import type { Resume } from '@/lib/resume/schema'

/** Where the prepared resume fonts stand. */
export const RESUME_FONTS_FOLDER = resolve(import.meta.dirname, '..', '..', 'public', 'fonts', 'resume')

/** The fonts that a resume needs in a template: the template's own, and those that stand in for them. */
export async function loadResumeFonts(resume: Resume, template: Template): Promise<FontLibrary> {
  const own = await loadFontsFromDisk(template.fonts)
  return new Map([...own, ...(await loadFontsFromDisk(standInsFor(resume, own)))])
}

/** Reads prepared fonts from this checkout. The browser's worker fetches the same files from `/fonts/resume/`. */
export async function loadFontsFromDisk(ids: Iterable<FontId>): Promise<FontLibrary> {
  const load = async (id: FontId) => {
    const metrics = readFile(join(RESUME_FONTS_FOLDER, `${id}.json`), 'utf8')
    const ttf = readFile(join(RESUME_FONTS_FOLDER, `${id}.ttf`))
    return [id, await withShaper(loadFont(await metrics, new Uint8Array(await ttf)))] as const
  }
  return new Map(await Promise.all([...new Set(ids)].map(load)))
}
