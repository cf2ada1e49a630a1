import { describe, expect, it } from 'vitest'
import { read } from '@/test/posting/read'

const credentialsIn = (rows: string) =>
  read(`Coding Auditor\n\nCandidates must hold:\n${rows}`)
    .requirements.filter(({ anyOf }) => anyOf[0]?.startsWith('credential:'))
    .map(({ anyOf }) => anyOf.map((id) => id.split(':')[1]).join(' '))

describe('joinLetteredOptions', () => {
  it.each([
    '(a) CPMA plus CPC\nor (b) CCS-P\nTwo years of coding experience.',
    '(a) CPMA and CPC; or\n(b) CCS-P\nTwo years of coding experience.',
    'a. CPMA and CPC\nOR\nb. CCS-P\nTwo years of coding experience.',
    '1) CPMA & CPC, or\n2) CCS-P\nTwo years of coding experience.',
  ])('keeps a pair together on a row of its own: %j', (rows) => {
    expect(credentialsIn(rows)).toEqual(['cpma ccs-p', 'cpc ccs-p'])
  })

  it('takes either of two pairs', () => {
    expect(credentialsIn('(a) CPC and CPMA\nor (b) CCS-P and CEMC\nTwo years of coding.')).toEqual([
      'cpc ccs-p',
      'cpc cemc',
      'cpma ccs-p',
      'cpma cemc',
    ])
  })

  it('keeps alternatives within an option', () => {
    expect(credentialsIn('(a) RHIA\nor (b) CCS or CIC\nTwo years of coding.')).toEqual(['rhia ccs cic'])
  })

  it('asks for all of a lettered list without an "or"', () => {
    expect(credentialsIn('a. RHIT\nb. CCS\nc. Two years of coding')).toEqual(['rhit', 'ccs'])
  })

  it('leaves a sentence below the options alone', () => {
    expect(credentialsIn('(a) RHIA\nor (b) RHIT\nCCDS required as well, and two years of coding.')).toEqual([
      'rhia rhit',
      'ccds',
    ])
  })
})
