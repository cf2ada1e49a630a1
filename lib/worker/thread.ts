import { type Remote, wrap } from 'comlink'
import type { Thread } from './asker'
import type { WorkerApi } from './protocol'

/** Starts the browser's worker thread. */
export function startWorkerThread(onCrash: (detail: string) => void): Thread<Remote<WorkerApi>> {
  const worker = new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', (event) => onCrash(event.message))
  worker.addEventListener('messageerror', () => onCrash('A message could not be read.'))
  return { api: wrap<WorkerApi>(worker), end: () => worker.terminate() }
}
