import { type FoundTree, isFound } from '@/lib/import/found'
import { sortExperience } from '@/lib/resume/order'

/** The jobs as the wizard and the page have them, whatever order the file has. */
export function newestFirst(jobs: readonly FoundTree[]): readonly FoundTree[] {
  const dated = jobs.map((job) => ({
    job,
    start: said(job, 'start') ?? '',
    end: said(job, 'end') ?? '',
    current: said(job, 'current') !== undefined,
  }))
  return sortExperience(dated).map(({ job }) => job)
}

function said(job: FoundTree, key: string): string | undefined {
  if (isFound(job)) return undefined
  const found: FoundTree | undefined = Object.entries(job).find(([name]) => name === key)?.[1]
  return found && isFound(found) ? String(found.value) : undefined
}
