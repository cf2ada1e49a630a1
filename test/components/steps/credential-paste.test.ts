import { describe, expect, it } from 'vitest'
import { readPastedCredentials } from '@/components/steps/credential-paste'

describe('readPastedCredentials', () => {
  it.each([
    ['CPC, CRC, RHIT', ['CPC', 'CRC', 'RHIT']],
    ['CPC-A and CCA', ['CPC-A', 'CCA']],
    ['CCS; CCS-P\nCPC®', ['CCS', 'CCS-P', 'CPC']],
    ['CPC, CPC, CIC', ['CPC', 'CIC']],
    ['CPC – A, HCS-D', ['CPC-A', 'HCS-D']],
  ])('%s', (pasted, acronyms) => {
    expect(readPastedCredentials(pasted).map((one) => one.acronym)).toEqual(acronyms)
  })

  it('keeps the long name where the list gives it', () => {
    expect(readPastedCredentials('Certified Professional Coder (CPC); CCS')).toEqual([
      { acronym: 'CPC', name: 'Certified Professional Coder' },
      { acronym: 'CCS', name: '' },
    ])
  })

  it.each(['CPC', 'certified coder, remote', 'Coder, CPC', 'I coded charts, mostly', ''])(
    'leaves %s to be pasted as it is',
    (pasted) => expect(readPastedCredentials(pasted)).toEqual([]),
  )
})
