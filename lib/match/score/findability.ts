import { flatMap } from '@/lib/base/flat-map'
import { remember, rememberBy, rememberFor } from '@/lib/base/remember'
import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { shortName } from '@/lib/lexicon/print-name'
import { relationsTo } from '@/lib/match/evidence/relation'
import type { FindabilityRow, SumLine } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { searchText } from './search-text'
import { postingForm, searchesFor } from './searches'
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

function sectionFor(kind: ConceptKind): string {
  return kind === 'credential' ? 'Certifications' : 'Skills or Experience'
}
