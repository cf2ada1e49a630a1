import type { Resume } from '@/lib/resume/schema'
import { fallbacksFor, scriptFonts, wordFonts } from './fallbacks'
import { type FontLibrary, fontOf, type PreparedFont } from './fonts'
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
    return missing.length === 0 ? [] : [...font.metrics.standIns, ...fallbacksFor(missing, font.metrics)]
  })
  return [...new Set(wanted)].filter((id) => !fonts.has(id))
}

/** Words of one font. Offsets are UTF-16. */
export type FontStretch = { readonly start: number; readonly end: number; readonly font: FontId }

/**
 * Shares a text out to a font and its stand-ins: a word with a letter that the font lacks is set whole in the first
 * stand-in that has all of it, else in the one that lacks least; what that one lacks too is set in the font of its
 * script, and nothing else of the word. Fonts that are not loaded are passed over.
 */
export function stretchesByFont(text: string, id: FontId, fonts: FontLibrary): readonly FontStretch[] {
  const { metrics } = fontOf(fonts, id)
  if (missingIn(fontOf(fonts, id), text).length === 0) return [{ start: 0, end: text.length, font: id }]
  const candidates = [id, ...[...metrics.standIns, ...wordFonts(metrics)].filter((other) => fonts.has(other))]
  const scripts = scriptFonts(metrics.weight).filter((other) => fonts.has(other))
  const stretches: FontStretch[] = []
  const add = (end: number, font: FontId) => {
    const last = stretches.at(-1)
    if (last?.font === font) stretches.splice(-1, 1, { ...last, end })
    else stretches.push({ start: last?.end ?? 0, end, font })
  }
  for (const { 0: word, index } of text.matchAll(/ *[^ ]+ *$| *[^ ]+/g)) {
    const font = bestFor(word, candidates, fonts)
    if (scripts.length === 0) add(index + word.length, font)
    else
      shareOut(word, font, scripts, fonts, stretches.at(-1)?.font ?? font, (end, own) =>
        add(index + end, own),
      )
  }
  return stretches
}

/** Gives each character of a word to the font that sets the word, or to that of its script. */
function shareOut(
  word: string,
  id: FontId,
  scripts: readonly FontId[],
  fonts: FontLibrary,
  before: FontId,
  add: (end: number, font: FontId) => void,
): void {
  const has = (font: PreparedFont, character: string) => font.glyphOf(character.codePointAt(0) ?? 0) > 0
  const first = word.trimStart()[0] ?? ' '
  const isBetween = scripts.includes(before) && !has(fontOf(fonts, id), first)
  // the space between two words of a script is set with them
  let script: FontId | null = isBetween && has(fontOf(fonts, before), first) ? before : null
  let end = 0
  for (const character of word) {
    end += character.length
    const isLacking = !has(fontOf(fonts, id), character)
    // a sign above or below a letter, or between two, goes with the letter
    const goesOn = script !== null && (isLacking || /[ \p{M}\u200c\u200d]/u.test(character))
    if (!goesOn || script === null || !has(fontOf(fonts, script), character))
      script = (isLacking ? scripts.find((other) => has(fontOf(fonts, other), character)) : null) ?? null
    add(end, script ?? id)
  }
}

function bestFor(word: string, candidates: readonly FontId[], fonts: FontLibrary): FontId {
  const lacking = candidates.map((id) => missingIn(fontOf(fonts, id), word).length)
  return candidates[lacking.indexOf(Math.min(...lacking))] ?? candidates[0] ?? ''
}

/** Characters that text loses before it is drawn need no font. */
function isPrinted(character: string): boolean {
  return !/[\p{C}\s\u2010\u2011]/u.test(character)
}
