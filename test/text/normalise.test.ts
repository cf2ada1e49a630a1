import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, normalise } from '@/lib/text/normalise'
import { arbitraryText } from '@/test/arbitraries/prose'

describe('normalise', () => {
  it.each([
    ['a non-breaking hyphen', 'ICD\u201110', 'ICD-10'],
    ['an en dash', 'ICD\u201310', 'ICD-10'],
    ['a no-break space', 'ICD\u00A010', 'ICD 10'],
    ['a registered mark', 'CPC\u00AE-A', 'CPC-A'],
    ['a soft hyphen', 'cod\u00ADing', 'coding'],
    ['a curly apostrophe', 'coder\u2019s', "coder's"],
    ['a ligature', 'certi\uFB01ed', 'certified'],
    ['an accent typed apart', 'resume\u0301', 'resum\u00E9'],
  ])('folds %s', (_, written, folded) => {
    expect(normalise(written).text).toBe(folded)
  })

  it('keeps the way back to the original', () => {
    const { text, toOriginal } = normalise('®CPC\u00AD-A')
    expect(text).toBe('CPC-A')
    expect([0, 3, 4, 5].map(toOriginal)).toEqual([1, 5, 6, 7])
  })

  it('leads every character back to a place that does not go backwards', () => {
    fc.assert(
      fc.property(arbitraryText, (original) => {
        const { text, toOriginal } = normalise(original)
        let last = 0
        for (let index = 0; index <= text.length; index += 1) {
          expect(toOriginal(index)).toBeGreaterThanOrEqual(last)
          last = toOriginal(index)
        }
        expect(last).toBe(original.length)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryText, (original) => {
        const once = normalise(original).text
        expect(normalise(once).text).toBe(once)
      }),
    )
  })
})

describe('fold', () => {
  it('puts look-alikes and capitals on one footing', () => {
    expect(fold('ICD‑10‑CM®')).toBe('icd-10-cm')
  })
})
