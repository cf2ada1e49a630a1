import { Unzip, UnzipInflate } from 'fflate'
import { fail, ok, type Result } from '@/lib/base/result'

/** The files of a zip by name; those that were not wanted with no bytes. */
export type Unzipped = ReadonlyMap<string, Uint8Array>

export type UnzipProblem =
  | { readonly code: 'damaged-zip' }
  | { readonly code: 'unpacks-too-large'; readonly limitBytes: number }

/** What is unpacked of one file: text, XML and tables. A resume of ten pages is one million bytes of XML. */
const MOST_BYTES = 30_000_000
const MOST_FILES = 3_000

/**
 * Unpacks the wanted files of a zip.
 *
 * What comes out is counted while it comes out, whatever sizes the zip declares, and unpacking stops at the limit.
 *
 * @param isWanted by the name inside the zip
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<Unzipped, UnzipProblem> {
  const parts = new Map<string, Uint8Array[]>()
  let unpackedBytes = 0
  let isTooLarge = false
  let isDamaged = false
  const stream = new Unzip((file) => {
    isTooLarge ||= parts.size >= MOST_FILES
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    if (isTooLarge || !isWanted(file.name)) return
    file.ondata = (error, chunk) => {
      isDamaged ||= error !== null
      unpackedBytes += chunk?.length ?? 0
      isTooLarge ||= unpackedBytes > MOST_BYTES
      if (chunk && !isTooLarge) chunks.push(chunk)
    }
    file.start()
  })
  stream.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !isTooLarge && !isDamaged; at += STEP_BYTES)
      stream.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length)
  } catch {
    isDamaged = true
  }
  if (isTooLarge) return fail({ code: 'unpacks-too-large', limitBytes: MOST_BYTES })
  if (isDamaged || parts.size === 0) return fail({ code: 'damaged-zip' })
  return ok(new Map([...parts].map(([name, chunks]) => [name, joined(chunks)])))
}

/** A byte unpacks to 1,032 at the most: one step to sixteen million. */
const STEP_BYTES = 16_384

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
