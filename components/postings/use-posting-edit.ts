'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { changePosting, type PostingFields } from '@/components/state/library-actions'
import { now } from '@/components/state/today'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { postingJournal } from '@/lib/storage/postings'
import type { StorageProblem } from '@/lib/storage/problem'

/** Milliseconds of rest after which what was typed is kept. */
const REST_MS = 500
/** Who types without a rest has words kept all the same: a tab that is killed loses no more than a second. */
const LONGEST_WAIT_MS = 700
/** Other tabs and cleared disks free storage: a failed save is tried again by itself. */
const RETRY_MS = 5000

export type PostingEdit = {
  /** As the person sees it: what is kept, with what was typed since. */
  readonly posting: SavedPosting
  readonly edit: (fields: Partial<PostingFields>) => void
  readonly isKept: boolean
  readonly problem: StorageProblem | null
}

/**
 * Edits a kept posting. What is typed shows at once, is in the journal at once, and is kept after a moment of rest,
 * within a second without one, and when the page is left; what changes elsewhere meanwhile (a status in the list, another
 * tab) stays, field by field.
 */
export function usePostingEdit(kept: SavedPosting): PostingEdit {
  const [typed, setTyped] = useState<Partial<PostingFields>>({})
  const [problem, setProblem] = useState<StorageProblem | null>(null)
  const latest = useRef({ kept, typed })
  latest.current = { kept, typed }
  const unkeptSince = useRef<number | null>(null)

  const save = useMemo(
    () => async () => {
      const { kept: base, typed: fields } = latest.current
      if (Object.keys(fields).length === 0) return
      unkeptSince.current = null
      const saved = await changePosting(base, fields)
      if (!saved.ok) return setProblem(saved.problem)
      setProblem(null)
      // What was typed while it was being kept is still to be kept.
      setTyped((now) =>
        Object.fromEntries(
          Object.entries(now).filter(([field, value]) => fields[field as keyof PostingFields] !== value),
        ),
      )
    },
    [],
  )

  useEffect(() => {
    if (Object.keys(typed).length === 0) return
    unkeptSince.current ??= now()
    const left = unkeptSince.current + LONGEST_WAIT_MS - now()
    const timer = setTimeout(() => void save(), Math.max(0, Math.min(REST_MS, left)))
    return () => clearTimeout(timer)
  }, [typed, save])

  useEffect(() => {
    if (problem === null) return
    const timer = setInterval(() => void save(), RETRY_MS)
    return () => clearInterval(timer)
  }, [problem, save])

  useEffect(() => {
    const flush = () => void save()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [save])

  return {
    posting: { ...kept, ...typed },
    edit: (fields) => {
      const { kept: base, typed: before } = latest.current
      const all = { ...before, ...fields }
      postingJournal.write({ ...base, ...all, changedAt: now() })
      latest.current = { kept: base, typed: all }
      setTyped(all)
    },
    isKept: Object.keys(typed).length === 0,
    problem,
  }
}
