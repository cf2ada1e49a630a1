import { useLayoutEffect, useMemo, useRef } from 'react'

type Acts = Readonly<Record<string, (...given: never[]) => unknown>>

/**
 * Acts that stay the same functions while what they know changes: whoever takes them need not be painted anew for them.
 * They are for events, not for painting.
 *
 * @param acts always under the same names
 */
export function useSteady<Given extends Acts>(acts: Given): Given {
  const newest = useRef(acts)
  useLayoutEffect(() => {
    newest.current = acts
  })
  return useMemo(() => {
    const steady = Object.keys(newest.current).map((name) => [
      name,
      (...given: never[]) => newest.current[name]?.(...given),
    ])
    return Object.fromEntries(steady) as Given
  }, [])
}
