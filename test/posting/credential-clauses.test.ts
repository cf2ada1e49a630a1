import { describe, expect, it } from 'vitest'
import { asked } from './read'

describe('refusalOf', () => {
  it.each([
    ['CCS required - CCS-P does not qualify', ['ccs'], ['ccs-p']],
    ['CCS only – CCS-P not accepted', ['ccs'], ['ccs-p']],
    ['Active CPC; CPC-As please do not apply', ['cpc'], ['cpc-a']],
    ['CPC, COC or CIC. CPC-A is not enough.', ['cpc', 'coc', 'cic'], ['cpc-a']],
  ])('refuses what a clause of its own refuses, and asks for the rest: %s', (line, wanted, refused) => {
    const { requirements, excluded } = asked(line)
    const ids = requirements.flatMap(({ anyOf }) => anyOf).filter((id) => id.startsWith('credential:'))
    expect(ids).toEqual(wanted.map((id) => `credential:${id}`))
    expect(excluded.map(({ conceptId }) => conceptId)).toEqual(refused.map((id) => `credential:${id}`))
  })
})

describe('dueIn', () => {
  it('gives a window to the credential that has it, and none to the one that is wanted at hire', () => {
    const { requirements } = asked('CPC required at time of hire, CRC within 12 months')
    const due = requirements.flatMap((one) =>
      one.anyOf[0]?.startsWith('credential:') ? [[one.anyOf[0], one.due?.months ?? null]] : [],
    )
    expect(due).toEqual([
      ['credential:cpc', null],
      ['credential:crc', 12],
    ])
  })

  it('keeps the window where the day of hire is one of two', () => {
    const { requirements } = asked('CPC required upon hire or within 6 months')
    expect(requirements.find(({ anyOf }) => anyOf.includes('credential:cpc'))?.due?.months).toBe(6)
  })
})
