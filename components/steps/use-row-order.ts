import { type RefObject, useState } from 'react'
import { dropEdge } from '@/components/fields/drop-edge'
import { useDragRows } from '@/components/fields/use-drag-rows'
import { dropRow, moveRow, type Row } from './rows'

/** What a row of an ordered list takes to be dragged. */
export type Draggable = {
  readonly handle: ReturnType<typeof useDragRows>['handle']
  /** The edge on which the row under way would go in. */
  readonly drop: 'before' | 'after' | null
}

type RowOrder = {
  readonly move: (id: string, by: -1 | 1) => void
  readonly dragOf: (index: number) => Draggable
  /** Where the row stands that was moved last, for those who cannot see it. */
  readonly moved: string
}

/**
 * Puts the rows of a list in another order, by a handle or by keys.
 *
 * @param list holds the rows, each with its id in `data-drag`
 * @param thing what a place is called when it is said: "Moved to line 2 of 3"
 */
export function useRowOrder<R extends Row>(
  list: RefObject<HTMLElement | null>,
  rows: readonly R[],
  set: (rows: R[]) => void,
  thing: 'line' | 'place',
): RowOrder {
  const [moved, setMoved] = useState('')
  const { drag, handle } = useDragRows(list, (id, to) => put(id, dropRow(rows, id, to)))

  function put(id: string, next: R[]) {
    const at = next.findIndex((row) => row.id === id)
    if (rows[at]?.id === id) return
    set(next)
    setMoved(`Moved to ${thing} ${at + 1} of ${next.length}`)
  }

  return {
    moved,
    move: (id, by) => put(id, moveRow(rows, id, by)),
    dragOf: (index) => ({ handle, drop: dropEdge(drag, index, rows) }),
  }
}
