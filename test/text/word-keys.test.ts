import { describe, expect, it } from 'vitest'
import { tokenise } from '@/lib/text/tokenise'
import { keysOf, phraseKeyOf } from '@/lib/text/word-keys'

describe('keysOf', () => {
  it.each([
    ['coders', { literal: 'coders', singular: null, stemmed: '~coder', inPhrase: '~coder' }],
    ['DRGs', { literal: 'drgs', singular: 'drg', stemmed: '~drg', inPhrase: 'drgs' }],
    ['CCS', { literal: 'ccs', singular: null, stemmed: null, inPhrase: 'ccs' }],
    ['&', { literal: 'and', singular: null, stemmed: null, inPhrase: 'and' }],
    ['10', { literal: '10', singular: null, stemmed: null, inPhrase: '10' }],
  ])('looks %s up so', (word, keys) => {
    expect(keysOf(word)).toEqual(keys)
  })
})

describe('phraseKeyOf', () => {
  it('is one for phrases that differ only in inflection and joints', () => {
    expect(phraseKeyOf(tokenise('Coding-Audits'))).toBe(phraseKeyOf(tokenise('coding audit')))
    expect(phraseKeyOf(tokenise('CCS'))).not.toBe(phraseKeyOf(tokenise('CC')))
  })
})
