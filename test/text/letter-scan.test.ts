import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LetterScan } from '@/lib/text/letter-scan'

describe('LetterScan', () => {
  it('finds pieces inside of one another and over one another', () => {
    expect(endsIn('he can chart the charts', ['chart', 'art', 'charts', 'the', 'he c'])).toEqual([
      [4, 'he c'],
      [12, 'chart'],
      [12, 'art'],
      [16, 'the'],
      [18, 'he c'],
      [22, 'chart'],
      [22, 'art'],
      [23, 'charts'],
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
          [...words].flatMap((_, at) => (words.startsWith(one, at) ? [[at + one.length, one] as const] : [])),
        )
        expect(new Set(endsIn(words, pieces).map(String))).toEqual(new Set(searched.map(String)))
      }),
    )
  })
})

function endsIn(text: string, pieces: readonly string[]): (readonly [number, string])[] {
  const found = new LetterScan(pieces).scan(text)
  return found.ends.map((end, i) => [end, pieces[found.pieces[i] ?? -1] ?? ''])
}
