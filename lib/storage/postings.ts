import type { Result } from '@/lib/base/result'
import { type SavedPosting, savedPostingShape } from '@/lib/resume/saved-posting'
import { siteDatabase } from './database'
import { journalOf } from './journal'
import type { StorageProblem } from './problem'
import { deleteJournaled, listJournaled, saveJournaled, saveRecord, saveUnsaved } from './records'

/** What was typed beside postings and is not in the store yet. */
export const postingJournal = journalOf('chartwright-unsaved-posting:', savedPostingShape)

/** The postings of this device, newest change first. */
export function listPostings(
  database = siteDatabase(),
): Promise<Result<readonly SavedPosting[], StorageProblem>> {
  return listJournaled(database.postings, savedPostingShape, postingJournal)
}

/** Keeps a new posting, or leaves nothing of it: its text is still where it was pasted. */
export function addPosting(
  posting: SavedPosting,
  database = siteDatabase(),
): Promise<Result<null, StorageProblem>> {
  return saveRecord(database.postings, posting)
}

/** Keeps a posting in place of the one with its id; where the store fails, the journal has it. */
export function savePosting(
  posting: SavedPosting,
  database = siteDatabase(),
): Promise<Result<null, StorageProblem>> {
  return saveJournaled(database.postings, posting, postingJournal)
}

/** Keeps what a full disk or a crash left in the journal. */
export function saveUnsavedPostings(database = siteDatabase()): Promise<Result<null, StorageProblem>> {
  return saveUnsaved(database.postings, savedPostingShape, postingJournal)
}

/** Takes a posting out and hands it back for undo. */
export function deletePosting(
  id: string,
  database = siteDatabase(),
): Promise<Result<SavedPosting | null, StorageProblem>> {
  return deleteJournaled(database.postings, savedPostingShape, id, postingJournal)
}
