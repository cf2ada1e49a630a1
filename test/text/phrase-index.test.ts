import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseIndex } from '@/lib/text/phrase-index'
import { tokenise } from '@/lib/text/tokenise'
import { phraseKeyOf } from '@/lib/text/word-keys'

describe('PhraseIndex', () => {
  it('finds the longest phrase that starts at a word', () => {
    const index = indexOf(['coding', 'coding audit', 'audit'])
    expect(index.longestAt(tokenise('coding audits'), 0)).toEqual({
      from: 0,
      to: 2,
      values: ['coding audit'],
    })
  })

  it('lists every phrase that starts at a word, shortest first', () => {
    const index = indexOf(['CPC', 'CPC-A'])
    expect(index.allAt(tokenise('CPC-A'), 0).flatMap((hit) => hit.values)).toEqual(['CPC', 'CPC-A'])
  })

  it.each([
    ['ICD-10-CM', 'ICD 10 CM', true],
    ['ICD-10-CM', 'ICD10CM', true],
    ['ICD-10-CM', 'ICD-10, CM', false],
    ['pre-bill', 'pre bill', true],
    ['CPC-A', 'CPC A', false],
    ['A&P', 'A & P', true],
    ['A&P', 'A and P', true],
    ['E/M', 'E, M', false],
    ['EncoderPro', 'ENCODERPRO', true],
    ['EncoderPro', 'Encoder Pro', true],
    ['DRG', 'DRGs', true],
    ['CCS', 'CC', false],
    ['coding audit', 'coding. Audit', false],
    ['Certified Coder - Apprentice', 'Certified Coder (Apprentice)', true],
  ])('%j in %j: %j', (phrase, text, isThere) => {
    expect(indexOf([phrase]).longestAt(tokenise(text), 0)?.to === tokenise(text).length).toBe(isThere)
  })

  it('agrees with comparing every phrase at every word', () => {
    const word = fc.constantFrom('coding', 'codes', 'CPC', 'A', 'audit', 'icd', '10', 'chart')
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(word, { maxLength: 12 }), (phrases, text) => {
        const index = indexOf(phrases)
        const words = tokenise(text.join(' '))
        for (let at = 0; at < words.length; at += 1) {
          const found = index.allAt(words, at).flatMap(({ values }) => values)
          expect([...found].sort()).toEqual([...naive(phrases, text, at)].sort())
        }
      }),
    )
  })

  it('treats an unknown word and an empty phrase as nothing', () => {
    const index = indexOf(['', '...'])
    expect(index.allAt(tokenise('coding'), 0)).toEqual([])
    expect(index.longestAt(tokenise('coding'), 5)).toBeNull()
  })
})

describe('phraseKeyOf', () => {
  it('is one for phrases that differ only in inflection and joints', () => {
    expect(phraseKeyOf(tokenise('Coding-Audits'))).toBe(phraseKeyOf(tokenise('coding audit')))
    expect(phraseKeyOf(tokenise('CCS'))).not.toBe(phraseKeyOf(tokenise('CC')))
  })
})

function indexOf(phrases: readonly string[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>()
  for (const phrase of phrases) index.add(phrase, () => phrase)
  return index
}

/** The oracle: each phrase compared with the words that stand at `at`, joints as the index allows them. */
function naive(phrases: readonly string[], text: readonly string[], at: number): readonly string[] {
  return phrases.filter((phrase) => {
    const words = phrase.split(' ')
    return words.every((word, i) => {
      const there = text[at + i]
      return there !== undefined && phraseKeyOf(tokenise(there)) === phraseKeyOf(tokenise(word))
    })
  })
}
