'use client'

import { useMemo } from 'react'
import type { ConceptId } from '@/lib/lexicon/concept'
import { askForCredentialFacts } from '@/lib/worker/client'
import type { CredentialFacts } from '@/lib/worker/protocol'
import { useAnswer } from './use-answer'

/** What the catalogue says of a credential; null while it loads and for one that it does not know. */
export function useCredentialFacts(id: ConceptId | null): CredentialFacts | null {
  const question = useMemo(() => (id === null ? null : () => askForCredentialFacts(id)), [id])
  const { answer, isStale } = useAnswer(question)
  return isStale ? null : answer
}
