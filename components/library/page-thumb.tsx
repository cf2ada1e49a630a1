'use client'

import { useEffect, useRef, useState } from 'react'
import { PageSheet } from '@/components/page/page-sheet'
import { usePages } from '@/components/state/use-pages'
import type { Draft } from '@/lib/resume/draft'

/** The first page of a resume, small. It is a picture here: the name beside it says what it is. */
export function PageThumb({ draft }: { draft: Draft }) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  return (
    <div ref={place} className="absolute inset-0" aria-hidden="true" inert>
      {isNear && <FirstPage draft={draft} />}
    </div>
  )
}

function FirstPage({ draft }: { draft: Draft }) {
  const { layout } = usePages(draft)
  const page = layout?.pages[0]
  if (layout === null || page === undefined) return null
  return (
    <div className="resume-thumb-page">
      <PageSheet page={page} layout={layout} widthPx={THUMB_WIDTH_PX} />
    </div>
  )
}

/** The width of .resume-thumb; on a phone the style sheet makes the picture smaller as a whole. */
const THUMB_WIDTH_PX = 216

/** Whether an element has come near the window, so that a long library lays out only what is looked at. */
function useIsNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (place.current === null) return
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        setIsNear(true)
        watcher.disconnect()
      },
      { rootMargin: '400px' },
    )
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [place])
  return isNear
}
