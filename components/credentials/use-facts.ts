import { useEffect, useState } from 'react'
import { conceptOf } from '@/components/steps/credential-words'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { RenewalRule } from '@/lib/resume/ceu-cycles'
import type { KeptCredential } from '@/lib/resume/kept-credential'
import { askForCredentialFacts } from '@/lib/worker/client'
import type { CredentialFacts } from '@/lib/worker/protocol'

export type FactsOf = (one: KeptCredential) => CredentialFacts | null

/** What the catalogue says of each credential, as far as it has answered. */
export function useFacts(kept: readonly KeptCredential[]): FactsOf {
  const [facts, setFacts] = useState<ReadonlyMap<ConceptId, CredentialFacts>>(new Map())
  const missing = kept.flatMap(({ credential }) => conceptOf(credential) ?? []).filter((id) => !facts.has(id))
  const asked = missing.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids as one text, so that each is asked for once
  useEffect(() => {
    let isOver = false
    for (const id of missing)
      void askForCredentialFacts(id).then((answered) => {
        const found = answered.ok ? answered.value : null
        if (!isOver && found !== null) setFacts((before) => new Map(before).set(id, found))
      })
    return () => {
      isOver = true
    }
  }, [asked])
  return ({ credential }) => {
    const id = conceptOf(credential)
    return id === null ? null : (facts.get(id) ?? null)
  }
}

/** The renewal rule of a credential: the catalogue's, or what the person wrote of its issuer. */
export function ruleFrom(factsOf: FactsOf): (one: KeptCredential) => RenewalRule {
  return (one) => {
    const facts = factsOf(one)
    return { issuer: facts?.issuer ?? one.credential.issuer, ceu: facts?.ceu ?? null }
  }
}
