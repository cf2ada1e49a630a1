import type { Resume } from '@/lib/resume/schema'
import { FALLBACK_FONTS, fallbacksFor } from './fallbacks'
import { type FontLibrary, fontOf } from './fonts'
import { missingIn } from './measure'
import type { FontId } from './page'

/**
 * Fonts to load beside a template's own because a resume has characters that one of those lacks. None for most
 * resumes. A stand-in that is loaded already is not named again.
 */
export function standInsFor(resume: Resume, fonts: FontLibrary): readonly FontId[] {
  const characters = [...new Set(JSON.stringify(resume).normalize('NFC'))].join('')
  const wanted = [...fonts.values()].flatMap((font) => {
    const missing = missingIn(font, characters).filter(isPrinted)
    return missing.length === 0 ? [] : [...font.metrics.standIns, ...fallbacksFor(missing)]
  })
  return [...new Set(wanted)].filter((id) => !fonts.has(id))
}

/** Words of one font. Offsets are UTF-16. */
export type FontStretch = { readonly start: number; readonly end: number; readonly font: FontId }

/**
 * Shares a text out to a font and its stand-ins: a word with a letter that the font lacks is set whole in the first
 * stand-in that has all of it, else in the one that lacks least. Stand-ins that are not loaded are passed over.
 */
export function stretchesByFont(text: string, id: FontId, fonts: FontLibrary): readonly FontStretch[] {
  const { standIns } = fontOf(fonts, id).metrics
  if (missingIn(fontOf(fonts, id), text).length === 0) return [{ start: 0, end: text.length, font: id }]
  const candidates = [id, ...[...standIns, ...FALLBACK_FONTS].filter((other) => fonts.has(other))]
  const stretches: FontStretch[] = []
  for (const { 0: word, index } of text.matchAll(/ *[^ ]+ *$| *[^ ]+/g)) {
    const font = bestFor(word, candidates, fonts)
    const end = index + word.length
    const last = stretches.at(-1)
    if (last?.font === font) stretches.splice(-1, 1, { ...last, end })
    else stretches.push({ start: index, end, font })
  }
  return stretches
}

function bestFor(word: string, candidates: readonly FontId[], fonts: FontLibrary): FontId {
  const lacking = candidates.map((id) => missingIn(fontOf(fonts, id), word).length)
  return candidates[lacking.indexOf(Math.min(...lacking))] ?? candidates[0] ?? ''
}

/** Characters that text loses before it is drawn need no font. */
function isPrinted(character: string): boolean {
  return !/[\p{C}\s\u2010\u2011]/u.test(character)
}
