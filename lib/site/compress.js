import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Kinds of files that are text: pictures and fonts are compressed already. */
const TEXT = /^(?:text|application\/(?:json|manifest\+json))\b|svg/

/** A tenth of the time of the best, for a twentieth more bytes. */
const BROTLI_QUALITY = 5

/** Compressed files by their tag: those of one build, some three megabytes. */
const kept = new Map()

/**
 * A file as a browser accepts it, smaller: hosts do so too, and a browser reads fewer bytes. Each is compressed once.
 *
 * @param {string} file
 * @param {string} type its media type
 * @param {string} tag names this state of the file
 * @param {string | undefined} accepted the request's Accept-Encoding
 * @returns {{ encoding: string, bytes: Buffer } | null} null where it is sent as it is
 */
export function compressed(file, type, tag, accepted = '') {
  if (!TEXT.test(type)) return null
  const encoding = ['br', 'gzip'].find((one) => accepted.split(/[\s,;]+/).includes(one))
  if (!encoding) return null
  const key = `${encoding} ${file} ${tag}`
  const known = kept.get(key)
  if (known) return { encoding, bytes: known }
  const whole = readFileSync(file)
  const bytes =
    encoding === 'gzip'
      ? gzipSync(whole)
      : brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
  kept.set(key, bytes)
  return { encoding, bytes }
}
