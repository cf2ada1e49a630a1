import { startTransition, useEffect, useState } from 'react'

/** Two screens on a large display. */
const STEP = 120

/**
 * How many items of a long list to draw: a few at once, the others step by step when the browser has time, so that
 * nothing stands still meanwhile.
 */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(STEP)
  useEffect(() => {
    if (count < total) startTransition(() => setCount(count + STEP))
  }, [count, total])
  return Math.min(count, total)
}
