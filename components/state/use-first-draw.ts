import { useEffect, useState } from 'react'

/** Milliseconds. A slow phone answers within it; whoever waits longer is better served with what is there. */
const LONGEST_WAIT_MS = 3000

/**
 * Whether a part may be drawn that its answer would rearrange: from the first answer on, or once the wait is over.
 * Later answers change it in place, since by then somebody reads it.
 */
export function useFirstDraw(isAnswered: boolean): boolean {
  const [mayDraw, setMayDraw] = useState(isAnswered)
  if (isAnswered && !mayDraw) setMayDraw(true)
  useEffect(() => {
    if (mayDraw) return
    const timer = setTimeout(() => setMayDraw(true), LONGEST_WAIT_MS)
    return () => clearTimeout(timer)
  }, [mayDraw])
  return mayDraw
}
