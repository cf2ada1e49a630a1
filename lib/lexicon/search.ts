import { fold } from '@/lib/text/normalise'
import { similarity } from '@/lib/text/similarity'
import type { ConceptKind } from './concept'
import usualConcepts from './data/usual-concepts.json'
import { formsOf } from './form-index'
import { getLexicon, type Lexicon } from './lexicon'
import type { ConceptRow, CredentialRow } from './rows'

/** A typed word at least this like a word of the name counts as a slip of the finger; "certifed" and "certified" are 0.98. */
const SLIP = 0.93

/** What a query is compared with, folded to lower case once for each lexicon. */
type Searchable = {
  readonly row: ConceptRow
  readonly acronyms: readonly string[]
  readonly words: readonly string[]
}

const searchables = new WeakMap<Lexicon, readonly Searchable[]>()

/**
 * Finds concepts for a picker as a person types: by acronym ("cpc"), words of any form ("outpatient coder"), issuer
 * ("AHIMA"), level ("apprentice"), with slips in longer words forgiven. Every typed word must be found.
 *
 * @returns at most `limit` concepts, best first; for an empty query the usual ones of the kinds
 */
export function searchConcepts(
  kinds: readonly ConceptKind[],
  query: string,
  limit: number,
  lexicon: Lexicon = getLexicon(),
): readonly ConceptRow[] {
  const typed = compact(query)
  if (typed === '') return usual(kinds, lexicon).slice(0, limit)
  const queryWords = wordsOf(query)
  return searchablesOf(lexicon)
    .filter(({ row }) => kinds.includes(row.kind))
    .map((searchable, order) => ({
      row: searchable.row,
      order,
      score: scoreOf(searchable, typed, queryWords),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map(({ row }) => row)
}

function usual(kinds: readonly ConceptKind[], lexicon: Lexicon): readonly ConceptRow[] {
  const listed = usualConcepts.flatMap((id) => lexicon.find(id) ?? [])
  return listed.filter((row) => kinds.includes(row.kind))
}

/** 4 the acronym itself, 3 its beginning, 2 whole or begun words, 1 with slips, 0 not found. */
function scoreOf({ row, acronyms, words }: Searchable, typed: string, queryWords: readonly string[]): number {
  const usualRank = usualConcepts.indexOf(row.id)
  const bonus = (usualRank >= 0 ? 0.5 - usualRank / 1000 : 0) - (isOutdated(row) ? 0.4 : 0)
  if (acronyms.includes(typed)) return 5 + bonus
  if (acronyms.some((acronym) => acronym.startsWith(typed))) return 4 + bonus
  if (queryWords.every((typedWord) => words.some((word) => word.startsWith(typedWord)))) return 3 + bonus
  if (queryWords.every((typedWord) => words.some((word) => isAlike(word, typedWord)))) return 2 + bonus
  return 0
}

function isAlike(word: string, typed: string): boolean {
  return word.startsWith(typed) || similarity(word, typed) >= SLIP
}

function isOutdated(row: ConceptRow): boolean {
  const state = (row as Partial<CredentialRow>).status?.state
  return state === 'retired' || state === 'renamed' || state === 'not-offered'
}

function searchablesOf(lexicon: Lexicon): readonly Searchable[] {
  const known = searchables.get(lexicon)
  if (known) return known
  const made = lexicon.concepts.map((row) => searchableOf(row, lexicon))
  searchables.set(lexicon, made)
  return made
}

function searchableOf(row: ConceptRow, lexicon: Lexicon): Searchable {
  const forms = formsOf(row)
  const credential = lexicon.credential(row.id)
  const described = credential
    ? [credential.issuer, credential.issuerName, credential.level, credential.category]
    : []
  return {
    row,
    acronyms: [
      ...new Set([row.acronym ?? row.name, ...forms.filter((form) => !/\s/.test(form))].map(compact)),
    ],
    words: [...new Set([row.name, ...forms, ...described].flatMap(wordsOf))],
  }
}

function compact(words: string): string {
  return fold(words).replace(/[^\p{L}\p{N}]/gu, '')
}

function wordsOf(words: string): readonly string[] {
  return fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
