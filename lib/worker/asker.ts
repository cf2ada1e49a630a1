import { fail, ok } from '@/lib/base/result'
import { MISSING_FONT } from './missing-font'
import type { Answered, WorkerProblem } from './problem'

/** A thread that answers. */
export type Thread<Api> = { readonly api: Api; readonly end: () => void }

/** Starts a thread. `onCrash` may be called once, when it dies by itself. */
export type StartThread<Api> = (onCrash: (detail: string) => void) => Thread<Api>

/** Asks the thread something. Never rejects. A signal ends the thread, if that is still at it. */
type Asker<Api> = <Answer>(
  call: (api: Api) => Promise<Answer>,
  signal?: AbortSignal,
) => Promise<Answered<Answer>>

/** Milliseconds: the first answer waits for the thread's code to load, later ones only for the work. */
const LIMITS = { firstAnswerMs: 60_000, answerMs: 20_000 }

/** A call under way, with its type of answer closed over. */
type Pending<Api> = {
  readonly send: (api: Api) => Promise<void>
  readonly giveUp: (problem: WorkerProblem) => void
  /** Why it ended the thread that it was asked of. */
  ended: 'timed-out' | 'stopped' | null
  isSecondTry: boolean
  timer: ReturnType<typeof setTimeout> | undefined
}

/**
 * Owns a thread: started at the first question, replaced when it crashes, takes too long or is stopped.
 *
 * A question that was under way when another one brought the thread down is asked once more; if the second thread is
 * brought down as well, it is told why.
 */
export function createAsker<Api>(startThread: StartThread<Api>, limits = LIMITS): Asker<Api> {
  const pending = new Set<Pending<Api>>()
  let thread: Thread<Api> | null = null
  let hasAnswered = false

  function send(call: Pending<Api>) {
    call.timer = setTimeout(
      () => end(call, 'timed-out'),
      hasAnswered ? limits.answerMs : limits.firstAnswerMs,
    )
    try {
      thread ??= startThread((detail) => replaceThread({ code: 'crashed', detail }))
      void call.send(thread.api)
    } catch (error) {
      giveUp(call, { code: 'crashed', detail: String(error) })
    }
  }

  function giveUp(call: Pending<Api>, problem: WorkerProblem) {
    clearTimeout(call.timer)
    pending.delete(call)
    call.giveUp(problem)
  }

  function end(call: Pending<Api>, why: 'timed-out' | 'stopped') {
    if (!pending.has(call)) return
    call.ended = why
    replaceThread({ code: why })
  }

  function replaceThread(why: WorkerProblem) {
    thread?.end()
    thread = null
    hasAnswered = false
    for (const call of [...pending]) {
      clearTimeout(call.timer)
      if (call.ended !== null) giveUp(call, { code: call.ended })
      else if (why.code === 'stopped') send(call)
      else if (call.isSecondTry) giveUp(call, why)
      else {
        call.isSecondTry = true
        send(call)
      }
    }
  }

  return (question, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve(fail({ code: 'stopped' }))
      const call: Pending<Api> = {
        ended: null,
        isSecondTry: false,
        timer: undefined,
        giveUp: (problem) => resolve(fail(problem)),
        send: async (api) => {
          const answer = await ask(question, api)
          if (thread?.api !== api || !pending.delete(call)) return
          clearTimeout(call.timer)
          hasAnswered = true
          resolve(answer)
        },
      }
      pending.add(call)
      signal?.addEventListener('abort', () => end(call, 'stopped'), { once: true })
      send(call)
    })
}

async function ask<Api, Answer>(
  question: (api: Api) => Promise<Answer>,
  api: Api,
): Promise<Answered<Answer>> {
  try {
    return ok(await question(api))
  } catch (error) {
    if (error instanceof Error && error.name === MISSING_FONT) return fail({ code: 'font-missing' })
    return fail({ code: 'failed', detail: String(error) })
  }
}
