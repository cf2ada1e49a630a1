import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

describe('onlyWith', () => {
  it.each([
    ['CCS, or RHIT with 5 years of inpatient coding', ['credential:rhit']],
    ['CCS (will accept RHIA/RHIT w/ 5+ yrs inpatient)', ['credential:rhia', 'credential:rhit']],
    ["CCS – or RHIA/RHIT if you've also got 4 yrs inpatient", ['credential:rhia', 'credential:rhit']],
    ['CCS or RHIT if over 3 years of coding', ['credential:rhit']],
    ['CCS, RHIT or RHIA; CIC considered with 5+ yrs of inpatient', ['credential:cic']],
    ['RN, or CCS/RHIT credentialed coder with 3+ years inpatient', ['credential:ccs', 'credential:rhit']],
    [
      'CCS or RHIA (RHIT will be considered for candidates with ten or more years of experience)',
      ['credential:rhit'],
    ],
    ['CCS, CIC or COC (COC accepted only with 2+ yrs hospital outpatient)', ['credential:coc']],
    ['CPC; we will consider CPC-A with 1 year of coding', ['credential:cpc-a']],
  ])('reads whose the years are: %s', (line, ids) => {
    expect(asked(line).experience.map(({ onlyWith }) => onlyWith)).toEqual([ids])
  })

  it.each([
    'CPC or CCS with 2 years of coding',
    'CPC, CCS or RHIT and 2 years of coding',
    'CPC with 2 years of coding',
    'A CPC (or CCS-P) with 3 years of coding',
    'CCS or CIC accepted with 2 years of coding',
    'RHIT, CCS, with at least 2 years of coding',
    '2 years of coding, CPC or CCS',
  ])('asks them of everybody: %s', (line) => {
    expect(asked(line).experience.map(({ onlyWith }) => onlyWith)).toEqual([[]])
  })

  it('hears a credential that is fine with years in a sentence of its own', () => {
    const { experience } = asked('CIRCC or RCC. CPC alone is fine if you’ve 4 years of radiology')
    expect(experience[0]).toMatchObject({ years: 4, onlyWith: ['credential:cpc'] })
  })
})
