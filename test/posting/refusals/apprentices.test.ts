import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

describe('withApprentices', () => {
  it.each([
    ['CPC or COC (apprentice accepted)', ['cpc', 'coc', 'cpc-a', 'coc-a']],
    ['CPC (apprentice designation "-A" is acceptable)', ['cpc', 'cpc-a']],
    ['CPC, we also consider apprentices', ['cpc', 'cpc-a']],
    ['CPC or CCS-P. Apprentice designations will be taken.', ['cpc', 'ccs-p', 'cpc-a']],
  ])('takes the apprentice form as well in "%s"', (line, ids) => {
    const [group] = asked(line).requirements.filter(({ anyOf }) => anyOf[0]?.startsWith('credential:'))
    expect(group?.anyOf.map((id) => id.replace('credential:', ''))).toEqual(ids)
  })

  it.each(['CPC, apprentices not accepted', 'CPC', 'CPC (no apprentice status considered)'])(
    'does not in "%s"',
    (line) => {
      expect(asked(line).requirements.flatMap(({ anyOf }) => anyOf)).not.toContain('credential:cpc-a')
    },
  )

  it('takes the apprentice of the credential that the words name, of no other', () => {
    const line =
      "CRC or CPC with two years of HCC. Charts come by portal. CPC-A's welcome if you also hold CRC."
    const groups = asked(line).requirements.map(({ anyOf }) =>
      anyOf.filter((id) => id.startsWith('credential:')),
    )
    expect(groups.filter(({ length }) => length > 0)).toEqual([
      ['credential:crc', 'credential:cpc', 'credential:cpc-a'],
    ])
  })

  it.each([
    'CPC required; apprentice coders accepted for this entry level role.',
    'CPC required. CPC-A accepted for remote positions only.',
    'CPC required, CPC-A accepted at our discretion only.',
  ])('takes apprentices of this job: %s', (line) => {
    const taken = asked(line).requirements.flatMap(({ anyOf }) => anyOf)
    expect(taken).toContain('credential:cpc-a')
  })

  it.each([
    'Active CCS or CPC. We can not accept CCA or any apprentice status (CPC-A, COC-A)',
    'Active CCS or CPC. CPC-A holders: please wait for our junior posting',
  ])('refuses the apprentice in "%s"', (line) => {
    expect(asked(line).excluded.map(({ conceptId }) => conceptId)).toContain('credential:cpc-a')
    expect(asked(line).requirements.flatMap(({ anyOf }) => anyOf)).not.toContain('credential:cpc-a')
  })
})
