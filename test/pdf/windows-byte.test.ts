import { describe, expect, it } from 'vitest'
import { windowsByte } from '@/lib/pdf/windows-byte'

describe('windowsByte', () => {
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
    expect(windowsByte(letter.codePointAt(0) ?? 0)).toBe(byte)
  })

  it.each(['ễ', 'Ł', '\u2011', 'Ж', '\u0081', '\n'])('has none for %j', (letter) => {
    expect(windowsByte(letter.codePointAt(0) ?? 0)).toBeNull()
  })
})
