import type { Finding, FindingPlace, FindingRemedy, RuleId } from '@/lib/advice/finding'
import { type AdviceContext, finding, placeIn, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { shortName } from '@/lib/lexicon/print-name'
import { deservesMoreNames, rewriteFor } from '@/lib/match/gaps/ways-of-writing'
import type { FindabilityRow, Gap } from '@/lib/match/report'
import { searchText } from '@/lib/match/score/search-text'
import { namesOf } from '@/lib/match/score/searches'
import { slice } from '@/lib/text/span'

/**
 * Names that a search would miss: an acronym that is never spelled out, a spelled-out name without its acronym, the
 * posting's own words for what the resume says otherwise.
 *
 * With a posting, the terms that it asks for, as the report found them. Without one, credentials in both forms, and the
 * acronyms of code sets and payment methods: nobody needs "ICD-10-CM" explained, and a page of full names is unreadable.
 */
export const nameForms: Rule = (context) => {
  const { report } = context
  const asked = report?.findabilityRows.flatMap((row) => {
    const gap = report.gaps.find(
      ({ worth, conceptIds }) => worth.unit === 'forms' && conceptIds.includes(row.conceptId),
    )
    return gap === undefined ? [] : fromRow(row, gap, context)
  })
  const named = new Set(report?.findabilityRows.map(({ conceptId }) => conceptId))
  const own = conceptsBySelf(context).filter((id) => !named.has(id))
  const searched = own.length === 0 ? '' : searchable(context)
  return [...(asked ?? []), ...own.flatMap((id) => fromRow(rowOf(id, searched), null, context))]
}

function fromRow(row: FindabilityRow, gap: Gap | null, context: AdviceContext): readonly Finding[] {
  const isAsked = gap?.remedy.kind === 'claim'
  const rule = isAsked ? 'posting-form-absent' : ruleOf(row)
  const place = placeOf(row.conceptId, context)
  if (rule === null || place === null) return []
  const rewrite = gap === null ? rewriteFor(row, context.reading) : null
  const remedy = gap === null ? rewrite && { kind: 'wording' as const, ...wordingOf(rewrite) } : remedyOf(gap)
  if (remedy === null) return []
  const missing = row.forms
    .filter(({ found, part }) => !found && part !== 'section')
    .map(({ text }) => `“${text}”`)
  return [
    finding(
      {
        rule,
        place,
        says: isAsked
          ? gap.why
          : SAYS[rule](
              shortName(getLexicon().concept(row.conceptId)),
              missing.join(' or '),
              wordsOf(row.conceptId, context),
            ),
        why: `A search for ${missing.join(' or ')} would miss your resume.`,
        source: SOURCES.search,
        remedy,
        gapId: gap?.id ?? null,
      },
      row.conceptId,
    ),
  ]
}

function wordingOf({ field, before, after }: { field: string; before: string; after: string }) {
  return { field, before, after }
}

function remedyOf({ remedy }: Gap): FindingRemedy {
  return remedy.kind === 'claim' ? { kind: 'question', ask: remedy.ask } : remedy
}

const SAYS = {
  'acronym-alone': (name, missing) => `${name} is never spelled out as ${missing}.`,
  'expansion-alone': (name) => `The name stands without its acronym, ${name}.`,
  'posting-form-absent': (_name, missing, words) =>
    words === null
      ? `The posting writes ${missing}. Your resume says it in other words.`
      : `The posting writes ${missing}. Your resume says “${words}”.`,
} as const satisfies Partial<Record<RuleId, (name: string, missing: string, words: string | null) => string>>

function ruleOf({ forms }: FindabilityRow): keyof typeof SAYS | null {
  const lacks = (part: string) => forms.some((form) => form.part === part && !form.found)
  if (lacks('acronym') && !lacks('expansion')) return 'expansion-alone'
  if (lacks('expansion') && !lacks('acronym')) return 'acronym-alone'
  if (lacks('posting-form')) return 'posting-form-absent'
  return lacks('acronym') ? 'expansion-alone' : null
}

/** Where the resume has the concept; null when nowhere, which is no question of wording. */
function placeOf(id: ConceptId, { reading }: AdviceContext): FindingPlace | null {
  const entry = reading.credentials.find(({ conceptId }) => conceptId === id)
  if (entry) return { field: entry.field, span: null, name: 'Certifications' }
  const claim = reading.claimsOf.get(id)?.[0]
  return claim ? placeIn(claim.field, claim.span) : null
}

/** The resume's own words for the concept: names of ours, "government program", may stand in neither text. */
function wordsOf(id: ConceptId, { reading }: AdviceContext): string | null {
  const claim = reading.claimsOf.get(id)?.[0]
  return claim ? slice(claim.field.text, claim.span) : null
}

function conceptsBySelf({ reading }: AdviceContext): readonly ConceptId[] {
  const entries = reading.credentials
    .map(({ conceptId }) => conceptId)
    .filter((id) => deservesMoreNames(id, reading))
  const spelled = reading.claims.flatMap(({ conceptId, formKind, field }) =>
    /^(?:codeset|payment):/.test(conceptId) && formKind === 'expansion' && !field.isEmployer
      ? [conceptId]
      : [],
  )
  return [...new Set([...entries, ...spelled])]
}

function searchable({ reading }: AdviceContext): string {
  return [...reading.fields.map(({ text }) => text), ...reading.credentials.map(({ quote }) => quote)]
    .map(searchText)
    .join('\n')
}

function rowOf(conceptId: ConceptId, searched: string): FindabilityRow {
  const concept = getLexicon().concept(conceptId)
  return {
    conceptId,
    label: shortName(concept),
    forms: namesOf(concept).map((name) => ({
      ...name,
      found: searched.includes(searchText(name.text)),
      isPostings: false,
    })),
  }
}
