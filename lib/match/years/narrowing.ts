import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import { slice } from '@/lib/text/span'
import { isNamedForOtherSide, type Side, saysSide, sidesOf } from './side-of-bill'
import { partOf } from './words-of-side'

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
 * Whether a job may be work of a side that narrows the years: not where it speaks for the other side of the bill alone.
 * Denials are worked without a word of any side, so that for those of stays the job's name says as much where no line of it
 * names a stay, and else only lines that all name physicians, "appealed professional fee denials".
 */
export function mayBeOfSide(
  side: Side,
  narrowing: readonly ConceptId[],
  index: number,
  reading: ResumeReading,
): boolean {
  if (isOfStays(narrowing))
    return (
      saysStays(index, reading) || !(isNamedForOtherSide(side, index, reading) || isOfFees(index, reading))
    )
  const sides = sidesOf(reading)[index]
  return sides === undefined || sides[side] !== 'unsaid' || !saysSide(sides)
}

/** "Appealed inpatient DRG downgrades": a line of stays that is of no physicians, whoever the employer is. */
function saysStays(index: number, reading: ResumeReading): boolean {
  return linesOf(index, reading).some((claims) => {
    const { professional } = partOf(claims)
    return professional === null && claims.some((claim) => STAYS.has(claim.conceptId) || isOfDrg(claim))
  })
}

function isOfDrg({ field, span }: Claim): boolean {
  return /\bDRGs?\b/i.test(slice(field.text, span))
}

/** Whether every line of a job names physicians alone, and one of them the denials. */
function isOfFees(index: number, reading: ResumeReading): boolean {
  const bullets = reading.resume.experience[index]?.bullets.filter(({ hidden }) => !hidden) ?? []
  const lines = linesOf(index, reading)
  return (
    lines.length >= bullets.length &&
    lines.some(([claim]) => DENIALS.test(claim?.field.text ?? '')) &&
    lines.every((claims) => {
      const { facility, professional } = partOf(claims)
      return professional !== null && facility === null
    })
  )
}

/** What was done in each line of a job; lines of which nothing is known are left out. */
function linesOf(index: number, { claims }: ResumeReading): readonly (readonly Claim[])[] {
  const byPath = new Map<string, Claim[]>()
  for (const claim of claims) {
    const { jobIndex, path } = claim.field
    if (jobIndex !== index || !claim.isDone || /\.(?:title|employer)$/.test(path)) continue
    byPath.set(path, [...(byPath.get(path) ?? []), claim])
  }
  return [...byPath.values()]
}

const STAYS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'payment:apr-drg',
  'payment:drg',
  'payment:ms-drg',
  'setting:inpatient',
])

const DENIALS = /\b(?:den(?:y|ied|ials?)|appeal\w*|downgrades?)\b/i
