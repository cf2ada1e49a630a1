import { describe, expect, it } from 'vitest'
import { knownPostings } from '@/components/postings/known-postings'
import { rowOf, summaryWith } from './rows'

describe('knownPostings', () => {
  it('leaves out what is not worked out, and other trades', () => {
    const rows = [
      rowOf('a'),
      rowOf('b', {}, null),
      rowOf('c', {}, { summary: summaryWith({ domain: 'other' }) }),
    ]
    expect(knownPostings(rows).map(({ id }) => id)).toEqual(['a'])
  })
})
