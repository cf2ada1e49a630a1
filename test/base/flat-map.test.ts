import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatMap } from '@/lib/base/flat-map'

describe('flatMap', () => {
  it('gives what the engine’s own gives, with the index of each item', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer())), (lists) => {
        const make = (list: readonly number[], index: number) => list.map((one) => one + index)
        expect(flatMap(lists, make)).toEqual(lists.flatMap(make))
      }),
    )
  })
})
