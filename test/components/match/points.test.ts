import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsFor, pointWords } from '@/components/match/points'

describe('pointWords', () => {
  it.each([
    [4, '4'],
    [1.5, '1.5'],
    [0.85, '0.85'],
    [22.7, '22.7'],
    [0.1 + 0.2, '0.3'],
  ])('prints %d as %s', (points, words) => expect(pointWords(points)).toBe(words))
})

describe('decimalsFor', () => {
  it('gives every line of a sum the decimals of its longest', () => {
    const column = [22.7, 2, 0.5]
    expect(column.map((points) => pointWords(points, decimalsFor(column)))).toEqual(['22.7', '2.0', '0.5'])
  })

  it('prints sums of hundredths so that they add up as printed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 }),
        (hundredths) => {
          const points = hundredths.map((value) => value / 100)
          const total = hundredths.reduce((sum, value) => sum + value, 0) / 100
          const decimals = decimalsFor([...points, total])
          const printed = points.map((value) => Math.round(Number(pointWords(value, decimals)) * 100))
          expect(printed.reduce((sum, value) => sum + value, 0)).toBe(
            Math.round(Number(pointWords(total, decimals)) * 100),
          )
        },
      ),
    )
  })
})
