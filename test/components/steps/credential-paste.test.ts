import { describe, expect, it } from 'vitest'
import { readPastedCredentials } from '@/components/steps/credential-paste'

const TODAY = '2026-11-27'

describe('readPastedCredentials', () => {
  it.each([
    ['CPC, CRC, RHIT', ['CPC', 'CRC', 'RHIT']],
    ['CPC-A and CCA', ['CPC-A', 'CCA']],
    ['CCS; CCS-P\nCPC®', ['CCS', 'CCS-P', 'CPC']],
    ['CPC, CPC, CIC', ['CPC', 'CIC']],
    ['CPC – A, HCS-D', ['CPC-A', 'HCS-D']],
    ['CPC/CRC', ['CPC', 'CRC']],
    ['CPC, AAPC, CCS, AHIMA', ['CPC', 'CCS']],
  ])('%s', (pasted, acronyms) => {
    expect(readPastedCredentials(pasted, TODAY).map((one) => one.acronym)).toEqual(acronyms)
  })

  it('keeps the long name where the list gives it', () => {
    expect(readPastedCredentials('Certified Professional Coder (CPC); CCS', TODAY)).toMatchObject([
      { acronym: 'CPC', name: 'Certified Professional Coder' },
      { acronym: 'CCS', name: '' },
    ])
  })

  it.each([
    ['CPC, 01882041, 6/2018\nRHIT', { number: '01882041', earned: '2018-06', expires: '' }],
    ['CPC #01882041 earned June 2018, CRC', { number: '01882041', earned: '2018-06', expires: '' }],
    ['CPC (AAPC), No. 01882041, 6/2018 – 12/2027; CRC', { earned: '2018-06', expires: '2027-12' }],
    ['CPC, exp. 12/2027, CRC', { number: '', earned: '', expires: '2027-12' }],
    ['CPC - AAPC - 2018, CRC - 2020', { earned: '2018' }],
    ['CPC 12/31/2027, CRC', { earned: '', expires: '2027-12-31' }],
    ['CPC, Member ID: 01882041, CRC', { number: '01882041' }],
    ['Certified Professional Coder (CPC), AAPC, 2018\nCRC', { earned: '2018' }],
    ['CPC-A 2025, since 03/2025, CCA', { acronym: 'CPC-A', earned: '2025-03' }],
  ])('takes the number and the dates behind each: %s', (pasted, first) => {
    expect(readPastedCredentials(pasted, TODAY)[0]).toMatchObject(first)
    expect(readPastedCredentials(pasted, TODAY)).toHaveLength(2)
  })

  it.each([
    'CPC, coded 2018 to 2020 in Epic',
    'CPC, 13/2018, CRC',
    'CPC, 2018, 2020, CRC',
    'CPT, ICD-10-CM',
    'AAPC, AHIMA',
    'CPC, 2018, Maumee Valley College',
  ])('leaves %s as it is, since it says more', (pasted) =>
    expect(readPastedCredentials(pasted, TODAY)).toEqual([]),
  )

  it.each(['CPC', 'certified coder, remote', 'Coder, CPC', 'I coded charts, mostly', ''])(
    'leaves %s to be pasted as it is',
    (pasted) => expect(readPastedCredentials(pasted, TODAY)).toEqual([]),
  )
})
