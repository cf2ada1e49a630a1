import { saveFile } from '@/components/page/save-file'
import { today } from '@/components/state/today'
import { readLibrary } from '@/components/state/use-library'
import { makeBackup } from '@/lib/export/backup'
import { listCeus, listKeptCredentials } from '@/lib/storage/kept-credentials'
import { listAllVersions } from '@/lib/storage/versions'
import { listWordChoices } from '@/lib/storage/word-choices'

/** Saves everything that is kept here in a file, with what storage has not taken yet. */
export async function saveBackup() {
  const [{ drafts, postings }, words, credentials, ceus, versions] = await Promise.all([
    readLibrary(),
    listWordChoices(),
    listKeptCredentials(),
    listCeus(),
    listAllVersions(),
  ])
  const kept = {
    drafts: drafts ?? [],
    postings: postings ?? [],
    words: words.ok ? words.value : [],
    credentials: credentials.ok ? credentials.value : [],
    ceus: ceus.ok ? ceus.value : [],
    versions: versions.ok ? versions.value : [],
  }
  const text = makeBackup(kept, today())
  saveFile(text, `Chartwright-backup-${today()}.json`, 'application/json')
}

/** Saves, letter for letter, what is kept here but cannot be read: no backup can hold that. */
export async function saveUnreadable() {
  const { corrupt } = await readLibrary()
  const text = `[${corrupt.map(({ json }) => json).join(',\n')}]`
  saveFile(text, `Chartwright-unreadable-${today()}.json`, 'application/json')
}
