import type { BackupProblem } from '@/lib/export/backup'
import type { JsonResumeProblem } from '@/lib/resume/json-resume'

/** Why a file could not be brought in. Nothing is changed by any of these. */
export type ImportProblem =
  | { readonly code: 'empty-file' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limitBytes: number }
  /** A small file that unpacks to more than any resume. */
  | { readonly code: 'unpacks-too-large'; readonly limitBytes: number }
  | { readonly code: 'too-long-to-read' }
  /** Pages that are pictures of text. */
  | { readonly code: 'scanned'; readonly pages: number }
  /** Letters that do not say which they are: the file looks right and reads as signs. */
  | { readonly code: 'garbled' }
  | { readonly code: 'no-words' }
  | { readonly code: 'password-needed' }
  | { readonly code: 'locked-document' }
  | { readonly code: 'damaged-pdf' }
  | { readonly code: 'damaged-file'; readonly kind: DamagedKind }
  | { readonly code: 'other-kind'; readonly kind: OtherKind }
  | JsonResumeProblem
  | BackupProblem

/** A file that says what it is, and then breaks off or contradicts itself. */
export type DamagedKind = 'word' | 'open-document' | 'zip' | 'json'

/** What a file is when it is nothing that can be read here. */
export type OtherKind =
  | 'old-word'
  | 'pages'
  | 'picture'
  | 'spreadsheet'
  | 'slides'
  | 'web-page'
  | 'archive'
  | 'unknown'
