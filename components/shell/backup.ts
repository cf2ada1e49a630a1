import { saveFile } from '@/components/page/save-file'
import { today } from '@/components/state/today'
import { readLibrary } from '@/components/state/use-library'
import { makeBackup } from '@/lib/export/backup'

/** Saves everything that is kept here in a file, with what storage has not taken yet. */
export async function saveBackup() {
  const { drafts, postings } = await readLibrary()
  const text = makeBackup({ drafts: drafts ?? [], postings: postings ?? [] }, today())
  saveFile(text, `Chartwright-backup-${today()}.json`, 'application/json')
}

/** Saves, letter for letter, what is kept here but cannot be read: no backup can hold that. */
export async function saveUnreadable() {
  const { corrupt } = await readLibrary()
  const text = `[${corrupt.map(({ json }) => json).join(',\n')}]`
  saveFile(text, `Chartwright-unreadable-${today()}.json`, 'application/json')
}
