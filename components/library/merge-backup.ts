import type { NewId } from '@/lib/base/ids'
import type { Backup } from '@/lib/export/backup'
import type { Draft } from '@/lib/resume/draft'
import { versionOf } from '@/lib/resume/draft-version'

/**
 * What of a backup is not here yet. Nothing here is ever replaced: a resume that went on differently comes back beside
 * the one that is here, under a name that says so, with its history.
 */
export function mergeBackup(here: Backup, file: Backup, newId: NewId): Backup {
  const places = file.drafts.map((draft) => ({ draft, ...placeOf(draft, here.drafts, newId) }))
  const ids = new Map(places.map(({ draft, id }) => [draft.id, id]))
  return {
    drafts: places
      .filter(({ isHere }) => !isHere)
      .map(({ draft, id }) =>
        id === draft.id ? draft : { ...draft, id, name: `${draft.name} (from the backup)` },
      ),
    postings: notIn(here.postings, file.postings),
    words: notIn(here.words, file.words),
    credentials: notIn(here.credentials, file.credentials),
    ceus: notIn(here.ceus, file.ceus),
    versions: notIn(
      here.versions,
      (file.versions ?? []).flatMap((version) => {
        const id = ids.get(version.draftId)
        if (id === undefined || id === version.draftId) return id === undefined ? [] : [version]
        return [versionOf({ ...version.draft, id, changedAt: version.changedAt })]
      }),
    ),
  }
}

/** Which draft one of the file is on this device, or will be: its history goes with it. */
function placeOf(
  draft: Draft,
  here: readonly Draft[],
  newId: NewId,
): { readonly id: string; readonly isHere: boolean } {
  const content = contentOf(draft)
  const same = here.filter((one) => contentOf(one) === content)
  const twin = same.find(({ id }) => id === draft.id) ?? same[0]
  if (twin !== undefined) return { id: twin.id, isHere: true }
  return { id: here.some(({ id }) => id === draft.id) ? newId() : draft.id, isHere: false }
}

function notIn<Value extends { readonly id: string }>(
  here: readonly Value[] = [],
  file: readonly Value[] = [],
): readonly Value[] {
  const ids = new Set(here.map(({ id }) => id))
  return file.filter(({ id }) => !ids.has(id))
}

/** Two drafts with the same words on the same page are the same, whatever they are called. */
function contentOf({ resume, page }: Draft): string {
  return JSON.stringify([resume, page])
}
