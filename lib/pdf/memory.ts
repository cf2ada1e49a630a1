import type { FontLibrary } from './fonts'
import type { BlockStyle } from './template'

/** A resume of forty pages has fewer blocks of one style. Beyond this the oldest are forgotten. */
const MOST_IN_A_STYLE = 3000

/**
 * Remembers what was found for words in a style and fonts, so that a changed word costs only its own paragraph.
 *
 * Pure to its callers: what is found must depend on nothing but the fonts, the style and the key. What belongs to
 * fonts or styles that are no longer in use is forgotten with them.
 */
export function memory<Found>() {
  const byFonts = new WeakMap<FontLibrary, WeakMap<BlockStyle, Map<string, Found>>>()
  return (fonts: FontLibrary, style: BlockStyle, key: string, find: () => Found): Found => {
    const byStyle = byFonts.get(fonts) ?? new WeakMap<BlockStyle, Map<string, Found>>()
    byFonts.set(fonts, byStyle)
    const found = byStyle.get(style) ?? new Map<string, Found>()
    byStyle.set(style, found)
    const known = found.get(key)
    if (known !== undefined) return known
    const fresh = find()
    const [oldest] = found.size >= MOST_IN_A_STYLE ? found.keys() : []
    if (oldest !== undefined) found.delete(oldest)
    found.set(key, fresh)
    return fresh
  }
}
