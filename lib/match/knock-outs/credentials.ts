import { flatMap } from '@/lib/base/flat-map'
import { rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { type Excluded, isCredential } from '@/lib/match/evidence/evidence'
import { hangingOnReading } from '@/lib/match/evidence/other-readings'
import { isApprentice, relationOf } from '@/lib/match/evidence/relation'
import { labelOf } from '@/lib/match/labels'
import { quote } from '@/lib/match/quote'
import type { Evidence, FitRow, Knockout } from '@/lib/match/report'
import type { HeldCredential } from '@/lib/match/resume/credentials'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Due, Exclusion, Posting, Requirement } from '@/lib/posting/posting'
import { overlaps, type Span, slice } from '@/lib/text/span'
import { wordsOfEqual } from './equals'
import { ofSameIssuer } from './of-same-issuer'

/** The credentials that a posting requires, and those that it will not take. */
export function credentialKnockouts(
  reading: ResumeReading,
  posting: Posting,
  rows: readonly FitRow[],
  excluded: Excluded,
): readonly Knockout[] {
  const required = requiredCredentials(posting)
  const rowOf = new Map(rows.map((row) => [row.requirementId, row]))
  const verdictIn = (requirement: Requirement) => {
    const row = rowOf.get(requirement.id)
    return row ? verdictOf(requirement, row, posting) : 'met'
  }
  const hanging = hangingOnReading(required, verdictIn, reading, excluded)
  const asked = flatMap(required, (requirement) => {
    const row = rowOf.get(requirement.id)
    if (!row) return []
    return [
      hanging.has(requirement.id)
        ? inTwoReadings(requirement, row, posting)
        : orOfSameIssuer(fromRow(requirement, row, posting), ofSameIssuer(requirement, reading, excluded)),
    ]
  })
  const hasFull = asked.length > 0 && asked.every(({ verdict }) => verdict === 'met')
  const refused = posting.excluded.filter(
    (exclusion) => isCredential(exclusion.conceptId) && !isSaidOfAll(exclusion, posting),
  )
  return [...asked, ...refused.map((exclusion) => fromExclusion(exclusion, reading, posting, hasFull))]
}

/** A key press asks again, and the posting has not changed. */
const requiredCredentials = rememberFor(({ requirements }: Posting) =>
  requirements.filter(({ level, anyOf }) => level === 'required' && anyOf.some(isCredential)),
)

/** "No apprentices" is one condition, whichever apprentices it goes on to name. */
function isSaidOfAll({ conceptId, because, span }: Exclusion, { shutOut }: Posting): boolean {
  if (!isApprentice(conceptId)) return false
  return shutOut.some(
    (one) => one.kind === 'apprentices' && (overlaps(one.span, because) || overlaps(one.span, span)),
  )
}

/** The posting can be read in two ways, and only one of them is met. */
function inTwoReadings(requirement: Requirement, row: FitRow, posting: Posting): Knockout {
  const words = quote(slice(posting.text, requirement.otherReading?.span ?? requirement.because))
  return {
    ...fromRow(requirement, row, posting),
    verdict: 'unclear',
    because: `The posting says ${words}, which can be read in two ways. You meet one of them. Ask which is meant.`,
  }
}

/** Whether a credential beside the usual ones of a kind is meant too, the employer has to say. */
function orOfSameIssuer(condition: Knockout, other: HeldCredential | null): Knockout {
  if (condition.verdict !== 'not-met' || other === null) return condition
  return {
    ...condition,
    verdict: 'unclear',
    because: `You hold ${quote(other.quote)}. The posting names no credential; ask whether yours counts.`,
    field: other.field,
  }
}

function fromRow(requirement: Requirement, row: FitRow, posting: Posting): Knockout {
  const best = row.evidence[0]
  const verdict = verdictOf(requirement, row, posting)
  return {
    id: `knock-out-${requirement.id}`,
    kind: 'credential',
    label: row.label,
    verdict,
    because: verdict === 'met' ? because(row, best) : becauseOpen(requirement, row, posting),
    postingSpan: requirement.because,
    field: best?.field ?? null,
  }
}

/** Why a credential that is not there is no plain no. */
function becauseOpen(requirement: Requirement, row: FitRow, posting: Posting): string {
  const best = row.evidence[0]
  if (requirement.due) return whenDue(requirement, requirement.due, posting, best)
  if (requirement.orExperience)
    return `The posting adds ${quote(slice(posting.text, requirement.orExperience))}. Say in your summary or a letter what you have done instead.`
  const equal = wordsOfEqual(requirement, row, posting)
  if (equal && best)
    return `The posting adds ${quote(slice(posting.text, equal))}. You hold ${quote(best.quote)}. Ask whether it counts.`
  return because(row, best)
}

/** An apprentice for a named credential is a no; for "any AAPC credential" the employer has to say. */
function verdictOf(requirement: Requirement, row: FitRow, posting: Posting): Knockout['verdict'] {
  if (row.grade === 'shown' || row.grade === 'accepted')
    return wordsOfEqual(requirement, row, posting) ? 'unclear' : 'met'
  if (requirement.due || requirement.orExperience) return 'unclear'
  if (row.grade === 'listed' || row.grade === 'summary') return 'unclear'
  const asksForGroup = requirement.anyOf.some((id) => id.startsWith('credential-group:'))
  if (row.grade === 'apprentice' && asksForGroup) return 'unclear'
  return requirement.anyOf.every(isCredential) ? 'not-met' : 'unclear'
}

function because(row: FitRow, best: Evidence | undefined): string {
  if (!best) return `This posting asks for ${row.label}. Your resume does not show it.`
  const words = quote(best.quote)
  switch (best.grade) {
    case 'shown':
      return `${words}, ${best.place.replace('Certifications, ', '')}`
    case 'accepted':
      return `${words}, ${best.place.replace('Certifications, ', '')}. The posting takes it.`
    case 'apprentice':
      return `You hold ${words}. An apprentice credential is not the full one; ask whether it counts.`
    case 'in-progress':
      return `${words} is in progress. Say the month of the exam.`
    case 'expired':
      return `${words} is ${best.place.replace('Certifications, ', '')}. If you renewed it, change its dates.`
    default:
      if (best.field.startsWith('credentials.'))
        return `${words}: ${best.place.replace('Certifications, ', '')}. If it is the one asked for and you hold it today, correct the entry.`
      return `${words} stands in ${best.place}, not under Certifications. If you hold it, add it there with its dates.`
  }
}

function whenDue(
  { because: { start, end } }: Requirement,
  { span, kind }: Due,
  { text }: Posting,
  best: Evidence | undefined,
): string {
  const words = quote(slice(text, { start: Math.min(start, span.start), end: Math.max(end, span.end) }))
  const having = best ? ` You show ${quote(best.quote)}.` : ''
  if (kind === 'eligible')
    return `The posting takes who is eligible as well: ${words}.${having} If you may sit the exam, say so in an entry under Certifications.`
  return `The posting gives time after hire: ${words}.${having} Say in a letter when you will have it.`
}

/**
 * An excluded credential is missed only by those who hold it and nothing better: its full form, or all that the
 * posting requires.
 */
function fromExclusion(
  { conceptId, span }: Exclusion,
  reading: ResumeReading,
  posting: Posting,
  hasFull: boolean,
): Knockout {
  const entry = reading.credentials.find((one) => one.conceptId === conceptId)
  const named = reading.claims.find((claim) => claim.conceptId === conceptId)
  const full = reading.credentials.find(
    (one) => one.standing === 'held' && isFullOf(one.conceptId, conceptId),
  )
  const isHeld = entry !== undefined || named !== undefined
  const verdict = isHeld && !full && !hasFull ? 'not-met' : 'met'
  return {
    id: `knock-out-excluded-${conceptId}`,
    kind: 'excluded',
    label: `${labelOf([conceptId])} not accepted`,
    verdict,
    because:
      verdict === 'not-met'
        ? `The posting says ${quote(sentenceAt(posting.text, span))}. You list ${quote(entry?.quote ?? labelOf([conceptId]))}.`
        : full
          ? `${quote(full.quote)}, ${full.says}`
          : `Your resume does not rest on ${labelOf([conceptId])}.`,
    postingSpan: span,
    field: entry?.field ?? named?.field.path ?? null,
  }
}

function isFullOf(held: ConceptId, apprentice: ConceptId): boolean {
  return held !== apprentice && relationOf(apprentice, held) === 'apprentice'
}

/** The whole sentence or line that holds a span: "CPC-A is not accepted." */
function sentenceAt(text: string, span: Span): string {
  const before =
    text
      .slice(0, span.start)
      .split(/\n|[.;](?=\s)/)
      .at(-1) ?? ''
  const after = text.slice(span.end).split(/\n|[.;](?=\s|$)/)[0] ?? ''
  return `${before}${slice(text, span)}${after}`.replace(/^[\s\-•*]+/, '')
}
