import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyMatch, everyMatchOf } from '@/lib/text/every-match'

describe('everyMatch', () => {
  it('finds what matchAll finds, groups and places included', () => {
    const expression = fc.constantFrom(/b*/g, /a|ab/g, /(a)(b)?/g, /(?<=a)b/g, /\bb/g, /^a/gm)
    fc.assert(
      fc.property(expression, fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n') }), (wanted, text) => {
        expect(everyMatch(wanted, text)).toEqual([...text.matchAll(wanted)])
      }),
    )
  })

  it('begins at the start of each text, wherever the last search was given up', () => {
    const expression = /a/g
    expression.exec('aa')
    expect(everyMatch(expression, 'aa').map(({ index }) => index)).toEqual([0, 1])
  })
})

describe('everyMatchOf', () => {
  it('finds what one expression of the same alternatives finds', () => {
    const part = fc.constantFrom('b*', 'a', 'ab', 'b+a', '(?<=a)b', '\\bb', '^a', '$')
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ') })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), words, (parts, text) => {
        const whole = everyMatch(new RegExp(parts.join('|'), 'g'), text)
        const parted = everyMatchOf(
          parts.map((one) => new RegExp(one, 'g')),
          text,
        )
        expect(parted).toEqual(whole)
      }),
    )
  })
})
