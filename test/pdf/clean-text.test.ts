import { describe, expect, it } from 'vitest'
import { cleanText } from '@/lib/pdf/clean-text'

describe('cleanText', () => {
  it.each([
    ['ICD\u201110\u2010CM', 'ICD-10-CM'],
    ['No.\u00a0123\u202f456', 'No. 123 456'],
    ['co\u00adder\u200b\u200d\ufeff', 'coder'],
    ['one\ttwo\r\nthree', 'one two three'],
    ['Nguye\u0302\u0303n', 'Nguy\u1ec5n'],
    ['\u0394\u03b7\u03bc\u03ae\u03c4\u03c1\u03b7\u03c2', 'Δημήτρης'],
    ['certi\ufb01ed, o\ufb03ce, Coder \u2161', 'certified, office, Coder II'],
    ['ｶﾀｶﾅ', 'カタカナ'],
    ['\u845b\u{e0100} \u2714\ufe0f', '\u845b \u2714'],
    ['  a   b ', 'a b'],
    ['a \u200b b', 'a b'],
    ['\ud83d', ''],
    ['a\ufffeb\u{1ffff}', 'ab'],
    ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
    ['ක්\u200dෂ \u200d', 'ක්\u200dෂ'],
    ['Mar 2021 – Present', 'Mar 2021 – Present'],
  ])('makes %j read %j', (typed, expected) => {
    expect(cleanText(typed)).toBe(expected)
  })
})
