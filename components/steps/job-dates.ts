import { isPartialDate, isPresent } from '@/lib/resume/dates'
import { sortExperience } from '@/lib/resume/order'
import type { Job } from '@/lib/resume/schema'

/**
 * The jobs after the dates of one of them were left: "present" typed as an end becomes "I work here now", and a job
 * with both dates takes its place in the order. One with half of them keeps its place while it is being written.
 *
 * @returns the same array when nothing changes
 */
export function settleJobDates(jobs: Job[], id: string): Job[] {
  const told = jobs.some((job) => job.id === id && isPresent(job.end))
    ? jobs.map((job) => (job.id === id ? { ...job, end: '', current: true } : job))
    : jobs
  const job = told.find((one) => one.id === id)
  if (job === undefined || !isPartialDate(job.start) || !(job.current || isPartialDate(job.end))) return told
  const sorted = sortExperience(told)
  return sorted.every((one, index) => one === told[index]) ? told : sorted
}

/** The jobs with one that goes on, or has ended. The end that was typed stays, for a second thought. */
export function setCurrentJob(jobs: readonly Job[], id: string, current: boolean): Job[] {
  return jobs.map((job) => (job.id === id ? { ...job, current } : job))
}
