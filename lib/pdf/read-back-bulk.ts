import { Inflate } from 'fflate'
import { isFlate, latin, NOTHING_BEFORE, streamsIn } from './read-back-streams'

/** Of all streams but pictures and fonts. Pages of drawings have some megabytes; pdf.js takes a second for this much. */
const MOST_UNPACKED = 30_000_000
/** Pieces of text, at some 20 µs each: ten full pages of letters that are set one by one. */
const MOST_PIECES = 100_000
/** Things in the file, at some 5 µs each where pdf.js has to look for them. A resume has a few hundred. */
const MOST_OBJECTS = 150_000

/**
 * Whether a PDF holds more than any resume, though the file be small: a byte unpacks to a thousand, and to a million
 * where it was packed twice. Unpacking stops as soon as that is known.
 *
 * Looks into streams that are packed by Flate or not at all. For all others, and for forms that draw one another, there
 * is the time that the caller gives.
 */
export function drawsTooMuch(bytes: Uint8Array): boolean {
  const file = latin(bytes)
  if (countOf(file, /\d obj\b/g, MOST_OBJECTS) > MOST_OBJECTS) return true
  let size = 0
  let pieces = 0
  for (const { start, end } of streamsIn(file)) {
    if (isPictureOrFont(file, start)) continue
    const isMuch = () => size > MOST_UNPACKED || pieces > MOST_PIECES
    const count = (part: Uint8Array) => {
      size += part.length
      if (!isMuch()) pieces += countOf(latin(part), TEXT_SHOWN, MOST_PIECES)
    }
    unpacked(count, () => !isMuch())(bytes.subarray(start, end))
    if (isMuch()) return true
  }
  return false
}

/** The operators that show text, behind what they show. */
const TEXT_SHOWN = /[\s)\]>]T[jJ]\b|[)>]\s*['"]/g

/** By the words before the stream. pdf.js unpacks no picture here, and fonts are large by nature. */
function isPictureOrFont(file: string, at: number): boolean {
  const before = file.slice(Math.max(0, at - LONGEST_DICTIONARY), at)
  return /\/Subtype\s*\/Image\b|\/Length1\b|\/(?:CIDFontType0C|Type1C|OpenType)\b/.test(
    before.slice(before.lastIndexOf(' obj') + 1),
  )
}

/** Characters before a stream that say what it is. */
const LONGEST_DICTIONARY = 1_000

/** Hands on a part of a stream. */
type Take = (part: Uint8Array) => void

/** Takes a stream in parts and hands on what it unpacks to, however often it was packed, for as long as `goesOn`. */
function unpacked(take: Take, goesOn: () => boolean, layers = MOST_LAYERS): Take {
  let next: Take | null = null
  return (part) => {
    next ??= layers > 0 && isFlate(part) ? inflated(unpacked(take, goesOn, layers - 1), goesOn) : take
    next(part)
  }
}

/** How often one stream may be packed: pdf.js undoes as many filters as are named. */
const MOST_LAYERS = 4
/** A byte unpacks to 1,032 at the most: one step to eight million. */
const STEP_BYTES = 8_192

/** What breaks off is handed on as far as it goes, as pdf.js reads it. */
function inflated(take: Take, goesOn: () => boolean): Take {
  const inflate = new Inflate({ dictionary: NOTHING_BEFORE }, (part) => {
    if (part.length > 0) take(part)
  })
  let at = -HEADER_BYTES
  let isBroken = false
  return (part) => {
    try {
      for (let from = Math.max(0, -at); from < part.length && goesOn() && !isBroken; from += STEP_BYTES)
        inflate.push(part.subarray(from, from + STEP_BYTES))
    } catch {
      isBroken = true
    }
    at += part.length
  }
}

/** Before what Flate packed. */
const HEADER_BYTES = 2

/** How often a pattern stands in a text; counting stops beyond `most`. */
function countOf(text: string, pattern: RegExp, most: number): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) {
    count += 1
    if (count > most) break
  }
  return count
}
