'use client'

import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { LaidOutResume } from '@/lib/pdf/page'
import { numberPages } from './page-blocks'
import { PageSheet, PX_PER_PT } from './page-sheet'

/**
 * The pages at true size, put in place of the whole screen while the browser prints (globals.css, “the page”).
 * It exists only during printing.
 */
export function PrintCopy({ layout }: { readonly layout: LaidOutResume }) {
  const isPrinting = useIsPrinting()
  if (!isPrinting) return null
  return createPortal(
    <div className="print-copy">
      {numberPages(layout).map(({ page, number }) => (
        <PageSheet
          key={number}
          page={page}
          layout={layout}
          widthPx={layout.widthPt * PX_PER_PT}
          label={`Page ${number}`}
        />
      ))}
    </div>,
    document.body,
  )
}

function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const media = window.matchMedia('print')
    // The browser takes the picture as soon as the event returns, so the copy must be there by then.
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    const change = () => (media.matches ? begin() : end())
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media.removeEventListener('change', change)
    }
  }, [])
  return isPrinting
}
