import { useEffect, useRef, useState } from 'react'
import { inWhole } from '@/lib/base/in-whole'
import type { MatchReport } from '@/lib/match/report'

/** Long enough that nobody is told of a number while still typing, in milliseconds. */
const REST_MS = 1500

/** Tells those who listen of new numbers, once, when they have come to rest. */
export function ScoreAnnouncer({ report }: { readonly report: MatchReport }) {
  const words = report.isResumeEmpty
    ? ''
    : `Fit ${inWhole(report.fit.value)}, Findability ${inWhole(report.findability.value)}.`
  const last = useRef(words)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (words === last.current) return
    const timer = setTimeout(() => {
      last.current = words
      setSaid(words)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
