import '@/lib/base/zod-without-eval'
import * as z from 'zod'
import { fail, ok, type Result } from '@/lib/base/result'
import { type Draft, draftShape } from '@/lib/resume/draft'
import { type DraftVersion, draftVersionShape } from '@/lib/resume/draft-version'
import {
  type KeptCredential,
  keptCredentialShape,
  type LoggedCeu,
  loggedCeuShape,
} from '@/lib/resume/kept-credential'
import { type SavedPosting, savedPostingShape } from '@/lib/resume/saved-posting'
import { type WordChoice, wordChoiceShape } from '@/lib/resume/word-choice'
import { historyWithin } from './history-within'

/** Everything that a person keeps here. */
export type Backup = {
  readonly drafts: readonly Draft[]
  readonly postings: readonly SavedPosting[]
  readonly words: readonly WordChoice[]
  /** Their own credentials and the CEUs they logged; older files have none. */
  readonly credentials?: readonly KeptCredential[]
  readonly ceus?: readonly LoggedCeu[]
  /** The histories of the drafts; older files have none. */
  readonly versions?: readonly DraftVersion[]
}

/** What came out of a backup file. */
type ReadBackup = Backup & {
  /** Records in it that could not be read, as they stand, so that nobody believes they were restored. */
  readonly unreadable: readonly unknown[]
}

export type BackupProblem =
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'newer-version'; readonly version: number }

/** The kind of file, written into it. */
const FORMAT = 'chartwright-backup'
/** Characters of histories in one file: some 400 versions, and still small enough for an e-mail. */
const HISTORY_LIMIT = 8_000_000
/** Raised when the frame changes; drafts and postings carry their own. */
const VERSION = 1

const frame = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  drafts: z.array(z.unknown()).default([]),
  postings: z.array(z.unknown()).default([]),
  words: z.array(z.unknown()).default([]),
  credentials: z.array(z.unknown()).default([]),
  ceus: z.array(z.unknown()).default([]),
  versions: z.array(z.unknown()).default([]),
})

/**
 * Writes everything as one text, for a file of the person's own; of the histories as much as `historyWithin` lets in.
 *
 * @param savedAt YYYY-MM-DD
 */
export function makeBackup(kept: Backup, savedAt: string): string {
  const versions = historyWithin(kept.versions ?? [], HISTORY_LIMIT)
  return JSON.stringify({ format: FORMAT, version: VERSION, savedAt, ...kept, versions }, null, 2)
}

/** Reads a backup file. A damaged record does not take the others with it. */
export function readBackup(text: string): Result<ReadBackup, BackupProblem> {
  const file = frame.safeParse(parseJson(text))
  if (!file.success) return fail({ code: 'not-a-backup' })
  const { version, drafts, postings, words, credentials, ceus, versions } = file.data
  if (version > VERSION) return fail({ code: 'newer-version', version })
  const readDrafts = readRecords(draftShape, drafts)
  const readPostings = readRecords(savedPostingShape, postings)
  const readWords = readRecords(wordChoiceShape, words)
  const readCredentials = readRecords(keptCredentialShape, credentials)
  const readCeus = readRecords(loggedCeuShape, ceus)
  const readVersions = readRecords(draftVersionShape, versions)
  return ok({
    drafts: readDrafts.values,
    postings: readPostings.values,
    words: readWords.values,
    credentials: readCredentials.values,
    ceus: readCeus.values,
    versions: readVersions.values,
    unreadable: [readDrafts, readPostings, readWords, readCredentials, readCeus, readVersions].flatMap(
      ({ unreadable }) => unreadable,
    ),
  })
}

function readRecords<Value>(shape: z.ZodType<Value>, records: readonly unknown[]) {
  const parsed = records.map((record) => ({ record, ...shape.safeParse(record) }))
  return {
    values: parsed.flatMap(({ data }) => data ?? []),
    unreadable: parsed.filter(({ success }) => !success).map(({ record }) => record),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // told as not-a-backup
  }
}
