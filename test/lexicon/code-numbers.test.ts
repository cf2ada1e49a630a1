import { describe, expect, it } from 'vitest'
import { codeNumberAt } from '@/lib/lexicon/code-numbers'
import { tokenise } from '@/lib/text/tokenise'

describe('codeNumberAt', () => {
  it('reads an office visit as E/M and a drug code as HCPCS Level II', () => {
    expect(codeNumberAt(tokenise('99213'), 0)).toEqual({ to: 1, means: 'topic:e-m', isSure: false })
    expect(codeNumberAt(tokenise('J1100'), 0)).toEqual({
      to: 2,
      means: 'codeset:hcpcs-level-ii',
      isSure: false,
    })
  })

  it.each([
    ['the first office visit', '99202', true],
    ['the number before it, which CPT has deleted', '99201', false],
    ['the last office visit', '99215', true],
    ['the number after it', '99216', false],
    ['critical care', '99291', true],
    ['visits by their number', '99213s and 99214s', true],
    ['a home visit', '99350', true],
    ['a surgery', '27447', false],
    ['too few digits', '9921', false],
    ['too many digits', '992133', false],
  ])('knows %s: %s is E/M, %j', (_, text, isThere) => {
    expect(codeNumberAt(tokenise(text), 0)?.means === 'topic:e-m').toBe(isThere)
  })

  it.each([
    ['a postcode of nine digits', '99213-1234'],
    ['a number with a letter joined', '99213a'],
    ['a code of five letters and digits', 'J11005'],
    ['a letter apart from its digits', 'J 1100'],
    ['a letter that begins no code', 'W1100'],
    ['a small letter', 'j1100'],
    ['a drug code with a letter joined', 'J1100x'],
    ['nothing', ''],
  ])('takes %s for no code', (_, text) => {
    expect(codeNumberAt(tokenise(text), 0)).toBeNull()
  })

  it('is sure of a range of visits and of a modifier by name', () => {
    expect(codeNumberAt(tokenise('99202-99215'), 0)).toMatchObject({ means: 'topic:e-m', isSure: true })
    expect(codeNumberAt(tokenise('mod 25/59'), 0)).toEqual({
      to: 2,
      means: 'codeset:modifiers',
      isSure: true,
    })
    expect(codeNumberAt(tokenise('mod 12'), 0)).toBeNull()
  })

  it('takes the number of a class of positions for no code', () => {
    expect(codeNumberAt(tokenise('Position Class Code: T0057'), 3)).toBeNull()
  })

  it('takes the end of a hyphenated name for no code', () => {
    expect(codeNumberAt(tokenise('model-J1100'), 1)).toBeNull()
  })

  it('reads both ends of a range of visits', () => {
    const words = tokenise('99213-99215')
    expect([codeNumberAt(words, 0)?.means, codeNumberAt(words, 1)?.means]).toEqual(['topic:e-m', 'topic:e-m'])
  })
})
