import { describe, expect, it } from 'vitest'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { labelOf, printName } from '@/lib/lexicon/print-name'

const { concept, concepts } = getLexicon()

describe('labelOf', () => {
  it.each([
    ['credential:cpc', 'CPC'],
    ['setting:inpatient', 'Inpatient'],
    ['specialty:orthopaedics', 'Orthopedics'],
    ['setting:risk-adjustment', 'Risk adjustment'],
    ['software:epic', 'Epic'],
    ['software:athenahealth', 'athenahealth'],
  ] as const)('labels %s as %s', (id, label) => expect(labelOf(concept(id))).toBe(label))
})

describe('printName', () => {
  it('writes the name and its letters', () => {
    expect(printName(concept('credential:ccs'))).toBe('Certified Coding Specialist (CCS)')
  })

  it('spells as a US resume does, but for the name that an issuer gave', () => {
    const british = /anaesth|paediatr|haemat|gynaec|traveller|recognised|enquir|orthopaed/i
    const names = concepts.filter(({ name }) => british.test(name)).map(({ id }) => id)
    expect(names).toEqual(['credential:cosc'])
  })
})
