import type { Excluded } from '@/lib/match/evidence/evidence'
import type { FitRow, Knockout } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { type StandardShown, standardKnockouts } from '@/lib/match/standards'
import type { YearsShown } from '@/lib/match/years/years'
import type { Posting } from '@/lib/posting/posting'
import { conditionKnockouts } from './conditions'
import { credentialKnockouts } from './credentials'
import { educationKnockouts } from './education'
import { ofOneLevel } from './of-one-level'
import { placeKnockouts } from './places'
import { shutOutKnockouts } from './shut-out'
import { yearsKnockouts } from './years'

/**
 * The conditions that people filter by: not met first, then unclear, then met.
 *
 * What is only preferred is no condition, and what one of several levels asks is none of a person who may apply for another. What falls due after hire is never missed today.
 * Standards of accuracy and volume are met or asked about.
 *
 * @param today YYYY-MM-DD
 */
export function knockoutsOf(
  reading: ResumeReading,
  posting: Posting,
  rows: readonly FitRow[],
  years: readonly YearsShown[],
  standards: readonly StandardShown[],
  excluded: Excluded,
  today: string,
): readonly Knockout[] {
  const all = [
    ...credentialKnockouts(reading, posting, rows, excluded),
    ...yearsKnockouts(years),
    ...educationKnockouts(reading, posting, years, today),
    ...placeKnockouts(reading.resume, posting),
    ...conditionKnockouts(reading, posting),
    ...shutOutKnockouts(reading, posting, today),
    ...standardKnockouts(standards),
  ]
  return all
    .map((one) => ofOneLevel(one, posting))
    .toSorted((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict))
}

const URGENCY: readonly Knockout['verdict'][] = ['not-met', 'unclear', 'met']
