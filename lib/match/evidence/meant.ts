import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { asNurse } from './as-nurse'
import { asPresenter } from './as-presenter'
import { withoutEnteredCodes } from './entered-codes'
import { bestFirst } from './evidence'
import { facilityWork } from './facility-work'
import { withoutLooseWords } from './loose-words'
import { severalSpecialties } from './several-specialties'
import { shownByWork } from './shown-by-work'
import { withoutOtherLearners } from './whom-taught'

/**
 * Of the evidence for a requirement's concepts what shows the thing that the posting's own words ask for: one concept
 * may stand for more than these mean.
 */
export function evidenceMeant(
  evidence: readonly Evidence[],
  requirement: Requirement,
  posting: Posting,
  reading: ResumeReading,
): readonly Evidence[] {
  const meant = [withoutLooseWords, withoutOtherLearners, asNurse, withoutEnteredCodes, asPresenter].reduce(
    (kept, narrowed) => narrowed(kept, requirement, posting, reading),
    evidence,
  )
  const isNamed = meant[0]?.grade === 'shown'
  const unnamed = [
    ...severalSpecialties(requirement.anyOf, reading),
    ...facilityWork(requirement.anyOf, reading),
    ...(isNamed ? [] : shownByWork(requirement.anyOf, posting, reading)),
  ]
  return unnamed.length > 0 ? bestFirst([...meant, ...unnamed]) : meant
}
