import '@/lib/base/zod-without-eval'
import * as z from 'zod'
import { draftShape } from './draft'

/** A draft as it was at one time. Its id names both: a draft has one version for each of its `changedAt`. */
export const draftVersionShape = z.object({
  version: z.literal(1),
  id: z.string(),
  draftId: z.string(),
  /** When the draft had last changed; milliseconds since 1970. */
  changedAt: z.number(),
  draft: draftShape,
})

export type DraftVersion = z.infer<typeof draftVersionShape>

/** The version that a draft is now. */
export function versionOf(draft: DraftVersion['draft']): DraftVersion {
  return {
    version: 1,
    id: `${draft.id} ${draft.changedAt}`,
    draftId: draft.id,
    changedAt: draft.changedAt,
    draft,
  }
}

/** Work within this time is one version. */
export const VERSION_EVERY_MS = 10 * 60_000

const DAY_MS = 86_400_000

/** How dense the history is, by its age: all of the last day, one a day for a month, one a week before. */
const SLOTS = [
  { youngerThanMs: DAY_MS, slotMs: 1 },
  { youngerThanMs: 30 * DAY_MS, slotMs: DAY_MS },
  { youngerThanMs: Number.POSITIVE_INFINITY, slotMs: 7 * DAY_MS },
] as const

/** However long somebody works: at some 20 kB each, 4 MB a resume. */
const MOST = 200

/**
 * Which of the times of a history may be forgotten: where a slot has several, all but the last of them.
 *
 * @param times milliseconds since 1970, in any order
 */
export function timesToForget(times: readonly number[], nowMs: number): readonly number[] {
  const newestFirst = times.toSorted((a, b) => b - a)
  const seen = new Set<string>()
  const kept = newestFirst.filter((time) => {
    const { slotMs } = SLOTS.find(({ youngerThanMs }) => nowMs - time < youngerThanMs) ?? SLOTS[2]
    const slot = `${slotMs} ${Math.floor(time / slotMs)}`
    return !seen.has(slot) && seen.add(slot)
  })
  const staying = new Set(kept.slice(0, MOST))
  return newestFirst.filter((time) => !staying.has(time))
}
