import type { WorkerProblem } from '@/lib/worker/problem'

/** A problem that a person should hear of; a question that a newer one replaced is none. */
export function worthSaying(
  problem: WorkerProblem | null,
): Exclude<WorkerProblem, { readonly code: 'superseded' }> | null {
  return problem === null || problem.code === 'superseded' ? null : problem
}
