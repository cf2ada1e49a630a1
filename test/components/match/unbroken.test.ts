import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment } from '@/components/match/marked-lines'
import { keepWhole, LONGEST_WHOLE } from '@/components/match/unbroken'

describe('keepWhole', () => {
  it.each([
    ['Assign ICD-10-CM codes', ['ICD-10-CM']],
    ['CPC/COC, then (ICD-10-PCS).', ['CPC/COC,', '(ICD-10-PCS).']],
    ['no code at all', []],
    ['a-word-that-is-far-too-long-for-one-line-of-a-phone', []],
    ['– a dash alone, and a list-', []],
  ])('keeps the codes of “%s” whole', (text, whole) => {
    expect(wholeIn([segment(0, text)])).toEqual(whole)
  })

  it('keeps a short mark whole, and lets a long one break', () => {
    const marks = [
      segment(0, 'risk adjustment', 'required'),
      segment(15, ' and '),
      segment(20, LONG, 'required'),
    ]
    expect(wholeIn(marks)).toEqual(['risk adjustment'])
  })

  it('keeps a code whole of which only a part is marked', () => {
    expect(
      wholeIn([segment(0, 'the '), segment(4, 'ICD-10', 'mentioned'), segment(10, '-CM codes')]),
    ).toEqual(['ICD-10-CM'])
  })

  it('loses and adds no character, whatever is marked', () => {
    const words = fc.array(
      fc.record({ text: fc.string({ minLength: 1, maxLength: 40 }), isMarked: fc.boolean() }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        let at = 0
        const segments = parts.map(({ text, isMarked }) => {
          at += text.length
          return segment(at - text.length, text, isMarked ? 'required' : null)
        })
        const kept = keepWhole(segments).flatMap((stretch) => stretch.segments)
        expect(kept.map(({ text }) => text).join('')).toBe(parts.map(({ text }) => text).join(''))
        expect(kept.filter(({ level }) => level !== null)).toEqual(
          segments.filter(({ level }) => level !== null),
        )
      }),
    )
  })
})

const LONG = 'x'.repeat(LONGEST_WHOLE + 1)

function segment(start: number, text: string, level: Segment['level'] = null): Segment {
  return { start, text, level, ties: level === null ? [] : ['requirement-1'] }
}

function wholeIn(segments: readonly Segment[]): readonly string[] {
  return keepWhole(segments)
    .filter(({ isWhole }) => isWhole)
    .map((stretch) => stretch.segments.map(({ text }) => text).join(''))
}
