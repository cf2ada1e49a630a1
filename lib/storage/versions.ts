import { ok, type Result } from '@/lib/base/result'
import type { Draft } from '@/lib/resume/draft'
import {
  type DraftVersion,
  draftVersionShape,
  timesToForget,
  VERSION_EVERY_MS,
  versionOf,
} from '@/lib/resume/draft-version'
import { type Database, siteDatabase } from './database'
import { attempt, type StorageProblem } from './problem'

/** The kept versions of a draft, newest first. Those that cannot be read are left out. */
export async function listVersions(
  draftId: string,
  database = siteDatabase(),
): Promise<Result<readonly DraftVersion[], StorageProblem>> {
  const found = await attempt(() => database.versions.where({ draftId }).toArray())
  if (!found.ok) return found
  const versions = found.value.flatMap((record) => draftVersionShape.safeParse(record).data ?? [])
  return ok(versions.toSorted((a, b) => b.changedAt - a.changedAt))
}

/** The kept versions of all drafts. Those that cannot be read are left out. */
export async function listAllVersions(
  database = siteDatabase(),
): Promise<Result<readonly DraftVersion[], StorageProblem>> {
  const found = await attempt(() => database.versions.toArray())
  return found.ok
    ? ok(found.value.flatMap((record) => draftVersionShape.safeParse(record).data ?? []))
    : found
}

/** Keeps a draft as it is now as one of its versions. */
export async function keepVersion(
  draft: Draft,
  database = siteDatabase(),
): Promise<Result<null, StorageProblem>> {
  const kept = await attempt(() => database.versions.put(versionOf(draft)))
  return kept.ok ? ok(null) : kept
}

/**
 * Keeps what a save is about to replace, if the last version is ten minutes older, and forgets what the history is too
 * dense with. To be called inside of the transaction that saves.
 */
export async function keepReplaced(replaced: Draft, nowMs: number, database: Database): Promise<void> {
  const ofDraft = database.versions.where({ draftId: replaced.id })
  const times = (await ofDraft.primaryKeys()).map(timeOf)
  const last = Math.max(...times, Number.NEGATIVE_INFINITY)
  if (replaced.changedAt - last < VERSION_EVERY_MS) return
  await database.versions.put(versionOf(replaced))
  const forgotten = timesToForget([...times, replaced.changedAt], nowMs)
  await database.versions.bulkDelete(forgotten.map((time) => `${replaced.id} ${time}`))
}

/** Takes all versions of a draft out and hands them back for undo. */
export async function deleteVersions(
  draftId: string,
  database = siteDatabase(),
): Promise<Result<readonly unknown[], StorageProblem>> {
  return attempt(() =>
    database.transaction('rw', database.versions, async () => {
      const ofDraft = database.versions.where({ draftId })
      const records = await ofDraft.toArray()
      await ofDraft.delete()
      return records
    }),
  )
}

/** Puts versions back that were taken out. */
export async function restoreVersions(
  records: readonly unknown[],
  database = siteDatabase(),
): Promise<Result<null, StorageProblem>> {
  const restored = await attempt(() => database.versions.bulkPut([...records]))
  return restored.ok ? ok(null) : restored
}

/** The time in the id of a version. */
function timeOf(id: string): number {
  return Number(id.slice(id.lastIndexOf(' ') + 1))
}
