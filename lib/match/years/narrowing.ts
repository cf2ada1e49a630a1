import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { isNamedForOtherSide, type Side, saysSide, sidesOf } from './side-of-bill'

/** The side of the bill that narrows years: the facility's in "hospital outpatient coding" and "DRG denials". */
export function sideAsked(narrowing: readonly ConceptId[]): Side | null {
  if (isOfStays(narrowing) || narrowing.some((id) => FACILITY.has(id))) return 'facility'
  return narrowing.includes('setting:professional-fee') ? 'professional' : null
}

/** "3 years of facility coding": the side alone is asked for. */
export function sideNamed([id, ...others]: readonly ConceptId[]): Side | null {
  if (others.length > 0) return null
  if (id === 'setting:facility') return 'facility'
  return id === 'setting:professional-fee' ? 'professional' : null
}

/** "DRG denials", "inpatient denials": the facility's emergency and surgery accounts are none of stays. */
export function isOfStays(narrowing: readonly ConceptId[]): boolean {
  return narrowing.includes('payment:drg') || narrowing.includes('setting:inpatient')
}

/**
 * Whether a job may be work of the side that narrows the years: not where it speaks for the other side of the bill alone.
 * Denials are worked without a word of any side, so that for those of stays only the job's name says as much.
 */
export function mayBeOfSide(narrowing: readonly ConceptId[], index: number, reading: ResumeReading): boolean {
  const side = sideAsked(narrowing)
  if (side === null) return true
  if (isOfStays(narrowing)) return !isNamedForOtherSide(side, index, reading)
  const sides = sidesOf(reading)[index]
  return sides === undefined || sides[side] !== 'unsaid' || !saysSide(sides)
}
