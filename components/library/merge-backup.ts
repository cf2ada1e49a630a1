import type { NewId } from '@/lib/base/ids'
import type { Backup } from '@/lib/export/backup'
import type { Draft } from '@/lib/resume/draft'

/**
 * What of a backup is not here yet. Nothing here is ever replaced: a resume that went on differently comes back beside
 * the one that is here, under a name that says so.
 */
export function mergeBackup(here: Backup, file: Backup, newId: NewId): Backup {
  const contents = new Set(here.drafts.map(contentOf))
  const draftIds = new Set(here.drafts.map(({ id }) => id))
  return {
    drafts: file.drafts
      .filter((draft) => !contents.has(contentOf(draft)))
      .map((draft) =>
        draftIds.has(draft.id) ? { ...draft, id: newId(), name: `${draft.name} (from the backup)` } : draft,
      ),
    postings: notIn(here.postings, file.postings),
    words: notIn(here.words, file.words),
    credentials: notIn(here.credentials, file.credentials),
    ceus: notIn(here.ceus, file.ceus),
  }
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
