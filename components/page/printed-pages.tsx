'use client'

import { useEffect, useState } from 'react'
import { useDraftStore } from '@/components/state/draft-store'
import { usePages } from '@/components/state/use-pages'
import type { Draft } from '@/lib/resume/draft'
import { isBlank } from './page-blocks'
import { usePaintable } from './page-fonts'
import { PrintCopy } from './print-copy'

/**
 * Keeps the pages of the open draft laid out, since a browser that is about to print waits for nobody. A resume without
 * a word has none: then the screen is printed.
 */
export function PrintedPages() {
  const { layout } = usePages(useRestingDraft())
  const painted = usePaintable(layout)
  return painted === null || isBlank(painted) ? null : <PrintCopy layout={painted} />
}

/** Who writes on is not slowed by pages that nobody sees; who reaches for the print command has taken as long. */
const REST_MS = 300

function useRestingDraft(): Draft | null {
  const draft = useDraftStore((state) => state.draft)
  const [resting, setResting] = useState(draft)
  useEffect(() => {
    const timer = setTimeout(() => setResting(draft), REST_MS)
    return () => clearTimeout(timer)
  }, [draft])
  return resting
}
