import { Inflate } from 'fflate'
import { FILTERS } from './read-back-filters'
import { type DrawingStream, formsDrawTooMuch } from './read-back-forms'
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
 * Looks into streams that are packed by any filter for words. What a locked file packs cannot be seen: it may hold as
 * much as the words of any resume take when they are packed, once each.
 */
export function drawsTooMuch(bytes: Uint8Array): boolean {
  const file = latin(bytes)
  if (countOf(file, /\d obj\b/g, MOST_OBJECTS) > MOST_OBJECTS) return true
  const isLocked = /\/Encrypt\s+\d+\s+\d+\s+R\b|\/Encrypt\s*<</.test(file)
  const drawing: DrawingStream[] = []
  let size = 0
  let pieces = 0
  let locked = 0
  for (const { start, end } of streamsIn(file)) {
    const said = saidBefore(file, start)
    if (PICTURE_OR_FONT.test(said)) continue
    const filters = filtersIn(said)
    if (isLocked) {
      locked += end - start
      if (locked > MOST_LOCKED || filters.length > 1) return true
      continue
    }
    let draws = 0
    const isMuch = () => size > MOST_UNPACKED || pieces > MOST_PIECES
    const count = (part: Uint8Array) => {
      size += part.length
      if (isMuch()) return
      const text = latin(part)
      pieces += countOf(text, TEXT_SHOWN, MOST_PIECES)
      draws += countOf(text, DRAWN, MOST_PIECES)
    }
    const rest = undone(bytes.subarray(start, end), filters)
    unpacked(count, () => !isMuch())(rest)
    if (isMuch()) return true
    drawing.push({ said, draws })
  }
  return formsDrawTooMuch(drawing, file)
}

/** In bytes. Of 649 resumes of fifty tools the most had 37,000 in streams that are no pictures and no fonts. */
const MOST_LOCKED = 48_000

/** The names of the filters of a stream, the first to be undone first. */
function filtersIn(said: string): readonly string[] {
  const named = /\/Filter\s*(\[[^\]]*\]|\/[\w]+)/.exec(said.slice(said.lastIndexOf(' obj')))?.[1] ?? ''
  return [...named.matchAll(/\/(\w+)/g)].map(([, name = '']) => name)
}

/** A stream without the filters that Flate does not stand before; what Flate packed is told by its first bytes. */
function undone(packed: Uint8Array, filters: readonly string[]): Uint8Array {
  let open = packed
  for (const name of filters) {
    const undo = FILTERS.get(name)
    if (undo) open = undo(open, MOST_UNPACKED + 1)
    else if (filters.some((other) => FILTERS.has(other)) && filters.at(-1) !== name)
      open = inflatedWhole(open)
    else return open
  }
  return open
}

function inflatedWhole(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  inflated(
    (part) => {
      parts.push(part.slice())
      length += part.length
    },
    () => length <= MOST_UNPACKED,
  )(packed)
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The operators that show text, behind what they show. */
const TEXT_SHOWN = /[\s)\]>]T[jJ]\b|[)>]\s*['"]/g

/** The operator that draws a picture or a form. */
const DRAWN = /\sDo\b/g

/** By the words before the stream. pdf.js unpacks no picture here, and fonts are large by nature. */
const PICTURE_OR_FONT = /\/Subtype\s*\/Image\b|\/Length1\b|\/(?:CIDFontType0C|Type1C|OpenType)\b/

/** From the number of the object on. */
function saidBefore(file: string, at: number): string {
  const before = file.slice(Math.max(0, at - LONGEST_DICTIONARY), at)
  const from = before.lastIndexOf(' obj')
  return before.slice(Math.max(0, before.slice(0, Math.max(0, from)).search(/\d+\s+\d+$/)))
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
