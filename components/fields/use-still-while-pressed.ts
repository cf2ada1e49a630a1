import { useState } from 'react'

/**
 * Keeps the rows of a list as they are while a pointer is pressed on it: rows that arrive meanwhile would move another one
 * under the finger, and that one would be taken.
 *
 * @returns what to show, and what the list does when it is pressed
 */
export function useStillWhilePressed<Row>(rows: readonly Row[]): {
  readonly shown: readonly Row[]
  readonly onPointerDown: () => void
} {
  const [pressed, setPressed] = useState<readonly Row[] | null>(null)
  const onPointerDown = () => {
    setPressed(rows)
    const watch = new AbortController()
    const release = () => {
      watch.abort()
      // The click that takes a row comes after the release.
      setTimeout(() => setPressed(null))
    }
    window.addEventListener('pointerup', release, { signal: watch.signal })
    window.addEventListener('pointercancel', release, { signal: watch.signal })
  }
  return { shown: pressed ?? rows, onPointerDown }
}
