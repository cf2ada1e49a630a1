import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import { labelOf, shortName } from '@/lib/lexicon/print-name'
import type { ConceptRow, CredentialRow } from '@/lib/lexicon/rows'
import { searchConcepts } from '@/lib/lexicon/search'
import type { CredentialFacts, Suggestion } from './protocol'

/**
 * Entries of the lexicon for a picker, best first, no label twice.
 *
 * @param held what the list holds already, in the person's words: a concept named there in any form is left out
 */
export function suggestConcepts(
  kinds: readonly ConceptKind[],
  query: string,
  limit: number,
  held: readonly string[] = [],
): readonly Suggestion[] {
  const named = new Set(held.flatMap((words) => findMentions(words).map(({ conceptId }) => conceptId)))
  const labels = new Set<string>()
  return searchConcepts(kinds, query, Number.POSITIVE_INFINITY)
    .filter((row) => {
      const label = labelOf(row)
      if (named.has(row.id) || labels.has(label)) return false
      labels.add(label)
      return true
    })
    .slice(0, limit)
    .map(toSuggestion)
}

/** How concepts are named, each once; ids that the lexicon has not are left out. */
export function nameConcepts(ids: readonly ConceptId[]): readonly Suggestion[] {
  return [...new Set(ids)].flatMap((id) => {
    const row = getLexicon().find(id)
    return row === null ? [] : [toSuggestion(row)]
  })
}

/** What the lexicon says of a credential; null for an id that it has not. */
export function credentialFacts(id: ConceptId): CredentialFacts | null {
  const row = getLexicon().credential(id)
  if (row === null) return null
  const { ceu } = row
  return {
    id: row.id,
    acronym: row.acronym ?? '',
    name: row.name,
    issuer: issuerOf(row),
    renewal: row.renewal,
    ceu: ceu?.number && ceu.periodYears ? { number: ceu.number, periodYears: ceu.periodYears } : null,
    specific: ceu?.specific ?? null,
    confidence: row.confidence,
    sources: row.sources,
  }
}

function toSuggestion(row: ConceptRow): Suggestion {
  const credential = getLexicon().credential(row.id)
  return {
    id: row.id,
    kind: row.kind,
    label: labelOf(row),
    name: row.name,
    issuer: credential && issuerOf(credential),
    hint: credential && hintOf(credential),
  }
}

/** How an issuer is named on a resume: by its letters, or by name where its id is no acronym. */
function issuerOf(row: CredentialRow): string | null {
  if (row.issuer === UNVERIFIED) return null
  return NOT_ACRONYMS.has(row.issuer) ? row.issuerName : row.issuer
}

/** The issuer's id in the data when nobody could confirm one. */
const UNVERIFIED = 'UNVERIFIED'
const NOT_ACRONYMS: ReadonlySet<string> = new Set(['EPIC', 'MICROSOFT', 'STATE'])

function hintOf(row: CredentialRow): string | null {
  const full = row.relations.notSatisfying.map((id) => shortName(getLexicon().concept(id)))
  if (full.length > 0) return `Printed as ${shortName(row)}. Never counted as ${full.join(' or ')}.`
  const { state, year } = row.status
  const since = year === null ? '' : ` in ${year}`
  if (state === 'renamed') {
    const now = row.relations.sameAs.map((id) => shortName(getLexicon().concept(id)))
    return now.length > 0 ? `Renamed ${now.join(', ')}${since}.` : `Renamed${since}.`
  }
  if (state === 'retired') return `Retired${since}.`
  if (row.issuer === UNVERIFIED) return 'We are not sure who issues it: write the issuer on your certificate.'
  return null
}
