import { strFromU8 } from 'fflate'

export type DecodedText = {
  readonly text: string
  /** False for bytes that no encoding makes text of. */
  readonly isText: boolean
}

/**
 * Text from bytes: UTF-8, UTF-16 with or without its mark, else Windows-1252, which older Windows programs write. Line
 * ends are `\n`, whatever they were.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decoded(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
  const controls = text.match(CONTROL)?.length ?? 0
  return { text, isText: controls <= text.length * MOST_CONTROLS }
}

/** Characters that no text has; those that part lines and pages are white space. */
const CONTROL = /(?!\s)\p{Cc}/gu
/** Printouts carry a few; in a file of another kind one byte in ten is one. */
const MOST_CONTROLS = 0.01

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0)
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1)
  const highZeros = zerosAt(bytes, 1)
  const lowZeros = zerosAt(bytes, 0)
  if (highZeros > HALF_ZEROS && lowZeros < FEW_ZEROS) return utf16(bytes, 0)
  if (lowZeros > HALF_ZEROS && highZeros < FEW_ZEROS) return utf16(bytes, 1)
  return isUtf8(bytes) ? strFromU8(bytes) : windows1252(bytes)
}

/** English in UTF-16 has a zero in nearly every second byte, and none in the others. */
const HALF_ZEROS = 0.7
const FEW_ZEROS = 0.05

function zerosAt(bytes: Uint8Array, parity: 0 | 1): number {
  let zeros = 0
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1
  return bytes.length < 2 ? 0 : zeros / Math.floor(bytes.length / 2)
}

/** @param high where in each pair the higher byte's partner stands: 0 for little-endian, 1 for big-endian */
function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const units: string[] = []
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [a = 0, b = 0] = [bytes[at], bytes[at + 1]]
    units.push(String.fromCharCode(high === 0 ? (b << 8) | a : (a << 8) | b))
  }
  return units.join('')
}

/** Whether every byte has its place in a character of UTF-8. A character cut off by the file's end is allowed. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const follow =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead < 0xe0
          ? 1
          : lead >= 0xe0 && lead < 0xf0
            ? 2
            : lead >= 0xf0 && lead < 0xf5
              ? 3
              : -1
    if (follow < 0) return false
    for (let next = 1; next <= follow && at + next < bytes.length; next += 1)
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false
    at += follow + 1
  }
  return true
}

/** Text from Windows-1252. */
export function windows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(
    /[\x80-\x9f]/g,
    (byte) => WINDOWS_ONLY[byte.charCodeAt(0) - 0x80] ?? byte,
  )
}

/** What Windows-1252 has between 0x80 and 0x9F, where Latin-1 has controls. */
const WINDOWS_ONLY = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
