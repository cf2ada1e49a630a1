import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { membersOf } from '@/lib/match/evidence/relation'
import type { FitRow } from '@/lib/match/report'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { type Span, slice } from '@/lib/text/span'

/**
 * The words of a posting that take an equal credential, where the resume has none of those named and only one of a lower
 * rank: "CCS or equivalent certification" and a CBCS. Which is equal the employer says.
 *
 * Null where a named one is held, one of their rank, or where the posting takes any credential of coders.
 */
export function wordsOfEqual({ anyOf, places }: Requirement, row: FitRow, { text }: Posting): Span | null {
  const equal = places.find(
    ({ conceptId, span }) => conceptId.startsWith('credential-group:') && EQUAL.test(slice(text, span)),
  )
  if (!equal) return null
  const named = anyOf.filter((id) => id !== equal.conceptId)
  const held = row.evidence.filter(({ grade }) => grade === 'shown' || grade === 'accepted')
  if (named.length === 0 || held.length === 0) return null
  const taken = new Set(named.flatMap(membersOf))
  const answers = ({ conceptId }: FitRow['evidence'][number]) =>
    conceptId == null || taken.has(conceptId) || !isEntry(conceptId) || named.some(isEntry)
  return held.some(answers) ? null : equal.span
}

const EQUAL = /\b(?:equivalent|equal|similar|comparable)\b/i

/** An entry credential, or one of billing and coding together. */
function isEntry(id: ConceptId): boolean {
  return getLexicon().credential(id)?.level === 'entry'
}
