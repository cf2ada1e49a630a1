import { saveFile } from '@/components/page/save-file'
import { draftStore } from '@/components/state/draft-store'
import { today } from '@/components/state/today'
import { readLibrary } from '@/components/state/use-library'
import { makeBackup } from '@/lib/export/backup'

/** Saves everything that is kept here in a file, with what storage has not taken yet. */
export async function saveBackup() {
  const { drafts, postings } = await readLibrary()
  const { draft, save } = draftStore.getState()
  const unsaved = draft !== null && save.kind !== 'saved' ? draft : null
  const all = unsaved ? [unsaved, ...(drafts ?? []).filter(({ id }) => id !== unsaved.id)] : (drafts ?? [])
  const text = makeBackup({ drafts: all, postings: postings ?? [] }, today())
  saveFile(text, `Chartwright-backup-${today()}.json`, 'application/json')
}
