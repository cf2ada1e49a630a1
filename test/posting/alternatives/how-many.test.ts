import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

const credentialsIn = (line: string) =>
  asked(line)
    .requirements.map(({ anyOf }) => anyOf.map((id) => id.split(':')[1]).join(' '))
    .filter((ids) => !/icd/.test(ids))
    .sort()

describe('severalOf', () => {
  it.each([
    'Two of the following: CPC, COC, CIC',
    'Two of the following:\n• CPC\n• COC\n• CIC',
    'At least two coding credentials required (e.g., CPC, COC, CIC)',
  ])('asks for two of three, whichever they are: %s', (line) =>
    expect(credentialsIn(line)).toEqual(['coc cic', 'cpc cic', 'cpc coc']),
  )

  it('asks for one where the two are of another sentence', () => {
    expect(credentialsIn('Two credentials are a plus. CPC, COC or CIC required')).toEqual(['cpc coc cic'])
  })

  it('asks for one of a list where one is enough', () => {
    expect(credentialsIn('One of the following: CPC, COC, CIC')).toEqual(['cpc coc cic'])
  })
})
