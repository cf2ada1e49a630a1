import type { Brought } from '@/lib/resume/brought'
import type { Origin } from './origins'

/**
 * What became of a line: without a place yet, placed in part, placed; not needed; placed once, but its field has gone; or
 * read for what it says of others, as a heading does.
 */
export type LineState = 'open' | 'part' | 'placed' | 'dismissed' | 'gone' | 'read'

/** What became of each line of the file, in its order. */
export function lineStates(brought: Brought, origins: readonly Origin[]): readonly LineState[] {
  const leftovers = new Set(brought.leftovers)
  const dismissed = new Set(brought.dismissed)
  const placed = new Set(origins.flatMap(({ lines }) => lines))
  const everPlaced = new Set(brought.placed.flatMap(({ lines }) => lines))
  return brought.lines.map((_, line) => {
    if (leftovers.has(line)) return placed.has(line) ? 'part' : 'open'
    if (placed.has(line)) return 'placed'
    if (dismissed.has(line)) return 'dismissed'
    return everPlaced.has(line) ? 'gone' : 'read'
  })
}
