import { type FontLibrary, loadFont, type PreparedFont } from '@/lib/pdf/fonts'
import type { FontId } from '@/lib/pdf/page'
import { standInsFor } from '@/lib/pdf/stand-ins'
import type { Template } from '@/lib/pdf/template'
import { withShaper } from '@/lib/pdf/with-shaper'
import type { Resume } from '@/lib/resume/schema'
import { missingFont } from './missing-font'

/** Font files of this site, fetched once a thread. */
const loading = new Map<FontId, Promise<PreparedFont>>()
/** The same fonts come as the same library, so that the layout remembers the lines it has set in them. */
const libraries = new Map<string, FontLibrary>()

/**
 * The fonts that a resume needs in a template: the template's own, and those that stand in for them.
 *
 * @throws missingFont when a file cannot be fetched; the next call tries again
 */
export async function fetchFonts(resume: Resume, template: Template): Promise<FontLibrary> {
  const own = await fetchLibrary(template.fonts)
  const standIns = standInsFor(resume, own)
  return standIns.length === 0 ? own : fetchLibrary([...template.fonts, ...standIns])
}

async function fetchLibrary(ids: readonly FontId[]): Promise<FontLibrary> {
  const key = ids.join()
  const known = libraries.get(key)
  if (known) return known
  const library = new Map(await Promise.all(ids.map(async (id) => [id, await fetchFont(id)] as const)))
  libraries.set(key, library)
  return library
}

function fetchFont(id: FontId): Promise<PreparedFont> {
  const known = loading.get(id)
  if (known) return known
  const font = readFont(id)
  loading.set(id, font)
  font.catch(() => loading.delete(id))
  return font
}

async function readFont(id: FontId): Promise<PreparedFont> {
  const [metrics, ttf] = await Promise.all([fetchFile(`${id}.json`), fetchFile(`${id}.ttf`)])
  return withShaper(loadFont(new TextDecoder().decode(metrics), ttf))
}

/** Half of what the asker waits for an answer, so that what is missing is told by its name. */
const FONT_MS = 10_000

async function fetchFile(name: string): Promise<Uint8Array> {
  try {
    const response = await fetch(`/fonts/resume/${name}`, { signal: AbortSignal.timeout(FONT_MS) })
    if (response.ok) return new Uint8Array(await response.arrayBuffer())
    throw missingFont(name, `answered ${response.status}`)
  } catch (error) {
    throw error instanceof TypeError || error instanceof DOMException
      ? missingFont(name, error.message)
      : error
  }
}
