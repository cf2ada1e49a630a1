import { useContext, useEffect, useRef } from 'react'
import { ComboBoxStateContext } from 'react-aria-components'

/**
 * Closes the list of the combobox that it stands in whenever a count changes. What was added moves the input, and the
 * open list would stay behind and cover it; the next letter opens it where the input is.
 */
export function ListCloser({ count }: { readonly count: number }) {
  const state = useContext(ComboBoxStateContext)
  const seen = useRef(count)
  useEffect(() => {
    if (seen.current === count) return
    seen.current = count
    state?.close()
  }, [count, state])
  return null
}
