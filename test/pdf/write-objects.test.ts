import { describe, expect, it } from 'vitest'
import { newObjects, written } from '@/lib/pdf/write-objects'

describe('written', () => {
  it('sets a space only where a value would run into the name before it', () => {
    expect(
      written({ Type: '/Page', Parent: '2 0 R', Count: -3, Box: [0, 0, 595.28], Title: '(A)', On: 'true' }),
    ).toBe('<</Type/Page/Parent 2 0 R/Count -3/Box[0 0 595.28]/Title(A)/On true>>')
  })

  it('leaves out what is undefined, and writes dictionaries inside dictionaries', () => {
    expect(written({ A: undefined, B: { C: undefined, D: [{ E: 1 }] } })).toBe('<</B<</D[<</E 1>>]>>>>')
  })

  it('writes no exponent, which a PDF does not know', () => {
    expect(written([0.1 + 0.2, 1e-9, -0.0004])).toBe('[0.3 0 0]')
  })
})

describe('newObjects', () => {
  it('keeps a number for what comes later', () => {
    const objects = newObjects()
    const later = objects.reserve()
    expect(objects.add({ Parent: later })).toBe('2 0 R')
    objects.set(later, { Kids: ['2 0 R'] })
    expect(objects.all()).toEqual(['<</Kids[2 0 R]>>', '<</Parent 1 0 R>>'])
  })
})
