import { parse, stringify } from 'flatted'
import type { Draft } from '@/lib/resume/draft'
import type { JournalStore } from '@/lib/storage/journal'
import { changedPath } from './changed-path'

/** The drafts that undo and redo lead to, oldest first, as the store holds them. */
export type Steps = {
  readonly past: readonly Draft[]
  readonly future: readonly Draft[]
}

/** The storage of one tab, which ends with it. */
export type TabStore = Pick<JournalStore, 'getItem' | 'setItem' | 'removeItem'>

type KeptSteps = Steps & { readonly draft: Draft }

const KEY = 'chartwright-steps'

/**
 * Keeps what can be undone over a reload of the tab. Drafts of one evening share nearly all their parts; flatted writes
 * each part once. Where the tab has no room, the older half goes, and then its half.
 */
export function keepSteps(draft: Draft, { past, future }: Steps, tab: TabStore | undefined): void {
  for (let most = past.length; ; most = Math.floor(most / 2)) {
    try {
      const kept: KeptSteps = { draft, past: most === 0 ? [] : past.slice(-most), future }
      tab?.setItem(KEY, stringify(kept))
      return
    } catch {
      if (most > 0) continue
      forgetSteps(tab)
      return
    }
  }
}

/**
 * The steps of this very draft; null when there are none, or when it went on elsewhere, or was read by another version
 * of the program.
 */
export function recallSteps(draft: Draft, tab: TabStore | undefined): Steps | null {
  try {
    const text = tab?.getItem(KEY) ?? null
    if (text === null) return null
    const kept: KeptSteps = parse(text)
    return isSame(kept.draft, draft) ? kept : null
  } catch {
    return null // what cannot be read is no step
  }
}

function forgetSteps(tab: TabStore | undefined): void {
  try {
    tab?.removeItem(KEY)
  } catch {
    // a tab without storage keeps nothing
  }
}

function isSame(a: Draft, b: Draft): boolean {
  return changedPath({ ...a, changedAt: 0 }, { ...b, changedAt: 0 }) === null
}
