import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseIndex, type Summing } from '@/lib/text/phrase-index'
import { tokenise, type Word } from '@/lib/text/tokenise'
import { phraseKeyOf } from '@/lib/text/word-keys'

describe('PhraseIndex', () => {
  it('finds every phrase in order of its first word, shortest first', () => {
    const index = indexOf(['coding', 'coding audit', 'audit', 'CPC'])
    expect(hitsIn(index, tokenise('CPC, coding audits'))).toEqual([
      { from: 0, to: 1, values: ['CPC'] },
      { from: 1, to: 2, values: ['coding'] },
      { from: 1, to: 3, values: ['coding audit'] },
      { from: 2, to: 3, values: ['audit'] },
    ])
  })

  it('learns a word that an earlier text held in vain', () => {
    const index = indexOf(['coding audit'])
    expect(hitsIn(index, tokenise('audit'))).toEqual([])
    expect(hitsIn(index, tokenise('coding audit'))).toHaveLength(1)
    index.add('audit', () => 'audit')
    expect(hitsIn(index, tokenise('audit'))).toHaveLength(1)
  })

  it('finds each of many phrases that begin with one word', () => {
    const phrases = ['audit', 'chart', 'claim', 'desk', 'edit', 'guide', 'query', 'rule', 'team', 'week'].map(
      (second) => `coding ${second}`,
    )
    const index = indexOf(phrases)
    for (const phrase of phrases)
      expect(hitsIn(index, tokenise(phrase))).toEqual([{ from: 0, to: 2, values: [phrase] }])
    expect(hitsIn(index, tokenise('coding month'))).toEqual([])
  })

  it('puts together what a word is in its spelling and by its stem', () => {
    const index = indexOf(['CODES', 'code'])
    const sums: string[][] = []
    index.eachHit(tokenise('codes'), (_, __, sum) => sums.push(sum))
    expect(sums).toEqual([['CODES', 'code']])
  })

  it('gives a value the words of its phrase', () => {
    const index = new PhraseIndex(LISTED)
    index.add('EncoderPro', (words) => words.map(({ text }) => text).join('|'))
    expect(hitsIn(index, tokenise('encoderpro'))).toEqual([{ from: 0, to: 1, values: ['Encoder|Pro'] }])
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
    const words = tokenise(text)
    const hits = hitsIn(indexOf([phrase]), words)
    expect(hits.some(({ from, to }) => from === 0 && to === words.length)).toBe(isThere)
  })

  it('agrees with comparing every phrase at every word', () => {
    const word = fc.constantFrom('coding', 'codes', 'CPC', 'A', 'audit', 'icd', '10', 'chart')
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(word, { maxLength: 12 }), (phrases, text) => {
        const index = indexOf(phrases)
        const words = tokenise(text.join(' '))
        const hits = hitsIn(index, words)
        for (let at = 0; at < words.length; at += 1) {
          const found = hits.filter(({ from }) => from === at).flatMap(({ values }) => values)
          expect([...found].sort()).toEqual([...naive(phrases, text, at)].sort())
        }
      }),
    )
  })

  it('treats an unknown word and an empty phrase as nothing', () => {
    const index = indexOf(['', '...'])
    expect(hitsIn(index, tokenise('coding'))).toEqual([])
    expect(hitsIn(index, [])).toEqual([])
  })
})

/** Phrases of the same words as a list. */
const LISTED: Summing<string, string[]> = {
  nothing: () => [],
  take: (list, value) => {
    list.push(value)
  },
  both: (one, other) => [...one, ...other],
}

function indexOf(phrases: readonly string[]): PhraseIndex<string, string[]> {
  const index = new PhraseIndex(LISTED)
  for (const phrase of phrases) index.add(phrase, () => phrase)
  return index
}

type Hit = { from: number; to: number; values: string[] }

function hitsIn(index: PhraseIndex<string, string[]>, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = []
  index.eachHit(words, (from, to, values) => {
    const last = hits.at(-1)
    if (last?.from === from && last.to === to) last.values.push(...values)
    else hits.push({ from, to, values: [...values] })
  })
  return hits
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
