import { flatMap } from '@/lib/base/flat-map'
import { remember, rememberBy, rememberFor } from '@/lib/base/remember'
import type { Concept, ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { shortName } from '@/lib/lexicon/print-name'
import { relationsTo } from '@/lib/match/evidence/relation'
import type { FindabilityRow, SumLine } from '@/lib/match/report'
import { mentionsIn } from '@/lib/match/resume/mentions-in'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { overlaps, slice } from '@/lib/text/span'
import { searchText } from './search-text'
import { NOT_SHOWN_BY_RESUMES } from './weights'

type FormPart = FindabilityRow['forms'][number]['part']

/**
 * What searches would type for this posting, and whether they find the resume: the posting's own form, the acronym,
 * the spelled-out form, and a section that systems index. A form that is two of these is one search.
 *
 * Alternatives count where the resume has them; when it has none, the first stands for all. A wish that the resume does
 * not have is one search that misses, so that it never looks like a failure of wording. Words that deny or only
 * intend something are not searched. Models searches; no tool sees an employer's system.
 */
export function findabilityRows(reading: ResumeReading, posting: Posting): readonly FindabilityRow[] {
  const { had } = conceptsHad(reading)
  const rowOf = rowsOf(reading)
  return keywords(posting, had).map(({ id, requirement }) =>
    rowOf({
      id,
      form: postingForm(id, requirement, posting),
      isOnlyWished: requirement.level === 'preferred' && !isShownBy(id, had),
    }),
  )
}

type Searched = {
  readonly id: ConceptId
  /** The posting's own words; null where they are no form of this concept alone. */
  readonly form: string | null
  readonly isOnlyWished: boolean
}

/** The searches for a concept in one resume: many postings ask for the same in the same words. */
const rowsOf = rememberFor((reading: ResumeReading) =>
  rememberBy(
    2000,
    ({ id, form, isOnlyWished }: Searched) => `${id} ${isOnlyWished} ${form ?? ''}`,
    ({ id, form, isOnlyWished }): FindabilityRow => {
      const { had, inSections } = conceptsHad(reading)
      const concept = getLexicon().concept(id)
      const isHad = isShownBy(id, had)
      const all = searchesFor(concept, form)
      const forms = (isOnlyWished ? all.slice(0, 1) : all).map((search) => ({
        ...search,
        found: isHad && isSearchable(reading, search.text, concept.kind),
      }))
      const section = {
        part: 'section' as const,
        text: sectionFor(concept.kind),
        found: isShownBy(id, inSections),
        isPostings: false,
      }
      return { conceptId: id, label: shortName(concept), forms: isOnlyWished ? forms : [...forms, section] }
    },
  ),
)

/** What a resume has, anywhere and in the sections that are indexed: the same for every posting. */
const conceptsHad = rememberFor(({ claims, claimsOf, credentials }: ResumeReading) => {
  const certified = credentials.map(({ conceptId }) => conceptId)
  const indexed = claims.filter(({ field }) => INDEXED.has(field.section))
  return {
    had: new Set<ConceptId>([...claimsOf.keys(), ...certified]),
    inSections: new Set<ConceptId>([...indexed.map(({ conceptId }) => conceptId), ...certified]),
  }
})

/** The sum by sort of search, in the order of the screen. */
export function findabilityLines(rows: readonly FindabilityRow[]): readonly SumLine[] {
  const all = flatMap(rows, ({ forms }) => forms)
  return flatMap(SORTS, ({ sort, label }) => {
    const forms = all.filter((form) => sortOf(form) === sort)
    if (forms.length === 0) return []
    return [{ label, points: forms.filter(({ found }) => found).length, of: forms.length }]
  })
}

const SORTS: readonly { sort: FormPart; label: string }[] = [
  { sort: 'posting-form', label: 'Posting’s words' },
  { sort: 'acronym', label: 'Acronyms' },
  { sort: 'expansion', label: 'Spelled out' },
  { sort: 'section', label: 'In a section' },
]

function sortOf({ part, isPostings }: FindabilityRow['forms'][number]): FormPart {
  return isPostings ? 'posting-form' : part
}

type Search = Omit<FindabilityRow['forms'][number], 'found'>

/** What a search would type for a concept: the posting's own words, and its names where people type them. */
function searchesFor(concept: Concept, inPosting: string | null): readonly Search[] {
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

/** Sections that recruiters' systems index as fields; summaries and headlines often are not. */
const INDEXED: ReadonlySet<string> = new Set(['experience', 'skills'])

/** Nobody searches for soft skills or duties. */
const SEARCHED_WHEN_ASKED: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'credential',
  'codeset',
  'payment',
  'standard',
  'regulation',
  'topic',
  'software',
  'setting',
  'specialty',
])
const SEARCHED_WHEN_MENTIONED: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'credential',
  'codeset',
  'software',
])

type Keyword = { readonly id: ConceptId; readonly requirement: Requirement }

function keywords(posting: Posting, had: ReadonlySet<ConceptId>): readonly Keyword[] {
  const excluded = new Set(posting.excluded.map(({ conceptId }) => conceptId))
  const first = new Map<ConceptId, Keyword>()
  for (const requirement of posting.requirements) {
    const kinds = requirement.level === 'mentioned' ? SEARCHED_WHEN_MENTIONED : SEARCHED_WHEN_ASKED
    const ids = requirement.anyOf.filter(
      (id) =>
        kinds.has(getLexicon().concept(id).kind) && !NOT_SHOWN_BY_RESUMES.includes(id) && !excluded.has(id),
    )
    const shown = ids.filter((id) => isShownBy(id, had))
    for (const id of shown.length > 0 ? shown : ids.slice(0, 1))
      if (!first.has(id)) first.set(id, { id, requirement })
  }
  return [...first.values()]
}

/** Whether one of the concepts had is the one asked for, or shows it by itself. */
function isShownBy(id: ConceptId, had: ReadonlySet<ConceptId>): boolean {
  if (had.has(id)) return true
  if (!PARTED_AT_HYPHENS.has(getLexicon().concept(id).kind)) return false
  for (const [one, relation] of relationsTo(id)) if (relation === 'same' && had.has(one)) return true
  return false
}

/** A search for ICD-10 finds ICD-10-CM, one for DRG finds MS-DRG. One for CPC must not find CPC-A. */
const PARTED_AT_HYPHENS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['codeset', 'payment'])

function isSearchable(reading: ResumeReading, form: string, kind: ConceptKind): boolean {
  if (searchable(reading).includes(searchText(form))) return true
  return PARTED_AT_HYPHENS.has(kind) && inParts(searchable(reading)).includes(inParts(searchText(form)))
}

const inParts = remember(50, (text) => text.replaceAll('-', ' '))

const searchable = rememberFor((reading: ResumeReading): string => {
  const texts = reading.fields.map((field) => {
    const denied = reading.unclaimed.filter((one) => one.field === field)
    return denied.reduce(
      (text, { span }) =>
        text.slice(0, span.start) + '¦'.repeat(span.end - span.start) + text.slice(span.end),
      field.text,
    )
  })
  return [...texts, ...reading.credentials.map(({ quote }) => quote)].map(searchText).join('\n')
})

/** Null where the posting writes two concepts as one name ("ICD-10-CM/PCS"): that is no form of either. */
function postingForm(id: ConceptId, requirement: Requirement, posting: Posting): string | null {
  for (const span of requirement.spans) {
    const words = slice(posting.text, span)
    const inside = mentionsIn(words)
    const own = inside.find((mention) => mention.conceptId === id)
    if (!own) continue
    if (inside.some((other) => other.conceptId !== id && overlaps(other.span, own.span))) return null
    return slice(words, own.span).replace(/\s+/g, ' ').replace(TRAILING, '').replace(PLURAL, '')
  }
  return null
}

/** "CPC-A's welcome", "EHRs": a search types the acronym. */
const PLURAL = /(?<=[A-Z])['’]?s$/

/** Words that belong to the sentence, not to the term that a search would type. */
const TRAILING = / (?:codes?|coding|credentials?|certifications?|certified)$/i

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

function sectionFor(kind: ConceptKind): string {
  return kind === 'credential' ? 'Certifications' : 'Skills or Experience'
}
