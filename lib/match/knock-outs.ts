import type { Posting } from '@/lib/posting/posting'
import { credentialKnockouts } from './credential-knock-outs'
import { educationKnockout } from './education-knock-out'
import type { Excluded } from './evidence'
import { placeKnockouts } from './place-knock-outs'
import type { ResumeReading } from './read-resume'
import type { FitRow, Knockout } from './report'
import { shutOutKnockouts } from './shut-out-knock-outs'
import { type StandardShown, standardKnockouts } from './standards'
import type { YearsShown } from './years'
import { yearsKnockouts } from './years-knock-outs'

/**
 * The conditions that people filter by: not met first, then unclear, then met.
 *
 * What is only preferred is no condition. What falls due after hire is never missed today.
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
    ...educationKnockout(reading, posting, today),
    ...placeKnockouts(reading.resume, posting),
    ...shutOutKnockouts(reading, posting, today),
    ...standardKnockouts(standards),
  ]
  return all.toSorted((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict))
}

const URGENCY: readonly Knockout['verdict'][] = ['not-met', 'unclear', 'met']
