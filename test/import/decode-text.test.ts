import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/import/decode-text'

const SENTENCE = 'Zoë Müller – “coder”, 95 % accuracy'

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(decodeText(strToU8(SENTENCE)).text).toBe(SENTENCE)
    expect(decodeText(strToU8(`\uFEFF${SENTENCE}`)).text).toBe(SENTENCE)
  })

  it('reads what older Windows programs write', () => {
    const bytes = [0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x93, 0x63, 0x6f, 0x64, 0x65, 0x72, 0x94]
    expect(decodeText(new Uint8Array(bytes))).toEqual({ text: 'Zoë – “coder”', isText: true })
  })

  it.each(['little', 'big'] as const)('reads UTF-16, %s end first, with its mark or without', (end) => {
    expect(decodeText(utf16(`\uFEFF${SENTENCE}`, end)).text).toBe(SENTENCE)
    expect(decodeText(utf16(SENTENCE, end)).text).toBe(SENTENCE)
  })

  it('gives every line the same end', () => {
    expect(decodeText(strToU8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd')
  })

  it('tells bytes that are no text', () => {
    expect(decodeText(new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7])).isText).toBe(false)
  })

  it('gives any text back from its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), (text) => {
        fc.pre(!/[\r\u2028\u2029\0]|^\uFEFF/.test(text))
        expect(decodeText(strToU8(text)).text).toBe(text)
      }),
    )
  })
})

function utf16(text: string, end: 'little' | 'big'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return new Uint8Array(
    units.flatMap((unit) => (end === 'little' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}
