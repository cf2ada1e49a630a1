import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAbove } from '@/lib/base/first-above'

describe('firstAbove', () => {
  it('finds what a search from the left finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, value) => {
        const ascending = numbers.toSorted((a, b) => a - b)
        const index = ascending.findIndex((one) => one > value)
        expect(firstAbove(ascending, value)).toBe(index < 0 ? ascending.length : index)
      }),
    )
  })
})
