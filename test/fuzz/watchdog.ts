import { Worker } from 'node:worker_threads'

type Watchdog = {
  /** Says that another file is begun. */
  readonly begin: () => void
  readonly stop: () => void
}

/**
 * Watches this process from a thread of its own and ends it when one file takes longer than `hangsMs`: a parser that
 * never comes back keeps every other check from running.
 *
 * @param rerun how the same files are tried again
 */
export function startWatchdog(rerun: string, hangsMs: number): Watchdog {
  const begunAt = new BigInt64Array(new SharedArrayBuffer(8))
  const worker = new Worker(WATCH, {
    eval: true,
    execArgv: [], // what compiles this process's code would wait for its main thread
    workerData: { begunAt, rerun, hangsMs },
  })
  worker.unref()
  return {
    begin: () => {
      Atomics.store(begunAt, 0, BigInt(Date.now()))
    },
    stop: () => void worker.terminate(),
  }
}

const WATCH = `
const { begunAt, rerun, hangsMs } = require('node:worker_threads').workerData
setInterval(() => {
  const since = Number(Atomics.load(begunAt, 0))
  if (since === 0 || Date.now() - since < hangsMs) return
  require('node:fs').writeSync(2, 'A file takes forever. Again: ' + rerun + '\\n')
  process.kill(process.pid, 'SIGKILL')
}, Math.min(1000, hangsMs))
`
