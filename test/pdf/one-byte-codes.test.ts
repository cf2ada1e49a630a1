import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneByteCodes } from '@/lib/pdf/one-byte-codes'

describe('oneByteCodes', () => {
  it.each([
    ['A', 0x41],
    ['-', 0x2d],
    ['é', 0xe9],
    ['€', 0x80],
    ['’', 0x92],
    ['•', 0x95],
    ['–', 0x96],
    ['™', 0x99],
    ['ž', 0x9e],
    ['Ÿ', 0x9f],
  ])('gives %s the byte that Windows gives it', (letter, byte) => {
    expect([...oneByteCodes(pointsOf(letter)).values()]).toEqual([byte])
  })

  it('gives others a byte of their own, and none where there is no room', () => {
    const codes = oneByteCodes(pointsOf('aÿŁễ‑'))
    expect(codes.size).toBe(5)
    expect(new Set(codes.values()).size).toBe(5)
    const cyrillic = Array.from({ length: 200 }, (_, index) => 0x400 + index)
    expect(oneByteCodes(cyrillic).size).toBe(128)
  })

  it('never gives two characters one byte, or a byte that ends a line or a text', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0x20, max: 0x2fff }), { maxLength: 400 }), (points) => {
        const bytes = [...oneByteCodes(points).values()]
        expect(new Set(bytes).size).toBe(bytes.length)
        expect(bytes.every((byte) => byte >= 0x20 && byte <= 0xff)).toBe(true)
      }),
    )
  })
})

function pointsOf(text: string): readonly number[] {
  return [...text].map((letter) => letter.codePointAt(0) ?? 0)
}
