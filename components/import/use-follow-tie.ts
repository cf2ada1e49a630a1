import { useEffect } from 'react'
import { offsetToShow } from '@/components/wizard/use-follow-field'
import { sourceId, type Tie } from './tie'

/** Long enough that a pointer on its way across the fields moves nothing. */
const REST_MS = 180

/** Brings the lines of the file that a field was read from into sight, once the pointer or the focus rests on it. */
export function useFollowTie(tie: Tie | null) {
  useEffect(() => {
    if (tie?.from !== 'field' || tie.lines[0] === undefined) return
    const line = document.getElementById(sourceId(tie.lines[0]))
    const timer = setTimeout(() => show(line), REST_MS)
    return () => clearTimeout(timer)
  }, [tie])
}

function show(line: HTMLElement | null) {
  const pane = line?.closest('.review-source')
  if (line === null || !(pane instanceof HTMLElement) || pane.scrollHeight <= pane.clientHeight) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const top = offsetToShow(pane.getBoundingClientRect(), line.getBoundingClientRect())
  if (top !== 0) pane.scrollBy({ top, behavior: isCalm ? 'instant' : 'smooth' })
}
