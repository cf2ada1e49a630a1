import { describe, expect, it } from 'vitest'
import { type Arrangement, arrange, type ListedPosting } from '@/components/postings/arrange'
import { rowOf, summaryWith } from './rows'

const TODAY = '2026-11-26'
const ALL: Arrangement = { status: 'all', words: '', order: 'fit' }

describe('arrange', () => {
  it('puts the best fit first, missed conditions behind, and what is not known last', () => {
    const rows = [
      rowOf('unread', {}, null),
      rowOf('missed', {}, { summary: summaryWith({ fit: 90, notMet: ['CCS'] }) }),
      rowOf('fair', {}, { summary: summaryWith({ fit: 60 }) }),
      rowOf('good', {}, { summary: summaryWith({ fit: 85 }) }),
    ]
    expect(ids(arrange(rows, ALL, TODAY))).toEqual(['good', 'fair', 'missed', 'unread'])
  })

  it('puts the newest of equals first', () => {
    const rows = [rowOf('old', { createdAt: 1 }), rowOf('new', { createdAt: 2 })]
    expect(ids(arrange(rows, ALL, TODAY))).toEqual(['new', 'old'])
  })

  it('shows one status', () => {
    const rows = [rowOf('a', { status: 'applied' }), rowOf('b')]
    expect(ids(arrange(rows, { ...ALL, status: 'applied' }, TODAY))).toEqual(['a'])
  })

  it('finds words in titles, employers and notes, whatever their case', () => {
    const rows = [
      rowOf('a', { title: 'HCC Auditor' }),
      rowOf('b', { employer: 'Thornbury Health' }),
      rowOf('c', { notes: 'ask Wilma' }),
    ]
    const find = (words: string) => ids(arrange(rows, { ...ALL, words }, TODAY))
    expect([find('hcc'), find(' thornbury '), find('WILMA'), find('nobody')]).toEqual([
      ['a'],
      ['b'],
      ['c'],
      [],
    ])
  })

  it('puts the nearest coming day first, then what has been, then what has none', () => {
    const rows = [
      rowOf('none'),
      rowOf('been', { dates: { deadline: '2026-11-01' } }),
      rowOf('late', { dates: { deadline: '2026-12-20' } }),
      rowOf('soon', { dates: { deadline: '2026-11-27' } }),
    ]
    expect(ids(arrange(rows, { ...ALL, order: 'date' }, TODAY))).toEqual(['soon', 'late', 'been', 'none'])
  })

  it('orders by employer, without one last', () => {
    const rows = [rowOf('x'), rowOf('z', { employer: 'Zeta' }), rowOf('a', { employer: 'Alder' })]
    expect(ids(arrange(rows, { ...ALL, order: 'employer' }, TODAY))).toEqual(['a', 'z', 'x'])
  })
})

function ids(rows: readonly ListedPosting[]): string[] {
  return rows.map(({ posting }) => posting.id)
}
