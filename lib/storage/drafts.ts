import { fail, ok, type Result } from '@/lib/base/result'
import { type Draft, draftShape } from '@/lib/resume/draft'
import { mergeDrafts } from '@/lib/resume/merge-drafts'
import { type Database, siteDatabase } from './database'
import { journalOf } from './journal'
import { JOURNAL_PREFIX } from './journal-key'
import { attempt, type StorageProblem } from './problem'
import { deleteRecord, listRecords, readRecord, saveRecord, unreadable } from './records'
import { keepReplaced } from './versions'

/** What was typed into drafts and is not in the store yet. */
export const draftJournal = journalOf(JOURNAL_PREFIX, draftShape)

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

/**
 * Keeps a draft whose edits began from `base`. What another tab has stored since then is brought together with it, in
 * one transaction, so that neither takes the other's words away. What is replaced may become a version of the history.
 *
 * @param base the draft as storage last had it; null when it was never stored
 * @returns the draft that is stored now: this very one, or both together
 */
export async function saveEdits(
  draft: Draft,
  base: Draft | null,
  database = siteDatabase(),
): Promise<Result<Draft, StorageProblem>> {
  const saved = await attempt(() => saveOver(draft, base, database, keepReplaced))
  if (saved.ok) return saved.value
  // what is written now is worth more than what was
  const alone = saved.problem.code === 'full' ? await attempt(() => saveOver(draft, base, database)) : saved
  return alone.ok ? alone.value : alone
}

function saveOver(
  draft: Draft,
  base: Draft | null,
  database: Database,
  keep?: typeof keepReplaced,
): PromiseLike<Result<Draft, StorageProblem>> {
  return database.transaction('rw', database.drafts, database.versions, async () => {
    const record = await database.drafts.get(draft.id)
    const there = draftShape.safeParse(record)
    if (record !== undefined && !there.success) {
      const problem = unreadable('drafts', record, draft.id)
      if (problem.code === 'newer-version') return fail(problem)
    }
    const isAlone = base === null || !there.success || there.data.changedAt === base.changedAt
    const stored = isAlone ? draft : together(base, draft, there.data)
    if (there.success) await keep?.(there.data, stored.changedAt, database)
    await database.drafts.put(stored)
    return ok(stored)
  })
}

function together(base: Draft, mine: Draft, theirs: Draft): Draft {
  return {
    ...mergeDrafts(base, mine, theirs),
    changedAt: Math.max(mine.changedAt, theirs.changedAt + 1),
  }
}

/** Takes a draft out and hands it back for undo. */
export function deleteDraft(
  id: string,
  database = siteDatabase(),
): Promise<Result<Draft | null, StorageProblem>> {
  return deleteRecord(database.drafts, draftShape, id)
}
