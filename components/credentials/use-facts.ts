import { useEffect, useState } from 'react'
import { conceptOf } from '@/components/steps/credential-words'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { RenewalRule } from '@/lib/resume/ceu-cycles'
import type { KeptCredential } from '@/lib/resume/kept-credential'
import { askForCredentialFacts } from '@/lib/worker/client'
import type { CredentialFacts } from '@/lib/worker/protocol'

export type FactsOf = (one: KeptCredential) => CredentialFacts | null

type KnownFacts = {
  readonly factsOf: FactsOf
  /** Whether the catalogue has answered for all of them, be it that it knows nothing. */
  readonly isAnswered: boolean
}

/** What the catalogue says of each credential, as far as it has answered; `kept` is null until it is read. */
export function useFacts(kept: readonly KeptCredential[] | null): KnownFacts {
  const [facts, setFacts] = useState<ReadonlyMap<ConceptId, CredentialFacts>>(new Map())
  const [answeredFor, setAnsweredFor] = useState<string | null>(null)
  const missing = (kept ?? [])
    .flatMap(({ credential }) => conceptOf(credential) ?? [])
    .filter((id) => !facts.has(id))
  const asked = kept === null ? null : missing.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids as one text, so that each is asked for once
  useEffect(() => {
    if (asked === null) return
    let isOver = false
    const ask = async (id: ConceptId) => [id, await askForCredentialFacts(id)] as const
    void Promise.all(missing.map(ask)).then((answers) => {
      if (isOver) return
      setFacts((before) => {
        const known = new Map(before)
        for (const [id, answer] of answers)
          if (answer.ok && answer.value !== null) known.set(id, answer.value)
        return known
      })
      setAnsweredFor(asked)
    })
    return () => {
      isOver = true
    }
  }, [asked])
  const factsOf: FactsOf = ({ credential }) => {
    const id = conceptOf(credential)
    return id === null ? null : (facts.get(id) ?? null)
  }
  return { factsOf, isAnswered: asked === answeredFor && asked !== null }
}

/** The renewal rule of a credential: the catalogue's, or what the person wrote of its issuer. */
export function ruleFrom(factsOf: FactsOf): (one: KeptCredential) => RenewalRule {
  return (one) => {
    const facts = factsOf(one)
    return { issuer: facts?.issuer ?? one.credential.issuer, ceu: facts?.ceu ?? null }
  }
}
