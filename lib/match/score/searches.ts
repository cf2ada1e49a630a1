import type { Concept, ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import type { FindabilityRow } from '@/lib/match/report'
import { mentionsIn } from '@/lib/match/resume/mentions-in'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { overlaps, slice } from '@/lib/text/span'
import { searchText } from './search-text'
import { searchWords } from './search-words'

/** What somebody would type into a search. */
type Search = Omit<FindabilityRow['forms'][number], 'found'>

/** What a search would type for a concept: the posting's own words, and its names where people type them. */
export function searchesFor(concept: Concept, inPosting: string | null): readonly Search[] {
  const isSame = (a: string, b: string) => searchText(a) === searchText(b)
  const names = namesOf(concept)
    .map((name) => ({ ...name, isPostings: inPosting !== null && isSame(name.text, inPosting) }))
    .filter(
      ({ part, isPostings }) => part === 'acronym' || isPostings || !NEVER_SPELLED_OUT.has(concept.kind),
    )
  if (inPosting === null || names.some(({ isPostings }) => isPostings))
    return names.toSorted((a, b) => Number(b.isPostings) - Number(a.isPostings))
  return [{ part: 'posting-form', text: inPosting, isPostings: true }, ...names]
}

/**
 * Kinds that nobody spells out in a search unless the posting does: a recruiter types ICD-10-CM or HIPAA, never the
 * thirty letters behind it. Credentials, settings and systems are typed both ways.
 */
const NEVER_SPELLED_OUT: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'codeset',
  'payment',
  'standard',
  'regulation',
])

/** The posting's own words for a concept. Null where it writes two as one name ("ICD-10-CM/PCS"): that is no form of either. */
export function postingForm(id: ConceptId, requirement: Requirement, posting: Posting): string | null {
  for (const span of requirement.spans) {
    const words = slice(posting.text, span)
    const inside = mentionsIn(words)
    const own = inside.find((mention) => mention.conceptId === id)
    if (!own) continue
    if (inside.some((other) => other.conceptId !== id && overlaps(other.span, own.span))) return null
    const asWritten = slice(words, own.span)
    const concept = getLexicon().concept(id)
    return searchWords(asWritten, concept) ?? (namesOf(concept).length > 0 ? null : asWritten)
  }
  return null
}

/**
 * An acronym and what it stands for. A concept without a real acronym has only the posting's form to be found by:
 * "Coding Clinic" is short for the name of a journal, not another spelling of it.
 */
export function namesOf({ acronym, name }: Concept): readonly Named[] {
  if (acronym === null || !LIKE_AN_ACRONYM.test(acronym) || !spellsOut(name, acronym)) return []
  return [
    { part: 'acronym', text: acronym },
    { part: 'expansion', text: name },
  ]
}

/** A name that holds the acronym itself, a remark in brackets or a choice of names spells nothing out. */
function spellsOut(name: string, acronym: string): boolean {
  const [head = acronym] = acronym.split(' ')
  return !name.includes(head) && !/[()]| \/ /.test(name)
}

type Named = { readonly part: 'acronym' | 'expansion'; readonly text: string }

/** Capitals, digits and joins, but for one small letter (RxHCC) and the levels of HCPCS and CPT. */
const LIKE_AN_ACRONYM = /^[A-Z][A-Z\dx/&-]+(?: (?:Level|Category) [IV]+)?$/
