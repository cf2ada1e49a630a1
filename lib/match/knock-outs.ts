import type { Posting } from '@/lib/posting/posting'
import { credentialKnockouts } from './credential-knock-outs'
import { educationKnockout } from './education-knock-out'
import { placeKnockouts } from './place-knock-outs'
import type { ResumeReading } from './read-resume'
import type { FitRow, Knockout } from './report'
import type { YearsShown } from './years'
import { yearsKnockouts } from './years-knock-outs'

/**
 * The conditions that people filter by: not met first, then unclear, then met.
 *
 * What is only preferred is no condition. What falls due after hire is never missed today.
 *
 * @param today YYYY-MM-DD
 */
export function knockoutsOf(
  reading: ResumeReading,
  posting: Posting,
  rows: readonly FitRow[],
  years: readonly YearsShown[],
  today: string,
): readonly Knockout[] {
  const all = [
    ...credentialKnockouts(reading, posting, rows),
    ...yearsKnockouts(years),
    ...educationKnockout(reading, posting, today),
    ...placeKnockouts(reading.resume, posting),
  ]
  return all.toSorted((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict))
}

const URGENCY: readonly Knockout['verdict'][] = ['not-met', 'unclear', 'met']
