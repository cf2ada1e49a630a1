import { ok, type Result } from '@/lib/base/result'
import type { Brought } from '@/lib/resume/brought'
import { type Draft, draftShape } from '@/lib/resume/draft'
import { type PostingStatus, type SavedPosting, savedPostingShape } from '@/lib/resume/saved-posting'
import type { Resume } from '@/lib/resume/schema'
import { deleteDraft, draftJournal, saveDraft } from '@/lib/storage/drafts'
import { addPosting, deletePosting, savePosting as keepPosting } from '@/lib/storage/postings'
import type { StorageProblem } from '@/lib/storage/problem'
import { deleteVersions, restoreVersions } from '@/lib/storage/versions'
import { withStatus } from '@/lib/tally/with-status'
import { draftStore } from './draft-store'
import { journalStore } from './journal-store'
import { newId } from './new-id'
import { now, today } from './today'

type Kept<Value> = Promise<Result<Value, StorageProblem>>

/** The words of a posting as they were pasted. */
type PostingWords = { readonly title: string; readonly employer: string; readonly text: string }

/** What can be said of a kept posting by hand. */
export type PostingFields = Omit<SavedPosting, 'version' | 'id' | 'createdAt' | 'changedAt'>

/**
 * Makes a draft of a resume, with a posting to match it with when there is one, and the file it was read from.
 *
 * Where nothing can be stored the draft is opened at once and lives in this tab: the save state says so.
 */
export async function createDraft(
  name: string,
  resume: Resume,
  posting: PostingWords | null = null,
  brought?: Brought,
): Kept<Draft> {
  const id = newId()
  const saved = posting && (await savePosting(posting.text, posting.title, posting.employer, { draftId: id }))
  const time = now()
  const draft = draftShape.parse({
    version: 1,
    id,
    name,
    resume,
    postingId: saved?.ok ? saved.value.id : null,
    brought,
    createdAt: time,
    changedAt: time,
  })
  const kept = await saveDraft(draft)
  if (!kept.ok) draftStore.getState().adopt(draft)
  return ok(draft)
}

/** Makes a copy that leads its own life. */
export async function duplicateDraft(draft: Draft, name = `${draft.name} (copy)`): Kept<Draft> {
  const time = now()
  const copy = { ...draft, id: newId(), name, createdAt: time, changedAt: time }
  return answerWith(copy, await saveDraft(copy))
}

/** Gives a draft that is not open another name. */
export async function renameDraft(draft: Draft, name: string): Kept<Draft> {
  const renamed = { ...draft, name, changedAt: now() }
  return answerWith(renamed, await saveDraft(renamed))
}

/** Removes a draft, here and where it is open, and hands back its last words for `restoreDraft`. */
export async function removeDraft(id: string): Kept<Draft | null> {
  await draftStore.getState().flush() // a save under way would bring it back
  const unsaved = draftJournal.recover(id, journalStore)
  const removed = await deleteDraft(id)
  if (!removed.ok) return removed
  const versions = await deleteVersions(id)
  if (versions.ok) versionsOfRemoved.set(id, versions.value)
  draftStore.getState().forget(id)
  draftJournal.forget(id, journalStore)
  const isLater = unsaved !== null && unsaved.changedAt > (removed.value?.changedAt ?? 0)
  return ok(isLater ? unsaved : removed.value)
}

/** For the way back, while this page is open. */
const versionsOfRemoved = new Map<string, readonly unknown[]>()

/** Puts a removed draft back as it was, with its history. */
export async function restoreDraft(draft: Draft): Kept<Draft> {
  await restoreVersions(versionsOfRemoved.get(draft.id) ?? [])
  versionsOfRemoved.delete(draft.id)
  return answerWith(draft, await saveDraft(draft))
}

/** Keeps a new posting, with what is known of it beside its words. */
export async function savePosting(
  text: string,
  title: string,
  employer: string,
  more: Partial<PostingFields> = {},
): Kept<SavedPosting> {
  const time = now()
  const posting = savedPostingShape.parse({
    ...more,
    version: 2,
    id: newId(),
    text,
    title,
    employer,
    createdAt: time,
    changedAt: time,
  })
  return answerWith(posting, await addPosting(posting))
}

/** Changes what is said of a kept posting. */
export async function changePosting(
  posting: SavedPosting,
  fields: Partial<PostingFields>,
): Kept<SavedPosting> {
  const changed = { ...posting, ...fields, changedAt: now() }
  return answerWith(changed, await keepPosting(changed))
}

/** Notes how far an application has come. */
export async function setPostingStatus(posting: SavedPosting, status: PostingStatus): Kept<SavedPosting> {
  const changed = withStatus(posting, status, today(), now())
  return answerWith(changed, await keepPosting(changed))
}

/** Removes a posting and hands it back for `restorePosting`. */
export function removePosting(id: string): Kept<SavedPosting | null> {
  return deletePosting(id)
}

/** Puts a removed posting back as it was. */
export async function restorePosting(posting: SavedPosting): Kept<SavedPosting> {
  return answerWith(posting, await keepPosting(posting))
}

function answerWith<Value>(value: Value, saved: Result<null, StorageProblem>): Result<Value, StorageProblem> {
  return saved.ok ? ok(value) : saved
}
