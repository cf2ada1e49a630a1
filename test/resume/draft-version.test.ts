import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timesToForget } from '@/lib/resume/draft-version'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = 20_000 * DAY

describe('timesToForget', () => {
  it('forgets nothing of the last day', () => {
    const times = Array.from({ length: 60 }, (_, index) => NOW - index * 0.3 * HOUR)
    expect(timesToForget(times, NOW)).toEqual([])
  })

  it('keeps the last version of each day of a month, and of each week before', () => {
    const days = [3, 4].map((days) => NOW - days * DAY)
    const times = days.flatMap((day) => [day + HOUR, day + 5 * HOUR])
    expect(timesToForget(times, NOW)).toEqual(days.map((day) => day + HOUR))
    const week = Math.floor((NOW - 100 * DAY) / (7 * DAY)) * 7 * DAY
    expect(timesToForget([week, week + DAY, week + 6 * DAY], NOW)).toEqual([week + DAY, week])
  })

  it('always keeps the newest, and is settled after once', () => {
    const times = fc.uniqueArray(fc.integer({ min: NOW - 400 * DAY, max: NOW }), {
      minLength: 1,
      maxLength: 300,
    })
    fc.assert(
      fc.property(times, (all) => {
        const gone = new Set(timesToForget(all, NOW))
        const kept = all.filter((time) => !gone.has(time))
        expect(gone).not.toContain(Math.max(...all))
        expect(kept.length).toBeLessThanOrEqual(200)
        expect(timesToForget(kept, NOW)).toEqual([])
      }),
    )
  })
})
