/** Where the content of a stream stands among the bytes of a PDF. */
export type StreamPlace = { readonly start: number; readonly end: number }

/**
 * The streams of a PDF by the words around them, without asking the file for its plan: a damaged or a hostile one need
 * not keep to it, and pdf.js looks for streams in the same way then.
 *
 * @param file one letter for each byte: see `latin`
 */
export function* streamsIn(file: string): Generator<StreamPlace> {
  let end = -1
  for (const found of file.matchAll(/(?<!end)stream\s{0,4}/g)) {
    const start = found.index + found[0].length
    if (end < start) end = placeOf(file, 'endstream', start)
    yield { start, end }
  }
}

function placeOf(file: string, word: string, from: number): number {
  const at = file.indexOf(word, from)
  return at < 0 ? file.length : at
}

/** One letter for each byte, so that places in both are the same. */
export function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** Whether bytes are packed by Flate, by the two that such a stream begins with. */
export function isFlate(bytes: Uint8Array, at = 0): boolean {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2)
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0
}

/** Where a damaged stream repeats what stood before its beginning, pdf.js goes on with zeros. */
export const NOTHING_BEFORE = new Uint8Array(32_768)
