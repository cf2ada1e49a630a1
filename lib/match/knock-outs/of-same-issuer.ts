import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import type { Excluded } from '@/lib/match/evidence/evidence'
import { isApprentice, membersOf } from '@/lib/match/evidence/relation'
import type { HeldCredential } from '@/lib/match/resume/credentials'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Requirement } from '@/lib/posting/posting'

/**
 * A credential that is held and that a kind of credential may mean though our list of the kind has it not: "certified
 * through AAPC or AHIMA" beside an RHIT or a COSC. Null where credentials are asked for by name alone.
 */
export function ofSameIssuer(
  { anyOf }: Requirement,
  { credentials }: ResumeReading,
  excluded: Excluded,
): HeldCredential | null {
  const issuers = new Set(
    anyOf
      .filter((id) => KINDS.has(id))
      .flatMap((id) => membersOf(id).flatMap((member) => issuerOf(member) ?? [])),
  )
  const isMeant = ({ standing, conceptId }: HeldCredential) =>
    standing === 'held' &&
    !isApprentice(conceptId) &&
    !excluded.has(conceptId) &&
    OF_CODES.has(getLexicon().credential(conceptId)?.category ?? '') &&
    issuers.has(issuerOf(conceptId) ?? '')
  return issuers.size === 0 ? null : (credentials.find(isMeant) ?? null)
}

/** Kinds that postings name by who gives them: of auditing or billing credentials the list is the kind. */
const KINDS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'credential-group:any-aapc-coding',
  'credential-group:any-ahima-coding',
  'credential-group:any-coding',
  'credential-group:any-coding-strict',
  'credential-group:mastery-tier',
])

/** Sorts of credentials that are of codes and records; privacy and compliance are another profession's. */
const OF_CODES: ReadonlySet<string> = new Set(['auditing', 'cdi', 'coding', 'him', 'registry', 'specialty'])

function issuerOf(id: ConceptId): string | null {
  return getLexicon().credential(id)?.issuer ?? null
}
