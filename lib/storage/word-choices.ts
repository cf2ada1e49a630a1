import type { Result } from '@/lib/base/result'
import { type WordChoice, wordChoiceShape } from '@/lib/resume/word-choice'
import { siteDatabase } from './database'
import type { StorageProblem } from './problem'
import { deleteRecord, listRecords, saveRecord } from './records'

/** What was said of words on this device, newest first. */
export function listWordChoices(
  database = siteDatabase(),
): Promise<Result<readonly WordChoice[], StorageProblem>> {
  return listRecords(database.words, wordChoiceShape)
}

/** Keeps a choice in place of an earlier one about the same word. */
export function saveWordChoice(
  choice: WordChoice,
  database = siteDatabase(),
): Promise<Result<null, StorageProblem>> {
  return saveRecord(database.words, choice)
}

/** Takes a choice back and hands it over for undo. */
export function deleteWordChoice(
  id: string,
  database = siteDatabase(),
): Promise<Result<WordChoice | null, StorageProblem>> {
  return deleteRecord(database.words, wordChoiceShape, id)
}
