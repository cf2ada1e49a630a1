import { type FontLibrary, loadFont, type PreparedFont } from '@/lib/pdf/fonts'
import type { FontId } from '@/lib/pdf/page'

/** Font files of this site, fetched once a thread. */
const loading = new Map<FontId, Promise<PreparedFont>>()

/**
 * The fonts of a template.
 *
 * @throws Error when a file cannot be fetched; the next call tries again
 */
export async function fetchFonts(ids: readonly FontId[]): Promise<FontLibrary> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await fetchFont(id)] as const)))
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
  return loadFont(await metrics.text(), new Uint8Array(await ttf.arrayBuffer()))
}

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(`/fonts/resume/${name}`)
  if (!response.ok) throw new Error(`${name} answered ${response.status}.`)
  return response
}
