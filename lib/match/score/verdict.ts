import { inWhole } from '@/lib/base/in-whole'
import { joinWith } from '@/lib/match/labels'
import type { EvidenceGrade, FitRow, Knockout, MatchReport, Score } from '@/lib/match/report'
import type { Posting } from '@/lib/posting/posting'

/** What the report says first: whether the resume answers the posting, and which condition stands in the way. */
export function verdictOf(
  posting: Posting,
  fit: Score,
  knockouts: readonly Knockout[],
  rows: readonly FitRow[],
  { isThePosting, isResumeEmpty }: Pick<MatchReport, 'isThePosting' | 'isResumeEmpty'>,
): string {
  if (isThePosting) return 'This resume is the posting, pasted. The numbers say nothing about you.'
  if (posting.domain === 'other')
    return 'This posting is not for coding or health records. The numbers say little here.'
  if (fit.of === 0 && knockouts.length === 0)
    return 'This posting names nothing that a resume could be held against.'
  if (isResumeEmpty) return 'Your resume has nothing to compare yet.'
  const levels = posting.levelRead === null ? posting.levels : []
  const missed = knockouts.filter(({ verdict }) => verdict === 'not-met')
  const first = missed[0]
  if (first) {
    const refused = missed.find((one) => one !== first && one.kind === 'excluded')
    const others = missed.filter((one) => one !== first && !(first.kind === 'credential' && one === refused))
    return [sayMissed(first, refused, gradeOf(first, rows)), others.length > 0 && sayMore(others)]
      .filter(Boolean)
      .join(' ')
  }
  if (levels.length > 0) return `${sayLevels(levels)} ${sayFit(inWhole(fit.value))}`
  const open = knockouts.filter(({ verdict }) => verdict === 'unclear')
  const said = fit.of === 0 ? 'This posting names conditions and no skills.' : sayFit(inWhole(fit.value))
  return [said, open.length > 0 && sayOpen(open)].filter(Boolean).join(' ')
}

function sayLevels(levels: Posting['levels']): string {
  const names = levels.map(({ label }) => label)
  return `This page is about ${joinWith('and', names)}. Choose the level you apply for.`
}

/** @param refused what the posting says beside it that it will not take */
function sayMissed({ kind, label }: Knockout, refused: Knockout | undefined, grade: EvidenceGrade): string {
  switch (kind) {
    case 'credential':
      return refused
        ? `This posting asks for ${label}; ${refusal(refused)}. ${sayStanding(grade)}`
        : `This posting asks for ${label}. ${sayStanding(grade)}`
    case 'years':
      return label === 'No new graduates'
        ? 'This posting wants no new graduates. Your resume shows no job in coding.'
        : `This posting asks for ${BARE_YEARS.test(label) ? `${label} of experience` : label}. Your resume shows less.`
    case 'education':
      return label.includes('in nursing')
        ? `This posting asks for the ${lowerFirst(label)}. Your resume does not name it.`
        : `This posting asks for the ${lowerFirst(label)}. Your resume names less.`
    case 'place':
      return label === 'On site'
        ? 'This posting is on site. You work remotely only.'
        : label.startsWith('Not in ')
          ? `This posting takes nobody in ${label.slice('Not in '.length)}.`
          : `This posting is for people in ${label}.`
    case 'condition':
      return label === 'Weekends'
        ? 'This posting asks for work on weekends. You say that you do none.'
        : `This posting asks for ${label}. Your resume says no.`
    case 'standard':
      return `This posting asks for ${label}.`
    case 'excluded':
      return `This posting says: ${label}.`
  }
}

/** "1 year", of which the posting says nothing more. */
const BARE_YEARS = /^[\d.]+ (?:year|month)s?$/

function gradeOf({ id }: Knockout, rows: readonly FitRow[]): EvidenceGrade {
  return rows.find(({ requirementId }) => id === `knock-out-${requirementId}`)?.grade ?? 'absent'
}

/** A resume that names a credential does show it, only not as held. */
function sayStanding(grade: EvidenceGrade): string {
  if (grade === 'in-progress') return 'You do not hold it yet.'
  if (grade === 'expired') return 'Yours has expired.'
  return 'Your resume does not show it.'
}

function refusal({ label }: Knockout): string {
  return label.endsWith(' not accepted') ? label.replace(' not', ' is not') : lowerFirst(label)
}

function sayMore(missed: readonly Knockout[]): string {
  return `Also not met: ${joinWith('and', missed.map(nameOf))}.`
}

function sayOpen(open: readonly Knockout[]): string {
  const names = joinWith('and', open.map(nameOf))
  return open.length === 1
    ? `One condition is unclear: ${names}.`
    : `${numberWord(open.length)} conditions are unclear: ${names}.`
}

function nameOf({ kind, label }: Knockout): string {
  switch (kind) {
    case 'education':
      return label.endsWith('degree') ? 'the degree' : `the ${lowerFirst(label)}`
    case 'place':
      return /\bon site$/i.test(label) ? 'working on site' : 'where you live'
    case 'condition':
      return label === 'Weekends' ? 'working weekends' : label
    default:
      return label
  }
}

/** From 80 on nearly everything required is shown; under 40 the duties alone make up the number. */
function sayFit(value: number): string {
  if (value >= 80) return 'This resume answers the posting.'
  if (value >= 60) return 'This resume answers most of the posting.'
  if (value >= 40) return 'This resume answers a part of the posting.'
  return 'This resume shows little of what the posting asks.'
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function numberWord(amount: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five'][amount] ?? String(amount)
}
