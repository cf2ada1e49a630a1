import type { ConceptId } from '@/lib/lexicon/concept'
import type { Credential } from '@/lib/resume/schema'
import type { CredentialFacts } from '@/lib/worker/protocol'

/** The entry of the catalogue that a credential was chosen from; null for one that was written freely. */
export function conceptOf({ conceptId }: Pick<Credential, 'conceptId'>): ConceptId | null {
  return conceptId !== null && isConceptId(conceptId) ? conceptId : null
}

/** The full credential that an apprentice one must not be taken for: CPC for CPC-A. Null for every other. */
export function apprenticeOf(acronym: string): string | null {
  return /^(\w+)-A$/.exec(acronym.trim())?.[1] ?? null
}

/** The issuer's usual rule as help, with how sure we are of it. Null when the catalogue knows none. */
export function sayRenewal(facts: Pick<CredentialFacts, 'renewal' | 'confidence'>): string | null {
  if (facts.renewal === null) return null
  const rule = /[.!?]$/.test(facts.renewal) ? facts.renewal : `${facts.renewal}.`
  return `Usual rule: ${rule} ${SURENESS[facts.confidence]}`
}

const SURENESS = {
  high: 'From the issuer’s own page; your letter decides.',
  medium: 'We are fairly sure; check with your issuer.',
  low: 'We are not sure; check with your issuer.',
} satisfies Record<CredentialFacts['confidence'], string>

function isConceptId(id: string): id is ConceptId {
  return id.startsWith('credential:')
}
