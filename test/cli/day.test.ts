import { describe, expect, it } from 'vitest'
import { dayOf } from '@/lib/cli/day'
import { UsageError } from '@/lib/cli/usage'

describe('dayOf', () => {
  it('takes a day as it is given', () => {
    expect(dayOf('2028-02-29')).toBe('2028-02-29')
  })

  it('is today without one', () => {
    expect(dayOf(undefined)).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  it.each(['', 'tomorrow', '2026', '2026-11', '2026-13-01', '2026-02-31', '11/22/2026', '2026/11/22'])(
    'refuses %s',
    (typed) => expect(() => dayOf(typed)).toThrow(UsageError),
  )
})
