import { describe, expect, it } from 'vitest'
import { conditionWords, dateWords, listTitle } from '@/components/postings/postings-words'

describe('dateWords', () => {
  it.each([
    [{ what: 'deadline', on: '2026-12-05', isPast: false }, '', 'closes Dec 5'],
    [{ what: 'deadline', on: '2026-11-05', isPast: true }, '', 'closed Nov 5'],
    [{ what: 'interview', on: '2026-11-25', isPast: true }, '10:00', 'interview Nov 25, 10:00'],
    [{ what: 'followUp', on: '2027-01-08', isPast: false }, '', 'follow up Jan 8, 2027'],
    [{ what: 'applied', on: '2026-11-12', isPast: true }, '', 'applied Nov 12'],
  ] as const)('of %o says %s %s', (next, time, words) => {
    expect(dateWords(next, time, '2026-11-26')).toBe(words)
  })
})

describe('conditionWords', () => {
  it.each([
    [{ met: 3, unclear: ['Degree'], notMet: [] }, '3 met, 1 unclear'],
    [{ met: 0, unclear: ['Degree'], notMet: [] }, '1 unclear'],
    [{ met: 4, unclear: [], notMet: [] }, '4 of 4 met'],
    [{ met: 4, unclear: ['Degree'], notMet: ['CCS', 'CRC'] }, 'Not met: CCS, CRC'],
    [{ met: 0, unclear: [], notMet: [] }, 'No hard conditions'],
  ])('of %o says %s', (knockouts, words) => expect(conditionWords(knockouts)).toBe(words))
})

describe('listTitle', () => {
  it('writes small numbers out', () => {
    expect(listTitle(1, 'fit')).toBe('One posting')
    expect(listTitle(7, 'date')).toBe('Seven postings, next date first')
    expect(listTitle(100, 'newest')).toBe('100 postings, newest first')
  })
})
