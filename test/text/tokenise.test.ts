import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { GAP, tokenise } from '@/lib/text/tokenise'
import { arbitraryText } from '@/test/arbitraries/prose'

describe('tokenise', () => {
  it.each([
    ['ICD-10-CM', ['ICD', '10', 'CM']],
    ['ICD10CM', ['ICD', '10', 'CM']],
    ['E/M', ['E', 'M']],
    ['A&P', ['A', '&', 'P']],
    ['3M', ['3', 'M']],
    ['CPC-A', ['CPC', 'A']],
    ['95% in 2+ years', ['95%', 'in', '2+', 'years']],
    ['V24/V28', ['V', '24', 'V', '28']],
    ["a coder's desk", ['a', 'coder', 'desk']],
    ['experienceKnowledge of EMRUnderstanding', ['experience', 'Knowledge', 'of', 'EMR', 'Understanding']],
    ['eCW, McKesson, MDaudit, RxHCC', ['eCW', 'McKesson', 'MDaudit', 'RxHCC']],
    ['Łódź café', ['Łódź', 'café']],
    ['', []],
  ])('splits %j', (text, words) => {
    expect(tokenise(text).map((word) => word.text)).toEqual(words)
  })

  it.each([
    ['ICD10', GAP.JOINED],
    ['coding audit', GAP.SPACE],
    ['coding\naudit', GAP.SPACE],
    ['CPC-A', GAP.HYPHEN],
    ['CPC-\nA', GAP.HYPHEN],
    ['CPC - A', GAP.DASH],
    ['E / M', GAP.SLASH],
    ['CPC, A', GAP.COMMA],
    ['CPC (A', GAP.PARENTHESIS],
    ['C.P', GAP.DOT],
    ['CPC. A', GAP.BREAK],
    ['CPC\n\nA', GAP.BREAK],
    ['CPC\n- A', GAP.BREAK],
    ['CPC\n• A', GAP.BREAK],
  ])('names what stands between the words of %j', (text, gap) => {
    expect(tokenise(text)[1]?.gap).toBe(gap)
  })

  it('places each word in the original text', () => {
    const text = '“Résumé” of a CPC®‑A'
    expect(tokenise(text).map(({ span }) => slice(text, span))).toEqual(['Résumé', 'of', 'a', 'CPC®', 'A'])
  })

  it('gives words in order that never overlap, in any text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let end = 0
        for (const { span } of tokenise(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
