import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok } from '@/lib/base/result'
import { createChannel } from '@/lib/worker/channel'

describe('createChannel', () => {
  it('answers a question that stands alone', async () => {
    expect(await createChannel()(async () => ok('yes'))).toEqual({ ok: true, value: 'yes' })
  })

  it('asks the newest of those that waited, and never those between', async () => {
    const channel = createChannel()
    const asked: number[] = []
    const ask = (number: number) =>
      channel(async () => {
        asked.push(number)
        return ok(number)
      })
    const answers = await Promise.all([1, 2, 3, 4].map(ask))
    expect(asked).toEqual([1, 4])
    expect(answers.map((answer) => answer.ok)).toEqual([false, false, false, true])
  })

  it('gives the newest question an answer, and shows none after it, in any order of events', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 8 }), async (scheduler, count) => {
        const channel = createChannel()
        const shown: number[] = []
        const typing = scheduler.scheduleSequence(
          Array.from({ length: count }, (_, number) => async () => {
            void channel(() => scheduler.schedule(Promise.resolve(ok(number)))).then((answer) => {
              if (answer.ok) shown.push(answer.value)
            })
          }),
        )
        await scheduler.waitFor(typing.task)
        await scheduler.waitIdle()
        expect(shown.at(-1)).toBe(count - 1)
        expect(shown).toEqual([...shown].sort((a, b) => a - b))
      }),
    )
  })
})
