import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

const waysIn = (line: string) => asked(line).experience.map(({ years, onlyWith }) => [years, onlyWith])

describe('withCoupledWays', () => {
  it.each([
    [
      'CCS with 2 years of coding experience, or CPC with 4 years of coding experience',
      [
        [2, ['credential:ccs']],
        [4, ['credential:cpc']],
      ],
    ],
    [
      'RHIA with 1 year of coding or RHIT with 3 years of coding',
      [
        [1, ['credential:rhia']],
        [3, ['credential:rhit']],
      ],
    ],
    [
      'CPC with 2 years, CCS with 1 year, or CPC-A with 3 years',
      [
        [2, ['credential:cpc']],
        [1, ['credential:ccs']],
        [3, ['credential:cpc-a']],
      ],
    ],
  ])('gives each credential its own years: %s', (line, ways) => {
    expect(waysIn(line)).toEqual(ways)
  })

  it.each([
    ['CPC with 2 years of coding', [[2, []]]],
    [
      'CPC with 2 years of coding and 1 year of auditing',
      [
        [2, []],
        [1, []],
      ],
    ],
  ])('leaves years that are everybody’s: %s', (line, ways) => {
    expect(waysIn(line)).toEqual(ways)
  })

  it('lets the years in front of “or CCS with one” make up for the credential', () => {
    const line = 'Three years of inpatient coding, or CCS with one year of inpatient coding'
    expect(asked(line).experience).toMatchObject([
      { years: 3, onlyWith: [], instead: { of: 'credential', ids: ['credential:ccs'] } },
      { years: 1, onlyWith: ['credential:ccs'], instead: null },
    ])
    const both = 'Three years of coding, and CCS with one year of auditing'
    expect(asked(both).experience).toMatchObject([
      { years: 3, instead: null },
      { years: 1, onlyWith: [] },
    ])
  })
})
