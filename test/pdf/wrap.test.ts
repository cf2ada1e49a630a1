import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stretch, wrap } from '@/lib/pdf/wrap'

describe('wrap', () => {
  it('leaves a text that fits on one line', () => {
    expect(linesOf('one two', 10)).toEqual(['one two'])
  })

  it('prefers even lines over a full one and a short one', () => {
    expect(linesOf('aaaa bbbb cc dddddddd eeee', 12)).toEqual(['aaaa bbbb', 'cc dddddddd', 'eeee'])
  })

  it('pulls a word down to one that would stand alone on the last line', () => {
    expect(linesOf('coded the records of the week', 26)).toEqual(['coded the records of', 'the week'])
  })

  it('breaks a kept term at its spaces only when it is wider than the measure', () => {
    const text = 'see HCPCS Level II now'
    const kept = new Set([9, 15])
    expect(linesOf(text, 18, { kept })).toEqual(['see HCPCS Level II', 'now'])
    expect(linesOf(text, 15, { kept })).toEqual(['see', 'HCPCS Level II', 'now'])
    expect(linesOf(text, 11, { kept })).toEqual(['see HCPCS', 'Level II', 'now'])
  })

  it('cuts a word that no line can hold, after a sign of an address if there is one near the end', () => {
    expect(linesOf('x abcdefg/hijk', 9)).toEqual(['x', 'abcdefg/', 'hijk'])
    expect(linesOf('abcdefghijkl', 5)).toEqual(['abcde', 'fghij', 'kl'])
  })

  it('parts words where a script writes no spaces between them', () => {
    expect(linesOf('โรงพยาบาลเชียงใหม่', 12)).toEqual(['โรงพยาบาล', 'เชียงใหม่'])
  })

  it('never parts a letter from its marks', () => {
    expect(linesOf('กิ่กิ่กิ่', 4).every((line) => line.startsWith('ก'))).toBe(true)
    expect(linesOf('कि'.repeat(5), 5)).toEqual(['किकि', 'किकि', 'कि'])
  })

  it('drops a separator at the break', () => {
    const separators = [{ start: 3, end: 6 }]
    expect(linesOf('abc · defgh', 8, { separators })).toEqual(['abc', 'defgh'])
    expect(linesOf('abc · defgh', 11, { separators })).toEqual(['abc · defgh'])
  })

  it('never takes more lines than a greedy setting, and never exceeds the measure', () => {
    const words = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, fc.integer({ min: 14, max: 40 }), (lengths, measure) => {
        const text = lengths.map((length) => 'n'.repeat(length)).join(' ')
        const lines = linesOf(text, measure)
        expect(lines.join(' ')).toBe(text)
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(measure)
        expect(lines.length).toBe(greedyCount(lengths, measure))
      }),
    )
  })
})

/** Every character one point wide. */
function linesOf(
  text: string,
  measure: number,
  options: { kept?: ReadonlySet<number>; separators?: readonly Stretch[] } = {},
): readonly string[] {
  const positions = Float64Array.from({ length: text.length + 1 }, (_, index) => index)
  const { kept = new Set<number>(), separators = [] } = options
  return wrap({ text, positions, kept, separators }, { firstPt: measure, restPt: measure }).map(
    ({ start, end }) => text.slice(start, end),
  )
}

function greedyCount(lengths: readonly number[], measure: number): number {
  let lines = 1
  let used = -1
  for (const length of lengths) {
    if (used + 1 + length <= measure) used += 1 + length
    else {
      lines += 1
      used = length
    }
  }
  return lines
}
