import { type RefObject, useEffect } from 'react'

/**
 * Brings the block of the page that a field prints into the sight of a pane, once that field is entered. It does nothing
 * while one field is being written, and nothing when the block can be seen already.
 *
 * @param isThere whether the pages are laid out
 */
export function useFollowField(
  pane: RefObject<HTMLElement | null>,
  activeField: string | null,
  isThere: boolean,
) {
  useEffect(() => {
    const block = pane.current?.querySelector<HTMLElement>('.page-hit[data-active="true"]') ?? null
    if (activeField === null || !isThere || pane.current === null || block === null) return
    const top = offsetToShow(pane.current.getBoundingClientRect(), block.getBoundingClientRect())
    if (top !== 0) pane.current.scrollBy({ top, behavior: isCalm() ? 'instant' : 'smooth' })
  }, [pane, activeField, isThere])
}

type Edges = { readonly top: number; readonly bottom: number }

/** How far to scroll, in CSS pixels, so that a block stands in the middle of a pane; 0 when all of it can be seen. */
export function offsetToShow(pane: Edges, block: Edges): number {
  if (block.top >= pane.top && block.bottom <= pane.bottom) return 0
  return (block.top + block.bottom) / 2 - (pane.top + pane.bottom) / 2
}

function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
