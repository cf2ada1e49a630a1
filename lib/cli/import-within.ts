import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { fail, type Result } from '@/lib/base/result'
import type { Imported } from '@/lib/import/import-file'
import type { ImportProblem } from '@/lib/import/import-problem'

/** Why a file was not brought in, the end of its process included. */
export type BoundedProblem =
  | ImportProblem
  | { readonly code: 'timed-out'; readonly limitMs: number }
  | { readonly code: 'crashed' }

/**
 * Brings a file in within a process of its own, which is ended when the time is over. A parser that hangs, takes all
 * memory or throws where nobody waits ends that process alone.
 *
 * @param limitMs milliseconds, the start of the process included
 * @param today YYYY-MM-DD
 */
export async function importWithin(
  limitMs: number,
  bytes: Uint8Array,
  fileName: string,
  today: string,
): Promise<Result<Imported, BoundedProblem>> {
  const child = fork(fileURLToPath(new URL('./import-child.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'], // what a dying process prints is no sentence for anybody
  })
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(), limitMs)
  try {
    child.send({ bytes, fileName, today })
    const answer = once(child, 'message', { signal: clock.signal }).then(([message]) => message)
    const end = once(child, 'exit', { signal: clock.signal }).then(() => fail({ code: 'crashed' } as const))
    return await Promise.race([answer, end])
  } catch {
    return fail({ code: 'timed-out', limitMs })
  } finally {
    clearTimeout(timer)
    child.kill('SIGKILL')
  }
}
