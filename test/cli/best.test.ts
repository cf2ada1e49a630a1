import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Best } from '@/lib/cli/best'

describe('Best', () => {
  it('keeps what a sort of everything would put first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 8 }), (fits, most) => {
        const items = fits.map((fit, place) => ({ fit, place }))
        const compare = (a: (typeof items)[number], b: (typeof items)[number]) =>
          b.fit - a.fit || a.place - b.place
        const best = new Best(most, compare)
        for (const item of items) best.add(item)
        expect(best.inOrder()).toEqual(items.toSorted(compare).slice(0, most))
      }),
    )
  })
})
