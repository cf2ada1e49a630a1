import { isOtherTrade, isTraining } from '@/lib/match/resume/employment'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { isPartialDate } from '@/lib/resume/dates'

/** Why something that a job names counts as in a list alone. */
export type WhyListed = 'training' | 'other-trade' | 'undated' | 'long-ago' | 'not-done'

/**
 * Why a place among the jobs lists what it names and does not show it: a job that trains, is of another trade, has no
 * dates or ended long ago; or a line that names a thing without saying that it was done, "Supervise outpatient coders".
 *
 * @param field where it is named: `experience.2.bullets.0.text`
 * @returns null outside of the jobs
 */
export function whyListed(
  field: string,
  { resume, freshJobs }: Pick<ResumeReading, 'resume' | 'freshJobs'>,
): WhyListed | null {
  const index = Number(/^experience\.(\d+)\./.exec(field)?.[1] ?? -1)
  const job = resume.experience[index]
  if (!job) return null
  if (freshJobs[index]) return 'not-done'
  if (isTraining(job)) return 'training'
  if (isOtherTrade(job)) return 'other-trade'
  return isPartialDate(job.start) ? 'long-ago' : 'undated'
}
