import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('a list of credentials', () => {
  it('may have the dates of each on the row above it', () => {
    expect(
      read(
        '10/2023 – 10/2027\nCertified Coding Specialist (CCS), AHIMA\n06/2022\nCPB, AAPC\nONGOING\nCPC, AAPC',
      ),
    ).toEqual([
      ['CCS', '2023-10', '2027-10', 'held'],
      ['CPB', '2022-06', '', 'held'],
      ['CPC', '', '', 'in-progress'],
    ])
  })

  it('has dates below where its first row is a name', () => {
    expect(read('CCS, AHIMA\n10/2023 – 10/2027\nCPB, AAPC\n06/2022')).toEqual([
      ['CCS', '2023-10', '2027-10', 'held'],
      ['CPB', '2022-06', '', 'held'],
    ])
  })

  it('says below a name that it is over', () => {
    expect(read('CPB\nAAPC\n12/2013 – 12/2018 (expired)')).toEqual([['CPB', '2013-12', '2018-12', 'expired']])
  })

  it('has numbers of members below a name', () => {
    const { credentials } = understand(
      sourceLines('CERTIFICATIONS\nCPC\nAAPC\nMember #02618840'),
      '2026-11-27',
    ).resume
    expect(credentials.map(({ acronym, number }) => [acronym, number])).toEqual([['CPC', '02618840']])
  })
})

function read(rows: string) {
  const { credentials } = understand(
    sourceLines(`Dana Whitfield\nCERTIFICATIONS\n${rows}`),
    '2026-11-27',
  ).resume
  return credentials.map(({ acronym, earned, expires, status }) => [acronym, earned, expires, status])
}
