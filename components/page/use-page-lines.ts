import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Presses and keys on the lines of a page. One listener for all lines; a press that selects text is left alone.
 * Tab stops once on the page, the arrow keys, Home and End walk through its lines, Enter edits.
 *
 * @returns the position, among the page's lines, of the one that Tab reaches
 */
export function usePageLines(
  face: RefObject<HTMLElement | null>,
  onField: ((field: string) => void) | undefined,
): number {
  const [tabStop, setTabStop] = useState(0)
  useEffect(() => {
    const element = face.current
    if (element === null || onField === undefined) return
    const onClick = (event: MouseEvent) => {
      const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null
      const field = block?.dataset.field
      if (field !== undefined && !hasSelection()) onField(field)
    }
    const onKey = (event: KeyboardEvent) => {
      const lines = [...element.querySelectorAll<HTMLElement>('button.page-hit')]
      const from = event.target instanceof HTMLElement ? lines.indexOf(event.target) : -1
      const next = nextLine(event.key, from, lines.length)
      if (next === null) return
      event.preventDefault()
      // a hidden button must not take the focus
      flushSync(() => setTabStop(next))
      lines[next]?.focus()
    }
    element.addEventListener('click', onClick)
    element.addEventListener('keydown', onKey)
    return () => {
      element.removeEventListener('click', onClick)
      element.removeEventListener('keydown', onKey)
    }
  }, [face, onField])
  return tabStop
}

/** Where a key leads from a line; null when the key is none of ours or nothing lies there. */
export function nextLine(key: string, from: number, count: number): number | null {
  if (from < 0) return null
  if (key === 'ArrowDown') return from + 1 < count ? from + 1 : null
  if (key === 'ArrowUp') return from > 0 ? from - 1 : null
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

function hasSelection(): boolean {
  return (document.getSelection()?.toString() ?? '') !== ''
}
