'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { useDraftStore } from './draft-store'

/** Opens the draft that the address names (`?resume=ID`) and hands back its id, null when it names none. */
export function useOpenDraft(): string | null {
  const id = useSearchParams().get('resume')
  const open = useDraftStore((state) => state.open)
  useEffect(() => {
    if (id !== null) void open(id)
  }, [id, open])
  return id
}
