import type { Result } from '@/lib/base/result'
import { type SavedPosting, savedPostingShape } from '@/lib/resume/saved-posting'
import { siteDatabase } from './database'
import type { StorageProblem } from './problem'
import { deleteRecord, listRecords, saveRecord } from './records'

/** The postings of this device, newest change first. */
export function listPostings(
  database = siteDatabase(),
): Promise<Result<readonly SavedPosting[], StorageProblem>> {
  return listRecords(database.postings, savedPostingShape)
}

/** Keeps a posting in place of the one with its id. */
export function savePosting(
  posting: SavedPosting,
  database = siteDatabase(),
): Promise<Result<null, StorageProblem>> {
  return saveRecord(database.postings, posting)
}

/** Takes a posting out and hands it back for undo. */
export function deletePosting(
  id: string,
  database = siteDatabase(),
): Promise<Result<SavedPosting | null, StorageProblem>> {
  return deleteRecord(database.postings, savedPostingShape, id)
}
