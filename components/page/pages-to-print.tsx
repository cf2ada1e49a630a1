'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { whenIdle } from './when-idle'

const PrintedPages = dynamic(async () => (await import('./printed-pages')).PrintedPages, { ssr: false })

/** Has the browser print the open resume from a screen that does not show its pages. It paints nothing, and begins late. */
export function PagesToPrint() {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => whenIdle(() => setIsIdle(true)), [])
  return isIdle && <PrintedPages />
}
