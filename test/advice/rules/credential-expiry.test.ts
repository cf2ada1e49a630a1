import { describe, expect, it } from 'vitest'
import { found, withCredentials } from '@/test/advice/advice-of'

const expiring = (expires: string, status: 'held' | 'expired' | 'in-progress' = 'held') =>
  found('credential-expiry', withCredentials([{ acronym: 'CPC', expires, status }])).map(({ says }) => says)

describe('credentialExpiry', () => {
  it('speaks up from 90 days before the end, and after it', () => {
    expect(expiring('2027-02-24')).toEqual(['CPC expires Feb 24, 2027.'])
    expect(expiring('2026-10')).toEqual(['CPC expired Oct 2026.'])
    expect(expiring('2026-11-26')).toEqual(['CPC expires Nov 26, 2026.'])
  })

  it('is silent before that, without a date, and where the entry says it itself', () => {
    expect(expiring('2027-02-25')).toEqual([])
    expect(expiring('2027-05')).toEqual([])
    expect(expiring('')).toEqual([])
    expect(expiring('2020-01', 'expired')).toEqual([])
    expect(expiring('2027-01', 'in-progress')).toEqual([])
  })

  it('speaks once of credentials that end on one day', () => {
    const ending = ['CPC', 'COC', 'CRC'].map((acronym, index) => ({
      acronym,
      expires: index === 1 ? '2027-01-31' : '2026-12-31',
    }))
    expect(found('credential-expiry', withCredentials(ending)).map(({ says }) => says)).toEqual([
      'CPC and CRC expire Dec 31, 2026.',
      'COC expires Jan 31, 2027.',
    ])
  })

  it('reads the date that only the words of an entry say', () => {
    expect(
      found('credential-expiry', withCredentials([{ name: 'CPC exp. 12/2026', acronym: 'CPC' }])).map(
        ({ says }) => says,
      ),
    ).toEqual(['CPC expires Dec 2026.'])
  })
})
