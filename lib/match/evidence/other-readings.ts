import type { ConceptId } from '@/lib/lexicon/concept'
import type { Knockout } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Requirement } from '@/lib/posting/posting'
import { type Excluded, evidenceFor } from './evidence'

type Verdict = Knockout['verdict']

/**
 * The requirements of phrases with two readings ("RHIT and CCS or CIC") whose answer hangs on the reading: met in one,
 * not met in the other. Nobody but the employer knows which is meant.
 *
 * @param verdictOf how a requirement stands in the sensible reading
 * @returns ids of requirements that are unclear
 */
export function hangingOnReading(
  requirements: readonly Requirement[],
  verdictOf: (requirement: Requirement) => Verdict,
  reading: ResumeReading,
  excluded: Excluded,
): ReadonlySet<Requirement['id']> {
  const isHeld = (id: ConceptId) => HELD.has(evidenceFor([id], reading, excluded)[0]?.grade ?? 'absent')
  const unclear = requirements.filter((requirement) => {
    const { otherReading } = requirement
    if (otherReading === null) return false
    const phrase = requirements.filter((one) => one.otherReading?.span.start === otherReading.span.start)
    const inSensible = phrase.every((one) => verdictOf(one) === 'met')
    const inOther = otherReading.anyOf.some((all) => all.every(isHeld))
    return inSensible !== inOther && (inSensible || verdictOf(requirement) !== 'met')
  })
  return new Set(unclear.map(({ id }) => id))
}

const HELD: ReadonlySet<string> = new Set(['shown', 'accepted'])
