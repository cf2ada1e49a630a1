'use client'

import { useMemo, useState } from 'react'
import type { ConceptKind } from '@/lib/lexicon/concept'
import { askForSuggestions } from '@/lib/worker/client'
import type { Suggestion } from '@/lib/worker/protocol'
import { stillFits } from './still-fits'
import { useAnswer } from './use-answer'

export type Suggested = {
  readonly suggestions: readonly Suggestion[]
  /** Whether the catalogue has not answered this query yet: then nobody can say that it lacks something. */
  readonly isLooking: boolean
}

const NONE: readonly Suggestion[] = []

/**
 * What the catalogue offers for a typed query, best first; the usual entries for an empty one. What the list holds
 * already, in any form, is left out.
 *
 * While the next answer is worked out, only those rows stay that the new query asks for as well: the list narrows under
 * the hand, and never shows a row of an older query.
 */
export function useSuggestions(
  kinds: readonly ConceptKind[],
  query: string,
  limit: number,
  held: readonly string[] = [],
): Suggested {
  // callers may write the lists anew at every render
  const kindList = kinds.join(' ')
  const heldList = held.join('\n')
  const question = useMemo(() => {
    const wanted = kindList.split(' ') as ConceptKind[]
    return () => askForSuggestions(wanted, query, limit, heldList.split('\n'))
  }, [kindList, heldList, query, limit])
  const { answer, isStale, isWaiting } = useAnswer(question)
  const [usual, setUsual] = useState(NONE)
  const isEmpty = query.trim() === ''
  if (isEmpty && !isStale && answer !== null && answer !== usual) setUsual(answer)
  const suggestions = useMemo(() => {
    if (!isStale) return answer ?? NONE
    return isEmpty ? usual : (answer ?? NONE).filter((suggestion) => stillFits(suggestion, query))
  }, [answer, isStale, isEmpty, query, usual])
  return { suggestions, isLooking: isWaiting }
}
