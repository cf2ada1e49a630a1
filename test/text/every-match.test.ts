import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyMatch } from '@/lib/text/every-match'

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
