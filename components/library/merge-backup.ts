import type { NewId } from '@/lib/base/ids'
import type { Backup } from '@/lib/export/backup'
import type { Draft } from '@/lib/resume/draft'
import { versionOf } from '@/lib/resume/draft-version'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { asidesOfBoth } from '@/lib/resume/set-aside'

/** What of a backup is not here yet. */
export type Merged = Backup & {
  /** Resumes here, with what the file had set aside on the same words. */
  readonly withAsides: readonly Draft[]
  /** How many credentials, CEUs and choices of words are here and say something else. They stay as they are. */
  readonly differing: number
}

/**
 * What of a backup is not here yet. Nothing here is ever replaced: a resume or a posting that went on differently comes
 * back beside the one that is here, under a name that says so, a resume with its history.
 */
export function mergeBackup(here: Backup, file: Backup, newId: NewId): Merged {
  const places = file.drafts.map((draft) => ({ draft, ...placeOf(draft, here.drafts, newId) }))
  const ids = new Map(places.map(({ draft, id }) => [draft.id, id]))
  return {
    drafts: places
      .filter(({ twin }) => twin === null)
      .map(({ draft, id }) => (id === draft.id ? draft : { ...draft, id, name: fromBackup(draft.name) })),
    withAsides: places.flatMap(({ draft, twin }) => {
      if (twin === null) return []
      const setAside = asidesOfBoth(twin.setAside, draft.setAside)
      return setAside === twin.setAside ? [] : [{ ...twin, setAside }]
    }),
    postings: file.postings.flatMap((posting) => postingBeside(posting, here.postings, newId)),
    words: notIn(here.words, file.words),
    credentials: notIn(here.credentials, file.credentials),
    ceus: notIn(here.ceus, file.ceus),
    differing:
      differingIn(here.words, file.words) +
      differingIn(here.credentials, file.credentials) +
      differingIn(here.ceus, file.ceus),
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

function fromBackup(name: string): string {
  return `${name} (from the backup)`.trim()
}

/** Where a draft of the file is on this device, or will be: its history goes with it. */
function placeOf(
  draft: Draft,
  here: readonly Draft[],
  newId: NewId,
): { readonly id: string; readonly twin: Draft | null } {
  const content = contentOf(draft)
  const same = here.filter((one) => contentOf(one) === content)
  const twin = same.find(({ id }) => id === draft.id) ?? same[0]
  if (twin !== undefined) return { id: twin.id, twin }
  return { id: here.some(({ id }) => id === draft.id) ? newId() : draft.id, twin: null }
}

/** A posting of the file, unless every word that was said of it stands in one that is here. */
function postingBeside(
  posting: SavedPosting,
  here: readonly SavedPosting[],
  newId: NewId,
): readonly SavedPosting[] {
  if (here.every(({ id }) => id !== posting.id)) return [posting]
  if (here.some((one) => saysAllOf(one, posting))) return []
  return [{ ...posting, id: newId(), title: fromBackup(posting.title) }]
}

function saysAllOf(one: SavedPosting, other: SavedPosting): boolean {
  const said = wordsOf(one)
  return wordsOf(other).every((words, index) => said[index]?.includes(words.trim()))
}

function wordsOf({ text, title, employer, link, notes, interviewTime, dates }: SavedPosting) {
  return [text, title, employer, link, notes, interviewTime, ...Object.values(dates)]
}

type Kept = { readonly id: string; readonly changedAt?: number }

function notIn<Value extends Kept>(here: readonly Value[] = [], file: readonly Value[] = []) {
  const ids = new Set(here.map(({ id }) => id))
  return file.filter(({ id }) => !ids.has(id))
}

function differingIn<Value extends Kept>(here: readonly Value[] = [], file: readonly Value[] = []): number {
  const known = new Map(here.map((one) => [one.id, saidBy(one)]))
  return file.filter((one) => known.has(one.id) && known.get(one.id) !== saidBy(one)).length
}

function saidBy(one: Kept): string {
  return JSON.stringify({ ...one, changedAt: 0 })
}

/** Two drafts with the same words on the same page are the same, whatever they are called. */
function contentOf({ resume, page }: Draft): string {
  return JSON.stringify([resume, page])
}
