import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LetterScan } from '@/lib/text/letter-scan'

describe('LetterScan', () => {
  it('finds pieces inside of one another and over one another', () => {
    expect(placesIn('he can chart the charts', ['chart', 'art', 'charts', 'the', 'he c'])).toEqual([
      [0, 'he c'],
      [7, 'chart'],
      [9, 'art'],
      [13, 'the'],
      [14, 'he c'],
      [17, 'chart'],
      [17, 'charts'],
      [19, 'art'],
    ])
  })

  it('finds what a search for each piece finds', () => {
    const piece = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '7', '$', '%', '©'),
      minLength: 1,
      maxLength: 4,
    })
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '7', '$', '%', '©', '.', 'é'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(fc.uniqueArray(piece, { maxLength: 6 }), text, (pieces, words) => {
        const searched = pieces.flatMap((one) =>
          [...words].flatMap((_, at) => (words.startsWith(one, at) ? [[at, one] as const] : [])),
        )
        expect(new Set(placesIn(words, pieces).map(String))).toEqual(new Set(searched.map(String)))
      }),
    )
  })
})

function placesIn(text: string, pieces: readonly string[]): (readonly [number, string])[] {
  const found = new LetterScan(pieces).scan(text)
  return found.starts.map((start, i) => [start, pieces[found.pieces[i] ?? -1] ?? ''])
}
