import { type DecodedText, decodeText } from './decode-text'
import type { OtherKind } from './import-problem'

/** What a file is, by what is in it. Names and extensions are not asked: people rename files. */
export type Sniffed =
  | { readonly kind: 'pdf' | 'zip' | 'rtf' | 'locked-document' }
  | { readonly kind: 'json' | 'text'; readonly text: string }
  | { readonly kind: 'other'; readonly other: OtherKind }

/**
 * Tells what a file is from its first bytes, and for text from all of them.
 *
 * What a zip holds is not looked into here: see read-zip.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = latin(bytes.subarray(0, HEAD))
  if (head.includes('%PDF-')) return { kind: 'pdf' }
  if (/^PK\p{Cc}{2}/u.test(head)) return { kind: 'zip' }
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return isLockedDocument(bytes) ? { kind: 'locked-document' } : { kind: 'other', other: 'old-word' }
  if (head.startsWith('{\\rtf')) return { kind: 'rtf' }
  const other = MARKS.find(([mark]) => mark.test(head))?.[1]
  if (other !== undefined) return { kind: 'other', other }
  if (!decodeText(bytes.subarray(0, BEGINNING)).isText) return { kind: 'other', other: 'unknown' }
  return sniffText(decodeText(bytes))
}

/** The mark of a PDF may stand after a few bytes of something else. */
const HEAD = 1024

/** What is no text is seen from its beginning; reading all of a large file for that takes seconds. */
const BEGINNING = 65_536

/** How files of other kinds begin. */
const MARKS: readonly (readonly [RegExp, OtherKind])[] = [
  [
    /^(?:\xff\xd8\xff|\x89PNG|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avif))/s,
    'picture',
  ],
  [/^(?:\p{Cc}\x8b|7z\xbc\xaf|Rar!|BZh\d|\xfd7zXZ)/u, 'archive'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|MIME-Version:)/i, 'web-page'],
]

function sniffText({ text, isText }: DecodedText): Sniffed {
  if (!isText) return { kind: 'other', other: 'unknown' }
  return { kind: isData(text) ? 'json' : 'text', text }
}

/** An object, a list of objects, texts or lists (people too write in brackets, but not so), or one value of JSON alone. */
function isData(text: string): boolean {
  return (
    /^\s*(?:null|true|false|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|"[^"\\]*")\s*$/.test(text) ||
    /^\s*\{\s*(?:"|\})/.test(text) ||
    (/^\s*\[\s*(?:\{\s*"|"|\[|\]\s*$)/.test(text) && /\]\s*$/.test(text))
  )
}

/** Word keeps a document with a password inside an old container, under a name in UTF-16. */
function isLockedDocument(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, CONTAINER_NAMES)).includes([...'EncryptedPackage'].join('\0'))
}

/** The names of a container's parts may stand anywhere; those of a small one near its start or its end. */
const CONTAINER_NAMES = 4_000_000

function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
