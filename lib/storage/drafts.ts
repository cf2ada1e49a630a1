import type { Result } from '@/lib/base/result'
import { type Draft, draftShape } from '@/lib/resume/draft'
import { siteDatabase } from './database'
import type { StorageProblem } from './problem'
import { deleteRecord, listRecords, readRecord, saveRecord } from './records'

/** The drafts of this device, newest change first. */
export function listDrafts(database = siteDatabase()): Promise<Result<readonly Draft[], StorageProblem>> {
  return listRecords(database.drafts, draftShape)
}

/** One draft; null when there is none by that id. */
export function readDraft(
  id: string,
  database = siteDatabase(),
): Promise<Result<Draft | null, StorageProblem>> {
  return readRecord(database.drafts, draftShape, id)
}

/** Keeps a draft in place of the one with its id. */
export function saveDraft(draft: Draft, database = siteDatabase()): Promise<Result<null, StorageProblem>> {
  return saveRecord(database.drafts, draft)
}

/** Takes a draft out and hands it back for undo. */
export function deleteDraft(
  id: string,
  database = siteDatabase(),
): Promise<Result<Draft | null, StorageProblem>> {
  return deleteRecord(database.drafts, draftShape, id)
}
