import { describe, expect, it } from 'vitest'
import { attempt } from '@/lib/storage/problem'

describe('attempt', () => {
  it.each([
    ['denied', raised('UnknownError', 'The user denied permission to access the database.')],
    ['unknown', raised('UnknownError', 'Internal error opening backing store.')],
    ['full', raised('QuotaExceededError', 'No room')],
    ['blocked', null],
  ])('says %s of a store that Dexie closed for that reason', async (code, inner) => {
    const closed = Object.assign(raised('DatabaseClosedError', 'Database has been closed'), { inner })
    expect(await attempt(() => Promise.reject(closed))).toMatchObject({ ok: false, problem: { code } })
  })
})

function raised(name: string, message: string): Error {
  return Object.assign(new Error(message), { name })
}
