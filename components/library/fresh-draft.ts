import { createDraft } from '@/components/state/library-actions'
import { readLibrary } from '@/components/state/use-library'
import type { Result } from '@/lib/base/result'
import type { Brought } from '@/lib/resume/brought'
import type { Draft } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import type { StorageProblem } from '@/lib/storage/problem'
import { freshName } from './fresh-name'

/** Makes a new resume of one that came from elsewhere, under a name that none has; those that are here stay as they are. */
export async function createFresh(
  resume: Resume,
  name = resume.contact.name.trim(),
  brought?: Brought,
): Promise<Result<Draft, StorageProblem>> {
  const { drafts } = await readLibrary()
  const taken = (drafts ?? []).map((draft) => draft.name)
  return createDraft(freshName(name || 'My resume', taken), resume, null, brought)
}
