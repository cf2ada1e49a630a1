import { ok, type Result } from '@/lib/base/result'
import type { Draft } from '@/lib/resume/draft'
import { draftJournal, readDraft } from '@/lib/storage/drafts'
import type { StorageProblem } from '@/lib/storage/problem'
import { type StopWatching, watch } from '@/lib/storage/watch'
import type { KeeperTools } from './draft-keeper'

/** A draft, and what storage has of it: the same, an older one where only the journal knew the last edits, or nothing. */
export type NewestDraft = { readonly draft: Draft; readonly stored: Draft | null }

/** Reads a draft, or the later version that a crash left in the journal. A broken store is no loss if that is there. */
export async function readNewestDraft(
  id: string,
  { database, journal }: KeeperTools,
): Promise<Result<NewestDraft | null, StorageProblem>> {
  const recovered = draftJournal.recover(id, journal)
  const saved = await readDraft(id, database())
  const savedDraft = saved.ok ? saved.value : null
  if (recovered !== null && recovered.changedAt > (savedDraft?.changedAt ?? 0))
    return ok({ draft: recovered, stored: savedDraft })
  if (!saved.ok) return saved
  return ok(savedDraft && { draft: savedDraft, stored: savedDraft })
}

/** Reports the draft now and whenever it is saved or deleted (null), here or in another tab. */
export function followDraft(
  id: string,
  { database }: KeeperTools,
  onDraft: (draft: Draft | null) => void,
): StopWatching {
  return watch(
    () => readDraft(id, database()),
    (found) => {
      if (found.ok) onDraft(found.value)
    },
  )
}
