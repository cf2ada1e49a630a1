import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { type Side, saysSide, sidesOf } from './side-of-bill'

/** The side of the bill that narrows years: the facility's in "hospital outpatient coding" and "DRG denials". */
export function sideAsked(narrowing: readonly ConceptId[]): Side | null {
  if (isOfStays(narrowing) || narrowing.some((id) => FACILITY.has(id))) return 'facility'
  return narrowing.includes('setting:professional-fee') ? 'professional' : null
}

/** "DRG denials", "inpatient denials": the facility's emergency and surgery accounts are none of stays. */
export function isOfStays(narrowing: readonly ConceptId[]): boolean {
  return narrowing.includes('payment:drg') || narrowing.includes('setting:inpatient')
}

/** Whether a job may be work of a side that narrows the years: not where it speaks for the other side of the bill alone. */
export function mayBeOfSide(side: Side, index: number, reading: ResumeReading): boolean {
  const sides = sidesOf(reading)[index]
  return sides === undefined || sides[side] !== 'unsaid' || !saysSide(sides)
}
