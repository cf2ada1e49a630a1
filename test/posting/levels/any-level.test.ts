import { describe, expect, it } from 'vitest'
import { readPosting } from '@/lib/posting/read-posting'
import { read } from '@/test/posting/read'

const LADDER = (second: string) =>
  `Coder I, II\n\nCoder I\n• CPC-A or CCA\n• 6 months of coding experience\n\nCoder II\n• ${second}\n• 3 years of coding experience`

const choicesOf = (text: string) =>
  read(text)
    .requirements.map(({ anyOf }) => anyOf.filter((id) => id.startsWith('credential:')))
    .filter(({ length }) => length > 0)

describe('withAnyLevel', () => {
  it('takes the credentials of all levels for one choice where none is chosen', () => {
    expect(choicesOf(LADDER('CPC or CCS'))).toEqual([
      ['credential:cpc-a', 'credential:cca', 'credential:cpc', 'credential:ccs'],
    ])
  })

  it('takes one choice that two levels share beside that of a third', () => {
    const text = `${LADDER('CPC or CCS')}\n\nCoder III\n• CPC or CCS\n• 5 years of coding experience`
    expect(choicesOf(text)).toEqual([
      ['credential:cpc-a', 'credential:cca', 'credential:cpc', 'credential:ccs'],
    ])
  })

  it('keeps to the level that is chosen', () => {
    const text = LADDER('CPC or CCS')
    const second = read(text).levels[1]?.id ?? ''
    const chosen = readPosting(text, { level: second })
    expect(chosen.ok && chosen.value.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:cpc',
      'credential:ccs',
    ])
  })

  it.each(['CRC plus CPMA', 'CEDC'])('leaves apart what comes on top: %s', (second) => {
    expect(choicesOf(LADDER(second))).toContainEqual(['credential:cpc-a', 'credential:cca'])
  })
})
