'use client'

import { useMemo } from 'react'
import type { ConceptKind } from '@/lib/lexicon/concept'
import { askForSuggestions } from '@/lib/worker/client'
import type { Suggestion } from '@/lib/worker/protocol'
import { useAnswer } from './use-answer'

const NONE: readonly Suggestion[] = []

/** What the catalogue offers for a typed query, best first; the usual entries for an empty one. */
export function useSuggestions(
  kinds: readonly ConceptKind[],
  query: string,
  limit: number,
): readonly Suggestion[] {
  const kindList = kinds.join(' ') // callers may write the list anew at every render
  const question = useMemo(() => {
    const wanted = kindList.split(' ') as ConceptKind[]
    return () => askForSuggestions(wanted, query, limit)
  }, [kindList, query, limit])
  return useAnswer(question).answer ?? NONE
}
