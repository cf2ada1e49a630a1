import { expose, type Remote, wrap } from 'comlink'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAsker, type StartThread } from '@/lib/worker/asker'
import { missingFont } from '@/lib/worker/missing-font'

afterEach(() => vi.useRealTimers())

describe('createAsker', () => {
  it('starts no thread before the first question, and one for all', async () => {
    const threads = new Threads([{ work: async (word) => word }])
    const ask = createAsker(threads.start)
    expect(threads.started).toBe(0)
    expect(await Promise.all(['a', 'b'].map((word) => ask((api) => api.work(word))))).toEqual([
      { ok: true, value: 'a' },
      { ok: true, value: 'b' },
    ])
    expect(threads.started).toBe(1)
  })

  it('tells a call that threw from a thread that died', async () => {
    const ask = createAsker(new Threads([{ work: async () => Promise.reject(new Error('No font')) }]).start)
    expect(await ask((api) => api.work(''))).toEqual({
      ok: false,
      problem: { code: 'failed', detail: 'Error: No font' },
    })
  })

  it('asks a new thread when the first one crashes', async () => {
    const threads = new Threads([{ work: forever }, { work: async (word) => word }])
    const answer = createAsker(threads.start)((api) => api.work('a'))
    threads.crash('Out of memory')
    expect(await answer).toEqual({ ok: true, value: 'a' })
    expect([threads.started, threads.ended]).toEqual([2, 1])
  })

  it('gives up after the second crash, and starts again for the next question', async () => {
    const threads = new Threads([{ work: forever }, { work: forever }, { work: async (word) => word }])
    const ask = createAsker(threads.start)
    const answer = ask((api) => api.work('a'))
    threads.crash('First')
    threads.crash('Second')
    expect(await answer).toEqual({ ok: false, problem: { code: 'crashed', detail: 'Second' } })
    expect(await ask((api) => api.work('b'))).toEqual({ ok: true, value: 'b' })
  })

  it('ends a thread that hangs, and asks the others on a new one', async () => {
    vi.useFakeTimers()
    const hangsOnA = async (word: string) => (word === 'a' ? forever() : word)
    const threads = new Threads([{ work: forever }, { work: hangsOnA }])
    const ask = createAsker(threads.start, { firstAnswerMs: 100, answerMs: 50 })
    const slow = ask((api) => api.work('a'))
    await vi.advanceTimersByTimeAsync(60)
    const other = ask((api) => api.work('b'))
    await vi.advanceTimersByTimeAsync(50)
    expect(await slow).toEqual({ ok: false, problem: { code: 'timed-out' } })
    expect(await other).toEqual({ ok: true, value: 'b' })
  })

  it('says that it took too long of a question that two threads hung with, whichever clock ran out first', async () => {
    vi.useFakeTimers()
    const threads = new Threads([
      { work: (word) => (word === 'quick' ? after(10, word) : forever()) },
      { work: (word) => (word === 'slow' ? after(10, word) : forever()) },
      { work: async (word) => word },
    ])
    const ask = createAsker(threads.start, { firstAnswerMs: 100, answerMs: 50 })
    const [quick, slow] = ['quick', 'slow'].map((word) => ask((api) => api.work(word)))
    await vi.advanceTimersByTimeAsync(20)
    expect(await quick).toEqual({ ok: true, value: 'quick' })
    const first = ask((api) => api.work('first'))
    const hangs = ask((api) => api.work('hangs'))
    await vi.advanceTimersByTimeAsync(60)
    expect(await first).toEqual({ ok: false, problem: { code: 'timed-out' } })
    expect(await slow).toEqual({ ok: true, value: 'slow' })
    const last = ask((api) => api.work('last'))
    await vi.advanceTimersByTimeAsync(60)
    expect(await last).toEqual({ ok: false, problem: { code: 'timed-out' } })
    expect(await hangs).toEqual({ ok: false, problem: { code: 'timed-out' } })
  })

  it('asks a question as often as others are stopped beside it', async () => {
    const threads = new Threads([{ work: forever }, { work: forever }, { work: async (word) => word }])
    const ask = createAsker(threads.start)
    const kept = ask((api) => api.work('kept'))
    for (const word of ['a', 'b']) {
      const stop = new AbortController()
      const stopped = ask((api) => api.work(word), stop.signal)
      stop.abort()
      expect(await stopped).toEqual({ ok: false, problem: { code: 'stopped' } })
    }
    expect(await kept).toEqual({ ok: true, value: 'kept' })
  })

  it('ends the thread of a question that is stopped, asks the others anew, and stops nothing that is over', async () => {
    const threads = new Threads([{ work: forever }, { work: async (word) => word }])
    const ask = createAsker(threads.start)
    const stop = new AbortController()
    const stopped = ask((api) => api.work('a'), stop.signal)
    const other = ask((api) => api.work('b'))
    stop.abort()
    expect(await stopped).toEqual({ ok: false, problem: { code: 'stopped' } })
    expect(await other).toEqual({ ok: true, value: 'b' })
    expect(await ask((api) => api.work('c'), stop.signal)).toEqual({
      ok: false,
      problem: { code: 'stopped' },
    })
    const late = new AbortController()
    expect(await ask((api) => api.work('d'), late.signal)).toEqual({ ok: true, value: 'd' })
    late.abort()
    expect([threads.started, threads.ended]).toEqual([2, 1])
  })

  it('tells a font that did not come from a bug, across a message channel too', async () => {
    const { port1, port2 } = new MessageChannel()
    expose({ work: async () => Promise.reject(missingFont('a.ttf', 'gone')) } satisfies Api, port1 as never)
    const ask = createAsker<Remote<Api>>(() => ({
      api: wrap<Api>(port2 as never),
      end: () => port2.close(),
    }))
    expect(await ask((api) => api.work(''))).toEqual({ ok: false, problem: { code: 'font-missing' } })
    port1.close()
    port2.close()
  })

  it('waits longer for the first answer, while the code loads, than for later ones', async () => {
    vi.useFakeTimers()
    const threads = new Threads([{ work: (word) => (word === 'hang' ? forever() : after(80, word)) }])
    const ask = createAsker(threads.start, { firstAnswerMs: 100, answerMs: 50 })
    const first = ask((api) => api.work('a'))
    await vi.advanceTimersByTimeAsync(80)
    expect(await first).toEqual({ ok: true, value: 'a' })
    const second = ask((api) => api.work('hang'))
    await vi.advanceTimersByTimeAsync(50)
    expect(await second).toEqual({ ok: false, problem: { code: 'timed-out' } })
  })

  it('says so where no thread can be started', async () => {
    const ask = createAsker<Api>(() => {
      throw new Error('Blocked by policy')
    })
    expect(await ask((api) => api.work('a'))).toEqual({
      ok: false,
      problem: { code: 'crashed', detail: 'Error: Blocked by policy' },
    })
  })

  it('works across a real message channel', async () => {
    const { port1, port2 } = new MessageChannel()
    expose({ work: async (word: string) => `${word}!` } satisfies Api, port1 as never)
    const start: StartThread<Remote<Api>> = () => ({
      api: wrap<Api>(port2 as never),
      end: () => port2.close(),
    })
    expect(await createAsker(start)((api) => api.work('a'))).toEqual({ ok: true, value: 'a!' })
    port1.close()
    port2.close()
  })
})

type Api = { work(word: string): Promise<string> }

/** Threads in a row, each with its own way of working. */
class Threads {
  started = 0
  ended = 0
  crash: (detail: string) => void = () => {}

  constructor(private readonly apis: readonly Api[]) {}

  start: StartThread<Api> = (onCrash) => {
    const api = this.apis[this.started]
    if (!api) throw new Error('No more threads')
    this.started += 1
    this.crash = onCrash
    return {
      api,
      end: () => {
        this.ended += 1
      },
    }
  }
}

function forever(): Promise<string> {
  return new Promise(() => {})
}

function after(delayMs: number, word: string): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve(word), delayMs))
}
