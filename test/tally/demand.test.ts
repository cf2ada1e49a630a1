import { describe, expect, it } from 'vitest'
import { demandOf } from '@/lib/tally/demand'
import { askedFor } from './build'

describe('demandOf', () => {
  it('counts how many postings ask for a concept, and how', () => {
    const rows = demandOf([
      { id: 'a', asked: [askedFor('CPC', { instead: ['CCS'] })] },
      { id: 'b', asked: [askedFor('CPC')] },
      { id: 'c', asked: [askedFor('CPC', { level: 'preferred', weight: 1.5 })] },
      { id: 'd', asked: [] },
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      label: 'CPC',
      counts: { required: 2, preferred: 1, mentioned: 0 },
      only: 1,
      weight: 13.5,
    })
    expect([...(rows[0]?.cells ?? [])]).toEqual([
      ['a', { level: 'required', instead: ['CCS'] }],
      ['b', { level: 'required', instead: [] }],
      ['c', { level: 'preferred', instead: [] }],
    ])
  })

  it('puts first what most of Fit hangs on, not what is named most', () => {
    const named = askedFor('HIPAA', { level: 'mentioned', weight: 0.5 })
    const rows = demandOf([
      { id: 'a', asked: [named, askedFor('CCS')] },
      { id: 'b', asked: [named] },
      { id: 'c', asked: [named] },
    ])
    expect(rows.map(({ label }) => label)).toEqual(['CCS', 'HIPAA'])
  })

  it('says of a concept what the posting says that is answered best', () => {
    const shown = (grade: 'absent' | 'listed') => ({ grade, jobs: 0, place: '', quote: '' })
    const rows = demandOf([
      { id: 'a', asked: [askedFor('ICU', { shown: shown('absent') })] },
      { id: 'b', asked: [askedFor('ICU', { shown: shown('listed') })] },
    ])
    expect(rows[0]?.shown.grade).toBe('listed')
  })

  it('of nothing is nothing', () => {
    expect(demandOf([])).toEqual([])
  })
})
