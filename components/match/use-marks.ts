import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useTying } from './tying'

/**
 * Ties the marks and margin notes of a posting to the report. One listener for all, and no mark is painted anew when
 * another is pointed at: a posting may have thousands.
 *
 * @param drawn how many lines are drawn; marks drawn later are tied too
 */
export function useMarks(paper: RefObject<HTMLElement | null>, drawn: number): void {
  const { tie, onTie, onGo } = useTying()
  useEffect(() => {
    const element = paper.current
    if (element === null) return
    let lastPressed = ''
    const point = ({ target }: Event) => onTie(tiesAt(target)[0] ?? null)
    const leave = () => onTie(null)
    const press = ({ target }: MouseEvent) => {
      const ties = tiesAt(target)
      // Where one sign stands for several, each press leads to the next.
      const next = ties[(ties.indexOf(lastPressed) + 1) % ties.length]
      if (next === undefined || document.getSelection()?.isCollapsed === false) return
      lastPressed = next
      onGo('report', next)
    }
    element.addEventListener('pointerover', point)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('focusin', point)
    element.addEventListener('focusout', leave)
    element.addEventListener('click', press)
    return () => {
      element.removeEventListener('pointerover', point)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('focusin', point)
      element.removeEventListener('focusout', leave)
      element.removeEventListener('click', press)
    }
  }, [paper, onTie, onGo])
  useLayoutEffect(() => {
    if (tie === null || drawn === 0) return
    const tied = paper.current?.querySelectorAll(`[data-ties~="${CSS.escape(tie)}"]`) ?? []
    for (const one of tied) one.setAttribute('data-tied', 'true')
    return () => {
      for (const one of tied) one.removeAttribute('data-tied')
    }
  }, [paper, tie, drawn])
}

function tiesAt(target: EventTarget | null): readonly string[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-ties]') : null
  return element?.dataset.ties?.split(' ') ?? []
}
