import { type RefCallback, useCallback, useState } from 'react'

/**
 * The width that an element has for its content, in CSS pixels, from before its first paint on.
 *
 * @returns a ref for the element, and the width; null until it is measured
 */
export function usePaneWidth(): readonly [RefCallback<HTMLElement>, number | null] {
  const [widthPx, setWidthPx] = useState<number | null>(null)
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    setWidthPx(Math.floor(element.clientWidth))
    const observer = new ResizeObserver(() => setWidthPx(Math.floor(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, widthPx]
}
