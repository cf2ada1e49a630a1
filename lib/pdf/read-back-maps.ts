import { inflateSync } from 'fflate'
import { isFlate, latin, NOTHING_BEFORE, streamsIn } from './read-back-streams'

/** In characters: thirty fonts whole, at some 100 ns a character. Resumes map a few hundred. */
const MOST_COST = 2_000_000
/** A map of a whole font is 100 KB of text; a stream that unpacks to more is a picture or a font. */
const MOST_UNPACKED = 1_000_000
/** Of all streams together: a fifth of a second. */
const MOST_UNPACKED_IN_ALL = 20_000_000
/** Beginning to unpack costs as much as so many letters: two thousand streams are looked into. */
const LEAST_UNPACKED = 10_000

/**
 * Whether the fonts of a PDF map more characters to text than any resume. A range of sixteen million takes twenty bytes,
 * and pdf.js writes down every character of it: seconds and hundreds of megabytes for each such line.
 *
 * Looks into streams that are packed by Flate or not at all. For all others there is the time that the caller gives.
 */
export function mapsTooMuch(bytes: Uint8Array): boolean {
  const file = latin(bytes)
  let cost = 0
  let unpacked = 0
  const room = new Uint32Array(MOST_UNPACKED / 4)
  for (const { start, end } of streamsIn(file)) {
    const text = isFlate(bytes, start) ? unpack(bytes.subarray(start + 2, end), room) : file.slice(start, end)
    cost += costOf(text)
    unpacked += Math.max(text.length, LEAST_UNPACKED)
    if (cost > MOST_COST) return true
    if (unpacked > MOST_UNPACKED_IN_ALL) return false
  }
  return false
}

/**
 * What a stream unpacks to, up to where it breaks off or becomes too long.
 *
 * @param room where it is unpacked: zeros, and zeros again afterwards. Its end is looked for by words of four bytes: in a
 *   damaged file there may be two thousand streams that break off, and a look at each byte took ten milliseconds.
 */
function unpack(packed: Uint8Array, room: Uint32Array): string {
  const out = new Uint8Array(room.buffer, 0, Math.min(room.byteLength, packed.length * MOST_GROWTH))
  try {
    inflateSync(packed, { out, dictionary: NOTHING_BEFORE })
  } catch {
    // pdf.js reads no further either
  }
  let words = Math.ceil(out.length / 4)
  while (words > 0 && room[words - 1] === 0) words--
  const text = latin(out.subarray(0, words * 4))
  room.fill(0, 0, words)
  return text
}

/** Deflate makes no more of a byte. */
const MOST_GROWTH = 1032

/** What writing down the ranges of a map costs, in characters: `<0000> <FFFF> <0000>` is 65,536. */
function costOf(text: string): number {
  let cost = 0
  for (const part of text.split(/begin(?:bf|cid)range/).slice(1)) {
    const words = wordsOf(part.split('end', 1)[0] ?? '')
    for (let at = 0; at + 1 < words.length; at += WORDS_OF_RANGE) {
      const [low, high] = [numberOf(words[at]), numberOf(words[at + 1])]
      const count = high - low + 1
      if (count > 0 && count <= LONGEST_RANGE) cost += count * (high > LAST_OF_TWO_BYTES ? SPARSE_COST : 1)
    }
  }
  return cost
}

/** First, last, and what the first stands for. */
const WORDS_OF_RANGE = 3
/** pdf.js passes over longer ones. */
const LONGEST_RANGE = 2 ** 24
const LAST_OF_TWO_BYTES = 0xffff
/** A map with codes of three bytes is written down as a list with holes, which takes ten times as long. */
const SPARSE_COST = 10

/** The numbers of some ranges. A list in brackets counts as one: no more is mapped than it holds. */
function wordsOf(ranges: string): readonly string[] {
  const lists = ranges.lastIndexOf(']') + 1
  const flat = ranges.slice(0, lists).replace(/\[[^\]]*\]/g, ' 0 ') + ranges.slice(lists)
  return flat.slice(0, flat.lastIndexOf('>') + 1).match(/<[^>]*>|\d+/g) ?? []
}

/** Of the last four bytes, as pdf.js reads them: a digit alone is the upper half of its byte. */
function numberOf(word = ''): number {
  const digits = word.replace(/[^\da-f]/gi, '')
  return Number.parseInt(`0${digits.length % 2 === 0 ? digits : `${digits}0`}`.slice(-8), 16)
}
