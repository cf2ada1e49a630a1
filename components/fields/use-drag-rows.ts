import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { useSteady } from './use-steady'

/** A row under way, and the place it would take: as many rows stand before it, itself counted where it was. */
export type RowDrag = { readonly id: string; readonly to: number }

type RowDrags = {
  readonly drag: RowDrag | null
  /** What the handle of any row takes; always the same. */
  readonly handle: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

/** Pixels from the edge of the pane in which it scrolls, and how far at every move. */
const EDGE_PX = 56
const SCROLL_PX = 14

/**
 * Rows that hold text fields, dragged by a handle with mouse, pen or finger. Not react-aria's GridList, which takes the
 * arrow keys from the fields inside of its rows. The keyboard has its own way: Alt with ↑ or ↓, and buttons.
 *
 * @param list holds the rows, each with its id in `data-drag`
 */
export function useDragRows(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, to: number) => void,
): RowDrags {
  const [drag, setDrag] = useState<RowDrag | null>(null)
  const now = useRef<RowDrag | null>(null)

  function show(next: RowDrag | null) {
    const before = now.current
    now.current = next
    if (before?.id !== next?.id || before?.to !== next?.to) setDrag(next)
  }

  const handle = useSteady({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const id = event.currentTarget.closest<HTMLElement>('[data-drag]')?.dataset.drag
      if (event.button !== 0 || id === undefined) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      show({ id, to: placeAt(list.current, event.clientY) })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (now.current === null) return
      scrollAtEdge(list.current, event.clientY)
      show({ id: now.current.id, to: placeAt(list.current, event.clientY) })
    },
    onPointerUp: () => {
      const dropped = now.current
      show(null)
      if (dropped !== null) onDrop(dropped.id, dropped.to)
    },
    onPointerCancel: () => show(null),
  })
  return { drag, handle }
}

/** How many rows lie above a height on the screen, by their middles. */
function placeAt(list: HTMLElement | null, y: number): number {
  const rows = list?.querySelectorAll('[data-drag]') ?? []
  return [...rows].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return (top + bottom) / 2 < y
  }).length
}

function scrollAtEdge(list: HTMLElement | null, y: number) {
  const pane = list?.closest<HTMLElement>('.work') ?? null
  const scrolls = pane !== null && pane.scrollHeight > pane.clientHeight
  const { top, bottom } = scrolls ? pane.getBoundingClientRect() : { top: 0, bottom: window.innerHeight }
  const by = y < top + EDGE_PX ? -SCROLL_PX : y > bottom - EDGE_PX ? SCROLL_PX : 0
  if (by !== 0) (scrolls ? pane : window).scrollBy({ top: by })
}
