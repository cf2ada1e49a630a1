'use client'

import { useDeferredValue, useMemo, useRef } from 'react'
import { type Arrangement, arrange, type ListedPosting } from './arrange'

/**
 * The rows as they are arranged. While the ranking goes on, the order stands still: rows keep their places as numbers
 * come, and go to their own once, at the end.
 */
export function useSteadyOrder(
  arrangement: Arrangement,
  rows: readonly ListedPosting[],
  isRanked: boolean,
  day: string,
): readonly ListedPosting[] {
  const wanted = useDeferredValue(arrangement)
  const lastRanked = useRef<ReadonlyMap<string, ListedPosting['answer']>>(new Map())
  return useMemo(() => {
    if (isRanked) {
      lastRanked.current = new Map(rows.map(({ posting, answer }) => [posting.id, answer]))
      return arrange(rows, wanted, day)
    }
    const before = rows.map((row) => ({ ...row, answer: lastRanked.current.get(row.posting.id) }))
    const now = new Map(rows.map((row) => [row.posting.id, row]))
    return arrange(before, wanted, day).flatMap(({ posting }) => now.get(posting.id) ?? [])
  }, [wanted, rows, isRanked, day])
}

/**
 * The rows that sums are made of: those of the last time when everything was worked out, so that a headline does not
 * come and go while one posting more is read. Null until then, and again for another resume.
 */
export function useSettledRows(
  rows: readonly ListedPosting[],
  isRanked: boolean,
  resumeId: string,
): readonly ListedPosting[] | null {
  const last = useRef<{ readonly resumeId: string; readonly rows: readonly ListedPosting[] } | null>(null)
  if (isRanked) last.current = { resumeId, rows }
  return last.current?.resumeId === resumeId ? last.current.rows : null
}
