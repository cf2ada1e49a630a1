import { problemSentence } from '@/components/problem-message'
import { draftStore } from '@/components/state/draft-store'
import * as actions from '@/components/state/library-actions'
import { focusSoon } from '@/components/steps/focus-soon'
import { neighbourOf } from '@/components/steps/rows'
import type { Result } from '@/lib/base/result'
import type { Draft } from '@/lib/resume/draft'
import { emptyResume } from '@/lib/resume/empty'
import type { Sample } from '@/lib/resume/sample'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import type { StorageProblem } from '@/lib/storage/problem'
import { freshName } from './fresh-name'
import { restoreBackup, restoredWords } from './restore-backup'

type Surroundings = {
  readonly drafts: readonly Draft[]
  /** Says what was done, with the way back when there is one. */
  readonly tell: (words: string, onUndo?: () => void) => void
  readonly goTo: (href: string) => void
}

export type LibraryActs = ReturnType<typeof libraryActs>

/** What can be done in the library. Each act that takes something away offers the way back in a toast. */
export function libraryActs({ drafts, tell, goTo }: Surroundings) {
  const names = drafts.map(({ name }) => name)

  /** Goes on with what was kept, or says why it was not. */
  async function whenKept<Value>(
    kept: Promise<Result<Value, StorageProblem>>,
    goOn: (value: Value) => void = () => {},
  ) {
    const result = await kept
    if (result.ok) goOn(result.value)
    else tell(problemSentence(result.problem))
  }

  const openWizard = (draft: Draft) => goTo(`/write/contact/?resume=${encodeURIComponent(draft.id)}`)

  return {
    startEmpty: () => whenKept(actions.createDraft(freshName('My resume', names), emptyResume()), openWizard),
    startExample: ({ resume, posting }: Sample) =>
      whenKept(
        actions.createDraft(freshName(`Example: ${resume.contact.name}`, names), resume, posting),
        openWizard,
      ),
    rename: (draft: Draft, name: string) => whenKept(actions.renameDraft(draft, name)),
    duplicate: (draft: Draft) =>
      whenKept(actions.duplicateDraft(draft), (copy) =>
        tell(`“${draft.name}” duplicated`, () => whenKept(actions.removeDraft(copy.id))),
      ),
    deleteDraft: (draft: Draft) =>
      whenKept(actions.removeDraft(draft.id), (removed) => {
        const next = neighbourOf(drafts, draft.id)
        focusSoon(...(next === undefined ? [] : [`[data-draft="${next.id}"]`]), '#main')
        tell(`“${draft.name}” deleted`, () => whenKept(actions.restoreDraft(removed ?? draft)))
      }),
    deletePosting: (posting: SavedPosting, title: string) =>
      whenKept(actions.removePosting(posting.id), () => {
        focusSoon('#postings', '#main')
        tell(`“${title}” deleted`, () => whenKept(actions.restorePosting(posting)))
      }),
    /** Matches a resume with a posting that it was not matched with before. */
    link: async (draft: Draft, posting: SavedPosting) => {
      await draftStore.getState().open(draft.id)
      draftStore.getState().setPosting(posting.id)
      goTo(`/match/?resume=${encodeURIComponent(draft.id)}`)
    },
    /** Brings back what a backup file holds. */
    restore: async (file: File) => {
      const restored = await restoreBackup(file)
      tell(restored.ok ? restoredWords(restored.value) : problemSentence(restored.problem))
    },
  }
}
