import type { CDPSession, Page } from '@playwright/test'

export type TypingTasks = {
  /** Processor time of the longest task of the main thread. */
  readonly longestMs: number
  readonly longestByClockMs: number
  /** The same without the engine's collections of garbage, whose time is the engine's choice and no key's. */
  readonly longestOwnMs: number
  /** Processor time between one key press and the next. */
  readonly keys: readonly { readonly longestMs: number; readonly sumMs: number }[]
}

/** An event of Chromium's trace; times are microseconds. */
type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

const REST_MS = 120

/**
 * Types into the focused field and reads from Chromium's trace what its main thread did.
 *
 * @param slowed how many times slower than the machine the browser is to be
 */
export async function typeAndTrace(page: Page, keys: number, slowed: number): Promise<TypingTasks> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await page.waitForTimeout(1000)
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline'],
      recordMode: 'recordAsMuchAsPossible',
    },
  })
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type('abcdefghi '[key % 10] ?? 'a')
    await page.waitForTimeout(slowed * REST_MS)
  }
  return tasksOf(await endTrace(session))
}

async function endTrace(session: CDPSession): Promise<readonly TraceEvent[]> {
  const ended = new Promise<string>((resolve) =>
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')),
  )
  await session.send('Tracing.end')
  const handle = await ended
  const parts: Buffer[] = []
  for (let isOver = false; !isOver; ) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle })
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    isOver = eof
  }
  const text = Buffer.concat(parts).toString('utf8')
  return (JSON.parse(text) as { traceEvents: readonly TraceEvent[] }).traceEvents
}

function tasksOf(events: readonly TraceEvent[]): TypingTasks {
  const pressed = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  )
  const [first] = pressed
  if (first === undefined) throw new Error('The trace holds no key press.')
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) =>
        /RunTask$/.test(name) && ph === 'X' && pid === first.pid && tid === first.tid,
    )
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts, end: ts + dur, clockMs: dur / 1000, ms: tdur / 1000 }))
  const collections = events.filter(
    ({ name, pid, tid }) => /^M(aj|in)orGC$/.test(name) && pid === first.pid && tid === first.tid,
  )
  const keys = pressed.map(({ ts }, index) => {
    const until = pressed[index + 1]?.ts ?? Number.POSITIVE_INFINITY
    const own = tasks.filter(({ end }) => end > ts && end <= until).map(({ ms }) => ms)
    return { longestMs: Math.max(0, ...own), sumMs: own.reduce((sum, ms) => sum + ms, 0) }
  })
  return {
    longestMs: Math.max(...tasks.map(({ ms }) => ms)),
    longestByClockMs: Math.max(...tasks.map(({ clockMs }) => clockMs)),
    longestOwnMs: Math.max(
      ...tasks.map(({ start, end, ms }) => {
        const within = collections.filter(({ ts }) => ts >= start && ts < end)
        return ms - within.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)
      }),
    ),
    keys,
  }
}
