import type { NewId } from '@/lib/base/ids'
import type { Education, Job } from '@/lib/resume/schema'

/** The same job again, for a second post at the same place. Its lines are new lines. */
export function duplicateJob(job: Job, newId: NewId): Job {
  return {
    ...structuredClone(job),
    id: newId(),
    bullets: job.bullets.map(({ text }) => ({ id: newId(), text })),
  }
}

/** The same course of study again. */
export function duplicateEducation(entry: Education, newId: NewId): Education {
  return { ...structuredClone(entry), id: newId() }
}
