import { type TemporalState, temporal } from 'zundo'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Brought } from '@/lib/resume/brought'
import type { Draft, PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { withAside } from '@/lib/resume/set-aside'
import type { StorageProblem } from '@/lib/storage/problem'
import { changedPath } from './changed-path'
import { createDraftKeeper, type KeeperTools, type SaveState } from './draft-keeper'
import { followDraft, readNewestDraft } from './draft-source'
import { keepSteps, recallSteps, type TabStore } from './kept-steps'

export type DraftPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem }

export type DraftState = {
  readonly phase: DraftPhase
  /** The open draft. Its `changedAt` is that of the last time it was read; see `save` for now. */
  readonly draft: Draft | null
  readonly save: SaveState
  readonly open: (id: string) => Promise<void>
  readonly editResume: (resume: Resume) => void
  readonly editPage: (patch: Partial<PageSettings>) => void
  readonly rename: (name: string) => void
  /** Takes over what an earlier version said and how it looked; one step of undo, however soon after a word was typed. */
  readonly goBackTo: (version: Draft) => void
  readonly setPosting: (postingId: string | null) => void
  /** Remembers with a posting that a gap was set aside, or that it is open again. One step of undo each. */
  readonly setAside: (postingId: string, key: string, isAside: boolean) => void
  /**
   * Notes where lines of the file went that the draft was read from, with the resume that they went into; undefined when
   * all of it has been looked over. One step of undo each, however quickly they follow.
   */
  readonly editBrought: (brought: Brought | undefined, resume?: Resume) => void
  /** Opens a draft that could not be stored, so that work can go on; saving is tried again at once. */
  readonly adopt: (draft: Draft) => void
  /** Saves what is unsaved now: when the page is left, and for a "try again" button. */
  readonly flush: () => Promise<void>
  /** Keeps what can be undone for a reload of this tab. */
  readonly keepSteps: () => void
  /** Lets go of a draft that the person removed, with everything of it that is not saved. */
  readonly forget: (id: string) => void
}

export type DraftStore = StoreApi<DraftState> & { readonly temporal: StoreApi<TemporalState<Undoable>> }

type Undoable = Pick<DraftState, 'draft'>

type StoreTools = KeeperTools & { readonly tab: TabStore | undefined }

/** Enough for an evening; one step is some 20 kB of mostly shared values. */
const UNDO_STEPS = 500
/** A shorter rest between two keys in one field does not end a step of undo: the slow hunt for a letter is still one word. */
const TYPING_REST_MS = 1000
/** Nor does one step take back more than this much typing: a sentence or two. */
const TYPING_LIMIT_MS = 15_000

const NO_TYPING = { path: '', since: 0, last: 0 }

/**
 * The one owner of the open draft: forms edit it, everything else reads it, saving and undo hang on it.
 *
 * Knows no React and no clock of its own, so that its races can be tested.
 */
export function createDraftStore(tools: StoreTools): DraftStore {
  const store = createStore<DraftState>()(
    temporal(
      (): DraftState => ({
        phase: { kind: 'idle' },
        draft: null,
        save: { kind: 'saved', at: null },
        open,
        adopt,
        editResume: (resume) => edit((draft) => ({ ...draft, resume })),
        editPage: (patch) => edit((draft) => ({ ...draft, page: { ...draft.page, ...patch } })),
        rename: (name) => edit((draft) => ({ ...draft, name })),
        goBackTo: ({ resume, page }) => {
          typing = NO_TYPING
          edit((draft) => ({ ...draft, resume, page }))
        },
        setPosting: (postingId) => edit((draft) => ({ ...draft, postingId })),
        setAside: (postingId, key, isAside) => {
          typing = NO_TYPING
          edit((draft) => ({ ...draft, setAside: withAside(draft.setAside, postingId, key, isAside) }))
        },
        editBrought: (brought, resume) => {
          typing = NO_TYPING
          edit((draft) => ({ ...draft, brought, resume: resume ?? draft.resume }))
        },
        flush: () => keeper.flush(),
        keepSteps: keepForReload,
        forget,
      }),
      {
        partialize: ({ draft }): Undoable => ({ draft }),
        equality: (past, current) => past.draft === current.draft,
        limit: UNDO_STEPS,
      },
    ),
  )
  const keeper = createDraftKeeper(tools, {
    onSave: (save) => {
      // every key tells it, and nobody who listens needs to hear it twice
      if (save.kind !== 'saving' || store.getState().save.kind !== 'saving') store.setState({ save })
      if (save.kind === 'saved' && unfollowed !== null) follow(unfollowed)
    },
    onMerge: (draft) => untracked(() => fromStorage({ draft })),
  })
  let question = 0
  let stopFollowing = () => {}
  let isReading = false
  /** What another tab saved while something here was unsaved; it may have come too late to be brought together. */
  let unfollowed: Draft | null = null
  let typing = NO_TYPING

  /** Every change that did not come out of storage is kept: edits, undo and redo alike. */
  store.subscribe(({ draft }, before) => {
    if (draft !== null && draft !== before.draft && !isReading) keeper.keep(draft)
  })

  function edit(change: (draft: Draft) => Draft) {
    const { draft } = store.getState()
    if (draft === null) return
    const changed = change(draft)
    const path = changedPath(draft, changed)
    if (path === null) return
    const time = tools.now()
    if (isTypingOn(path, time)) {
      typing = { ...typing, last: time }
      return untracked(() => store.setState({ draft: changed }))
    }
    typing = { path, since: time, last: time }
    store.setState({ draft: changed })
  }

  /** Typing on in one field without a rest belongs to the step that is there; not after an undo. */
  function isTypingOn(path: string, time: number): boolean {
    const isSameField = path !== '' && path === typing.path
    const isOneStretch = time - typing.last < TYPING_REST_MS && time - typing.since < TYPING_LIMIT_MS
    return isSameField && isOneStretch && store.temporal.getState().futureStates.length === 0
  }

  async function open(id: string) {
    const { draft: shown, phase } = store.getState()
    if (shown?.id === id && phase.kind === 'ready') return
    question += 1
    const asked = question
    stopFollowing()
    await keeper.flush()
    if (asked !== question) return
    show(null, { kind: 'loading' })
    const found = await readNewestDraft(id, tools)
    if (asked !== question) return
    if (!found.ok) return show(null, { kind: 'failed', problem: found.problem })
    if (found.value === null) return show(null, { kind: 'missing' })
    const { draft, stored } = found.value
    show(draft, { kind: 'ready' }, stored)
    recallForReload(draft)
    if (stored !== draft) keeper.keep(draft)
    startFollowing(id, stored === draft)
  }

  function keepForReload() {
    const { draft } = store.getState()
    if (draft === null) return
    const { pastStates, futureStates } = store.temporal.getState()
    keepSteps(draft, { past: draftsOf(pastStates), future: draftsOf(futureStates) }, tools.tab)
  }

  function recallForReload(draft: Draft) {
    const steps = recallSteps(draft, tools.tab)
    if (steps === null) return
    const statesOf = (drafts: readonly Draft[]) => drafts.map((one) => ({ draft: one }))
    store.temporal.setState({ pastStates: statesOf(steps.past), futureStates: statesOf(steps.future) })
  }

  function adopt(draft: Draft) {
    question += 1
    stopFollowing()
    show(draft, { kind: 'ready' }, null)
    keeper.keep(draft)
    void keeper.flush()
    startFollowing(draft.id, false)
  }

  function forget(id: string) {
    if (store.getState().draft?.id !== id) return
    question += 1
    stopFollowing()
    show(null, { kind: 'missing' })
  }

  /** A draft that was never stored is not deleted while storage does not know it. */
  function startFollowing(id: string, isStored: boolean) {
    let wasStored = isStored
    stopFollowing = followDraft(id, tools, (found) => {
      wasStored ||= found !== null
      if (wasStored) follow(found)
    })
  }

  /** Takes over what another tab saved or deleted, unless something here is unsaved: saving that brings both together. */
  function follow(found: Draft | null) {
    unfollowed = keeper.hasUnsaved() ? found : null
    if (keeper.hasUnsaved()) return
    // a deletion that was taken back there
    if (found !== null && store.getState().draft === null) return show(found, { kind: 'ready' })
    if (found === null) return show(null, { kind: 'missing' })
    if (found.changedAt <= keeper.lastStamp()) return
    keeper.begin(found)
    typing = NO_TYPING
    fromStorage({ draft: found, save: { kind: 'saved', at: found.changedAt } })
  }

  /** Puts a draft in place as it was read: not an edit, and nothing to undo. */
  function show(draft: Draft | null, phase: DraftPhase, stored = draft) {
    keeper.begin(stored)
    typing = NO_TYPING
    untracked(() => fromStorage({ draft, phase, save: { kind: 'saved', at: draft?.changedAt ?? null } }))
    store.temporal.getState().clear()
  }

  function fromStorage(state: Partial<DraftState>) {
    isReading = true
    store.setState(state)
    isReading = false
  }

  function untracked(change: () => void) {
    store.temporal.getState().pause()
    change()
    store.temporal.getState().resume()
  }

  return store
}

function draftsOf(states: readonly Partial<Undoable>[]): readonly Draft[] {
  return states.flatMap(({ draft }) => draft ?? [])
}
