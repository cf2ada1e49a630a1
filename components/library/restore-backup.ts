import { restoreDraft, restorePosting } from '@/components/state/library-actions'
import { newId } from '@/components/state/new-id'
import { now } from '@/components/state/today'
import { readLibrary } from '@/components/state/use-library'
import { fail, ok, type Result } from '@/lib/base/result'
import { type BackupProblem, readBackup } from '@/lib/export/backup'
import { listCeus, listKeptCredentials, saveCeu, saveKeptCredential } from '@/lib/storage/kept-credentials'
import type { StorageProblem } from '@/lib/storage/problem'
import { listAllVersions, restoreVersions } from '@/lib/storage/versions'
import { listWordChoices, saveWordChoice } from '@/lib/storage/word-choices'
import { mergeBackup } from './merge-backup'

/** What a backup file brought back. */
export type Restored = {
  readonly drafts: number
  readonly postings: number
  /** Words that were decided on. */
  readonly words: number
  readonly credentials: number
  readonly ceus: number
  /** Earlier versions of resumes. */
  readonly versions: number
  /** Resumes here that got what the file had set aside. */
  readonly withAsides: number
  /** What stayed as it is here, though the file says something else. */
  readonly differing: number
  readonly unreadable: number
}

/** Brings back what a backup file holds and this device does not. */
export async function restoreBackup(file: Blob): Promise<Result<Restored, BackupProblem | StorageProblem>> {
  const read = readBackup(await file.text())
  if (!read.ok) return read
  const { drafts, postings, problem } = await readLibrary()
  if (problem !== null) return fail(problem)
  const words = await listWordChoices()
  if (!words.ok) return words
  const credentials = await listKeptCredentials()
  if (!credentials.ok) return credentials
  const ceus = await listCeus()
  if (!ceus.ok) return ceus
  const versions = await listAllVersions()
  if (!versions.ok) return versions
  const here = {
    drafts: drafts ?? [],
    postings: postings ?? [],
    words: words.value,
    credentials: credentials.value,
    ceus: ceus.value,
    versions: versions.value,
  }
  const missing = mergeBackup(here, read.value, newId)
  const saves = [
    ...missing.words.map((word) => () => saveWordChoice(word)),
    ...(missing.credentials ?? []).map((one) => () => saveKeptCredential(one)),
    ...(missing.ceus ?? []).map((ceu) => () => saveCeu(ceu)),
    ...missing.postings.map((posting) => () => restorePosting(posting)),
    ...missing.drafts.map((draft) => () => restoreDraft(draft)),
    ...missing.withAsides.map((draft) => () => restoreDraft({ ...draft, changedAt: now() })),
    () => restoreVersions(missing.versions ?? []),
  ]
  for (const save of saves) {
    const kept = await save()
    if (!kept.ok) return kept
  }
  return ok({
    drafts: missing.drafts.length,
    postings: missing.postings.length,
    words: missing.words.length,
    credentials: (missing.credentials ?? []).length,
    ceus: (missing.ceus ?? []).length,
    versions: (missing.versions ?? []).length,
    withAsides: missing.withAsides.length,
    differing: missing.differing,
    unreadable: read.value.unreadable.length,
  })
}

/** "2 resumes and 1 posting restored", and what could not be. */
export function restoredWords({ unreadable, differing, ...restored }: Restored): string {
  const parts = [
    count(restored.drafts, 'resume'),
    count(restored.postings, 'posting'),
    count(restored.words, 'word'),
    count(restored.credentials, 'credential'),
    count(restored.ceus, 'CEU'),
    count(restored.versions, 'earlier version'),
    restored.withAsides > 0 ? 'gaps that you had set aside' : '',
  ].filter(Boolean)
  return [
    parts.length === 0 ? 'Nothing new in this file' : capitalised(`${listed(parts)} restored`),
    differing === 1 ? '1 credential, CEU or word differs from the one here, which stays' : '',
    differing > 1 ? `${differing} credentials, CEUs or words differ from those here, which stay` : '',
    unreadable > 0 ? `${count(unreadable, 'record')} in it could not be read` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

/** "a, b and c" */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function count(number: number, what: string): string {
  if (number === 0) return ''
  return number === 1 ? `1 ${what}` : `${number} ${what}s`
}
