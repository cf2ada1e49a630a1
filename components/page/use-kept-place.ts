import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the line at the top of the pane where it is when the pages below it become larger or smaller.
 *
 * @param pages the element that grows; whatever scrolls it is scrolled
 */
export function useKeptPlace(pages: RefObject<HTMLElement | null>, scale: number): void {
  const before = useRef(scale)
  useLayoutEffect(() => {
    const ratio = scale / before.current
    before.current = scale
    if (pages.current === null || ratio === 1 || !Number.isFinite(ratio) || ratio === 0) return
    const scroller = scrollerOf(pages.current)
    const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top
    const hiddenPx = top - pages.current.getBoundingClientRect().top
    if (hiddenPx > 0) scroller.scrollTop += hiddenPx * (ratio - 1)
  }, [pages, scale])
}

function scrollerOf(element: HTMLElement): Element {
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY)) return one
  }
  return document.scrollingElement ?? document.documentElement
}
