import { flatMap } from '@/lib/base/flat-map'
import { rememberBy } from '@/lib/base/remember'
import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { type Excluded, evidenceFor } from '@/lib/match/evidence/evidence'
import { evidenceMeant } from '@/lib/match/evidence/meant'
import { similarTo } from '@/lib/match/evidence/similar'
import { labelAsAsked } from '@/lib/match/label-as-asked'
import { joinWith, labelOf, labelOrSimilar } from '@/lib/match/labels'
import type { EvidenceGrade, FitGroup, FitRow, SumLine, TitleComparison } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { type StandardShown, standardRow } from '@/lib/match/standards'
import { areReached, isTrained, type YearsShown, yearsFor } from '@/lib/match/years/years'
import type { Level, Posting, Requirement } from '@/lib/posting/posting'
import { rowOf, toTenths } from './row'
import { NOT_SHOWN_BY_RESUMES, TITLE_WEIGHT, WEIGHTS, YEARS_WEIGHTS } from './weights'

/**
 * The lines of the Fit sum: one for each requirement, alternatives together, then one for each minimum of years and
 * each standard, then what no concept names, then the title. A title alone asks for nothing.
 *
 * Points are kept to a tenth, so that the rows add up to the lines and the lines to the whole, as printed.
 */
export function fitRows(
  reading: ResumeReading,
  posting: Posting,
  years: readonly YearsShown[],
  standards: readonly StandardShown[],
  wishes: readonly FitRow[],
  title: TitleComparison | null,
  excluded: Excluded,
): readonly FitRow[] {
  const rows: FitRow[] = []
  for (const requirement of posting.requirements) {
    const anyOf = scorable(requirement, excluded)
    if (anyOf.length > 0)
      rows.push(
        orByYears(
          requirementRow(requirement, anyOf, posting, reading, excluded),
          yearsFor(requirement, years),
        ),
      )
  }
  const asked = [...rows, ...flatMap(years, yearsRow), ...standards.map(standardRow), ...wishes]
  return asked.length === 0 ? [] : [...asked, ...titleRow(title)]
}

/** The sum by group, in the order of the screen. Groups without rows are left out. */
export function fitLines(rows: readonly FitRow[]): readonly SumLine[] {
  return flatMap(GROUPS, ({ group, label }) => {
    const inGroup = rows.filter((row) => row.group === group)
    if (inGroup.length === 0) return []
    return [{ label, points: sumOf(inGroup, 'points'), of: sumOf(inGroup, 'of') }]
  })
}

/** Adds in whole tenths, so that no sum carries a binary fraction. */
export function sumOf<Key extends 'points' | 'of'>(
  parts: readonly { readonly [Part in Key]: number }[],
  key: Key,
): number {
  return parts.reduce((sum, part) => sum + Math.round(part[key] * 10), 0) / 10
}

const GROUPS: readonly { group: FitGroup; label: string }[] = [
  { group: 'required', label: 'Required' },
  { group: 'mentioned', label: 'Mentioned' },
  { group: 'preferred', label: 'Preferred' },
  { group: 'title', label: 'Title' },
  { group: 'soft', label: 'Soft skills' },
  { group: 'terms', label: 'Other words' },
]

/** Without terms of employment, and without what the posting refuses elsewhere. */
function scorable({ anyOf }: Requirement, excluded: Excluded): readonly ConceptId[] {
  const isLeftOut = (id: ConceptId) => NOT_SHOWN_BY_RESUMES.includes(id) || excluded.has(id)
  return anyOf.some(isLeftOut) ? anyOf.filter((id) => !isLeftOut(id)) : anyOf
}

function requirementRow(
  requirement: Requirement,
  anyOf: readonly ConceptId[],
  posting: Posting,
  reading: ResumeReading,
  excluded: Excluded,
): FitRow {
  const { id, level, spans, orSimilar } = requirement
  const { group, label, of } = weighed({ anyOf, level })
  const taken = orSimilar ? [...anyOf, ...similarTo(anyOf)] : anyOf
  const evidence = evidenceMeant(evidenceFor(taken, reading, excluded), requirement, posting, reading)
  return rowOf({
    requirementId: id,
    group,
    label: orSimilar ? labelOrSimilar(anyOf) : (labelAsAsked(requirement, posting) ?? label),
    anyOf,
    level,
    of,
    evidence,
    postingSpans: spans,
  })
}

/** "CPC or 3 years": years that are shown do as well as the credential. */
function orByYears(row: FitRow, instead: YearsShown | undefined): FitRow {
  if (!instead) return row
  const both = {
    ...row,
    label: joinWith('or', [row.label, instead.label]),
    postingSpans: [...row.postingSpans, instead.asked.span].sort((a, b) => a.start - b.start),
  }
  if (row.grade === 'shown' || row.grade === 'accepted' || !areReached(instead)) return both
  return { ...both, grade: 'accepted', points: row.of, evidence: instead.evidence }
}

/** What alternatives are called and what they weigh at a level: the same in every posting and for every resume. */
const weighed = rememberBy(
  2000,
  ({ anyOf, level }: Pick<Requirement, 'anyOf' | 'level'>) => `${level} ${anyOf.join(' ')}`,
  ({ anyOf, level }) => ({
    group: groupOf(anyOf, level),
    label: labelOf(anyOf),
    of: Math.max(...anyOf.map((conceptId) => WEIGHTS[level][kindOf(conceptId)].points)),
  }),
)

function yearsRow(shown: YearsShown, index: number): FitRow[] {
  const { asked, label, months, isInSum } = shown
  if (!isInSum) return []
  const of = YEARS_WEIGHTS[asked.level].points
  const ofYears = asked.years <= 0 ? 1 : Math.min(1, months.least / (asked.years * 12))
  const isByTraining = ofYears < 1 && isTrained(shown)
  const share = isByTraining ? 1 : ofYears
  const grade: EvidenceGrade = isByTraining
    ? 'accepted'
    : share >= 1
      ? 'shown'
      : share > 0
        ? 'short'
        : 'absent'
  return [
    {
      requirementId: `experience-${index + 1}`,
      group: asked.level,
      label,
      anyOf: asked.scope,
      level: asked.level,
      grade,
      points: toTenths(of * share),
      of,
      evidence: isByTraining ? shown.training : shown.evidence,
      postingSpans: [asked.span],
    },
  ]
}

/** Soft skills stand apart from what can be shown; among alternatives with a hard one they count as hard. */
function groupOf(anyOf: readonly ConceptId[], level: Level): FitGroup {
  return anyOf.every((id) => kindOf(id) === 'soft') ? 'soft' : level
}

/** No row for a title that our table does not have: it says nothing of the resume. */
function titleRow(title: TitleComparison | null): readonly FitRow[] {
  if (title === null || title.verdict === 'unknown') return []
  return [
    rowOf({
      requirementId: 'title',
      group: 'title',
      label: title.asked,
      level: 'mentioned',
      of: TITLE_WEIGHT.points,
      evidence: title.evidence ? [title.evidence] : [],
      postingSpans: [title.postingSpan],
    }),
  ]
}

function kindOf(id: FitRow['anyOf'][number]): ConceptKind {
  return getLexicon().concept(id).kind
}
