import { fail, ok, type Result } from '@/lib/base/result'
import { isLinkedInExport } from '@/lib/import/linkedin/tables'
import type { ImportProblem, OtherKind } from './import-problem'
import { type Unzipped, unzip } from './unzip'

/** What a zip turned out to be, with the parts of it that are read. */
export type ReadableZip = { readonly kind: 'docx' | 'odt' | 'linkedin'; readonly files: Unzipped }

/** Tells what a zip is by the names in it. */
export function readZip(bytes: Uint8Array): Result<ReadableZip, ImportProblem> {
  if (isLocked(bytes)) return fail({ code: 'locked-document' })
  const unzipped = unzip(bytes, isText)
  if (!unzipped.ok)
    return unzipped.problem.code === 'damaged-zip'
      ? fail({ code: 'damaged-file', kind: damagedKind(bytes) })
      : fail(unzipped.problem)
  const files = unzipped.value
  const names = [...files.keys()]
  if (names.some((name) => name.startsWith('word/'))) return ok({ kind: 'docx', files })
  if (isLinkedInExport(files)) return ok({ kind: 'linkedin', files })
  if (names.includes('content.xml') && isOpenText(files)) return ok({ kind: 'odt', files })
  return fail({ code: 'other-kind', kind: otherKind(names) })
}

/** By the first file in it: whoever packs with a password packs all with it. */
function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[FLAGS_AT] ?? 0) & 1) === 1
}

/** Where the flags stand in a zip; the lowest says that a password is needed. */
const FLAGS_AT = 6

/** Pictures, fonts and themes stay packed. */
function isText(name: string): boolean {
  return (
    /\.(?:xml|rels|csv)$|^mimetype$/i.test(name) && !/(?:theme|customXml|docProps|embeddings)\//.test(name)
  )
}

function isOpenText(files: Unzipped): boolean {
  const kind = String.fromCharCode(...(files.get('mimetype')?.subarray(0, 200) ?? []))
  return kind === '' || kind.includes('opendocument.text')
}

function otherKind(names: readonly string[]): OtherKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^Index\/|^Index\.zip$/) || has(/\.iwa$/)) return 'pages'
  if (has(/^xl\//)) return 'spreadsheet'
  if (has(/^ppt\//)) return 'slides'
  return 'archive'
}

/** The names stand unpacked in the bytes, so that a broken file can still be called by its kind. */
function damagedKind(bytes: Uint8Array): 'word' | 'open-document' | 'zip' {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  if (/word\/|\[Content_Types\]/.test(head)) return 'word'
  return head.includes('opendocument') ? 'open-document' : 'zip'
}
