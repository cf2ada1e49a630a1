import { useMemo, useRef } from 'react'
import { shareUnchanged } from './share-unchanged'

/**
 * A value that is made anew again and again, with every part that is as it was before: what is painted from a part that
 * did not change is not painted anew.
 */
export function useShared<Value>(value: Value): Value {
  const before = useRef(value)
  return useMemo(() => {
    before.current = shareUnchanged(before.current, value)
    return before.current
  }, [value])
}
