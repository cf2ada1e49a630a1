import { describe, expect, it } from 'vitest'
import { readingWarningSentence } from '@/components/reading-warning'
import type { ReadingWarning } from '@/lib/pdf/foreign-reading'

describe('readingWarningSentence', () => {
  const sentences = oneOfEach().map((warning) => [warning.code, readingWarningSentence(warning)] as const)

  it.each(sentences)('says what %s means in whole sentences', (_code, sentence) => {
    expect(sentence).toMatch(/^[A-Z0-9].*[^ ] .*\.$/)
    expect(sentence).not.toContain('!')
  })

  it('never says the same of two warnings', () => {
    expect(new Set(sentences.map(([, sentence]) => sentence)).size).toBe(sentences.length)
  })

  it('shows the words and counts what there is', () => {
    expect(readingWarningSentence({ code: 'cut-codes', words: ['ICD-10- CM'] })).toContain('“ICD-10- CM”')
    expect(readingWarningSentence({ code: 'lone-bullets', count: 1 })).toMatch(/^One bullet is /)
    expect(readingWarningSentence({ code: 'columns', pages: [1, 3] })).toMatch(/^Pages 1, 3 are /)
  })
})

/** One of each code: a table, so that a code without a case here does not compile. */
function oneOfEach(): readonly ReadingWarning[] {
  const [pages, words] = [[1], ['a b']]
  const byCode: { readonly [Code in ReadingWarning['code']]: ReadingWarning } = {
    'no-text-layer': { code: 'no-text-layer', pages },
    'unknown-characters': { code: 'unknown-characters', count: 3, words },
    columns: { code: 'columns', pages },
    table: { code: 'table', pages, words },
    'dates-at-the-edge': { code: 'dates-at-the-edge', count: 2, words },
    'text-in-margin': { code: 'text-in-margin', pages, words },
    'contact-in-margin': { code: 'contact-in-margin', words },
    'cut-codes': { code: 'cut-codes', words },
    'glued-codes': { code: 'glued-codes', words },
    'glued-words': { code: 'glued-words', count: 9, words },
    'spaced-letters': { code: 'spaced-letters', words },
    'lone-bullets': { code: 'lone-bullets', count: 2 },
    'no-sections': { code: 'no-sections' },
    'no-contact': { code: 'no-contact' },
    'not-read-to-the-end': { code: 'not-read-to-the-end', pageCount: 30, pagesRead: 20 },
  }
  return Object.values(byCode)
}
