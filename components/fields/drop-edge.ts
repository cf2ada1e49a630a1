import type { RowDrag } from './use-drag-rows'

/** The edge of a row on which the row under way would go in; null where it would stay. */
export function dropEdge(
  drag: RowDrag | null,
  index: number,
  rows: readonly { readonly id: string }[],
): 'before' | 'after' | null {
  if (drag === null) return null
  const from = rows.findIndex(({ id }) => id === drag.id)
  if (drag.to === from || drag.to === from + 1) return null
  if (drag.to === index) return 'before'
  return drag.to === rows.length && index === rows.length - 1 ? 'after' : null
}
