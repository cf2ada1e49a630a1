/** Undoes one filter of a PDF's stream, up to `most` bytes. What is damaged is undone as far as it goes. */
export type Undo = (packed: Uint8Array, most: number) => Uint8Array

/** The filters beside Flate that a stream of words may have, by their names in a PDF, long and short. */
export const FILTERS: ReadonlyMap<string, Undo> = new Map([
  ['ASCIIHexDecode', fromHex],
  ['AHx', fromHex],
  ['ASCII85Decode', fromBase85],
  ['A85', fromBase85],
  ['RunLengthDecode', fromRuns],
  ['RL', fromRuns],
  ['LZWDecode', fromLzw],
  ['LZW', fromLzw],
])

function fromHex(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(Math.min(most, packed.length))
  let [length, high] = [0, -1]
  for (const byte of packed) {
    if (byte === GREATER || length >= out.length) break
    const digit = Number.parseInt(String.fromCharCode(byte), 16)
    if (Number.isNaN(digit)) continue
    if (high < 0) high = digit
    else {
      out[length++] = high * 16 + digit
      high = -1
    }
  }
  return out.subarray(0, length)
}

const GREATER = 0x3e

/** Five letters make four bytes; a z makes four zeros. */
function fromBase85(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(Math.min(most, packed.length * 4))
  let [length, count, word] = [0, 0, 0]
  for (const byte of packed) {
    if (byte === TILDE || length + 4 > out.length) break
    if (byte === Z && count === 0) length += 4
    if (byte < FIRST_OF_85 || byte > LAST_OF_85) continue
    word = word * 85 + byte - FIRST_OF_85
    count += 1
    if (count === 5) {
      for (const shift of [24, 16, 8, 0]) out[length++] = Math.floor(word / 2 ** shift) & 255
      count = 0
      word = 0
    }
  }
  return out.subarray(0, length)
}

const TILDE = 0x7e
const Z = 0x7a
const FIRST_OF_85 = 0x21
const LAST_OF_85 = 0x75

/** A number below 128 announces so many bytes and one more, a number above it one byte again and again. */
function fromRuns(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(Math.min(most, packed.length * 64))
  let [length, at] = [0, 0]
  while (at < packed.length && length < out.length) {
    const count = packed[at] ?? 128
    if (count === 128) break
    const run =
      count < 128
        ? packed.subarray(at + 1, at + 2 + count)
        : new Uint8Array(257 - count).fill(packed[at + 1] ?? 0)
    out.set(run.subarray(0, out.length - length), length)
    length = Math.min(out.length, length + run.length)
    at += count < 128 ? count + 2 : 2
  }
  return out.subarray(0, length)
}

/** Codes of 9 to 12 bits, each a stretch that was written before and one byte more. */
function fromLzw(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(most)
  const [starts, lengths] = [new Uint32Array(CODES), new Uint16Array(CODES)]
  let [length, next, width, bits, held] = [0, FIRST_CODE, 9, 0, 0]
  let before: { readonly start: number; readonly length: number } | null = null
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xfffff
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    if (code === END || length >= most) break
    if (code === CLEAR) {
      ;[next, width, before] = [FIRST_CODE, 9, null]
      continue
    }
    const start = length
    if (code < CLEAR) out[length++] = code
    else if (code < next) length = copied(out, starts[code] ?? 0, lengths[code] ?? 0, length)
    else if (before !== null) {
      length = copied(out, before.start, before.length, length)
      if (length < most) out[length++] = out[start] ?? 0
    } else break
    if (before !== null && next < CODES) {
      starts[next] = before.start
      lengths[next] = before.length + 1
      next += 1
      if (next + 1 >= 1 << width && width < 12) width += 1
    }
    before = { start, length: length - start }
  }
  return out.subarray(0, length)
}

const CODES = 4096
const CLEAR = 256
const END = 257
const FIRST_CODE = 258

function copied(out: Uint8Array, from: number, count: number, to: number): number {
  const end = Math.min(out.length, to + count)
  out.copyWithin(to, from, from + end - to)
  return end
}
