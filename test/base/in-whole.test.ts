import { describe, expect, it } from 'vitest'
import { inWhole } from '@/lib/base/in-whole'

describe('inWhole', () => {
  it.each([
    [0, 0],
    [42.9, 43],
    [58.4, 58],
    [99.4, 99],
    [99.9, 99],
    [100, 100],
  ])('prints %d as %d: 100 only where nothing is missing', (score, printed) =>
    expect(inWhole(score)).toBe(printed),
  )
})
