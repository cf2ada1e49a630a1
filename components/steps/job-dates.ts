import { isPartialDate, isPresent, parseTypedRange } from '@/lib/resume/dates'
import { sortExperience } from '@/lib/resume/order'
import type { Job } from '@/lib/resume/schema'

/**
 * The jobs after the dates of one of them were left: "Mar 2021 - present" typed as a start fills both, "present" as an
 * end becomes "I work here now", and a job with both dates takes its place in the order. One with half of them keeps its place while it is being written.
 *
 * @returns the same array when nothing changes
 */
export function settleJobDates(jobs: Job[], id: string): Job[] {
  const parted = jobs.map((job) => (job.id === id ? partRange(job) : job))
  const told = parted.map((job) => (job.id === id && isPresent(job.end) ? goingOn(job) : job))
  const job = told.find((one) => one.id === id)
  const isDated = job !== undefined && isPartialDate(job.start) && (job.current || isPartialDate(job.end))
  const settled = isDated ? sortExperience(told) : told
  return settled.every((one, index) => one === jobs[index]) ? jobs : settled
}

/** Where an end is known already, nobody can tell which of the two is meant. */
function partRange(job: Job): Job {
  if (job.end !== '' || isPartialDate(job.start)) return job
  const range = parseTypedRange(job.start)
  return range === null ? job : { ...job, ...range, current: false }
}

function goingOn(job: Job): Job {
  return { ...job, end: '', current: true }
}

/** The jobs with one that goes on, or has ended. The end that was typed stays, for a second thought. */
export function setCurrentJob(jobs: readonly Job[], id: string, current: boolean): Job[] {
  return jobs.map((job) => (job.id === id ? { ...job, current } : job))
}
