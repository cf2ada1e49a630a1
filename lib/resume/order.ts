import { isPartialDate } from './dates'
import type { Credential, CredentialStatus, Job } from './schema'

/**
 * Puts jobs newest first: current ones, then by latest end, then by latest start.
 *
 * Jobs whose dates cannot be read yet keep their order at the end, so that nothing jumps while a date is typed.
 */
export function sortExperience<J extends Dated>(jobs: readonly J[]): J[] {
  return [...jobs].sort((a, b) => compareDown(endKey(a), endKey(b)) || compareDown(startKey(a), startKey(b)))
}

type Dated = Pick<Job, 'start' | 'end' | 'current'>

/** Puts held credentials first; within each status the person's own order stays, since it ranks them. */
export function sortCredentials(credentials: readonly Credential[]): Credential[] {
  return [...credentials].sort((a, b) => STATUS_RANK[a.status] - STATUS_RANK[b.status])
}

const STATUS_RANK = { held: 0, 'in-progress': 1, expired: 2, retired: 3 } satisfies Record<
  CredentialStatus,
  number
>

/** Sorts after every year there can be. */
const STILL_GOING = '~'
const UNREADABLE = ''

function endKey(job: Dated): string {
  if (job.current) return STILL_GOING
  return isPartialDate(job.end) ? job.end : UNREADABLE
}

/** A job without a readable end stands by its place alone. */
function startKey(job: Dated): string {
  return endKey(job) !== UNREADABLE && isPartialDate(job.start) ? job.start : UNREADABLE
}

function compareDown(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}
