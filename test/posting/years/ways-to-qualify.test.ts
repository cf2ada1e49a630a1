import { describe, expect, it } from 'vitest'
import { asked, read } from '@/test/posting/read'

const experienceBelow = (lead: string, rows: readonly string[]) =>
  read(
    `Inpatient Coder\n\nRequirements\n${lead}\n${rows.join('\n')}\n\nICD-10-CM and ICD-10-PCS coding.`,
  ).experience.map(({ years, onlyWith, instead }) => ({ years, onlyWith, instead }))

describe('wayToQualify', () => {
  it.each([
    ['A) ', 'B) ', 'C) '],
    ['(1) ', '(2) ', '(3) '],
    ['Option 1: ', 'Option 2: ', 'Option 3: '],
  ])(
    'asks the years of each way of who goes it, and takes years alone where a way names none: %s%s%s',
    (a, b, c) => {
      expect(
        experienceBelow('One of the following:', [
          `${a}RHIA + 1 yr inpatient coding`,
          `${b}RHIT + 2 yrs inpatient coding`,
          `${c}No credential but 7+ yrs inpatient coding, and obtain CCS within 1 yr`,
        ]),
      ).toEqual([
        { years: 1, onlyWith: ['credential:rhia'], instead: null },
        { years: 2, onlyWith: ['credential:rhit'], instead: null },
        { years: 7, onlyWith: [], instead: { of: 'credential', ids: [] } },
      ])
    },
  )

  it('asks all of everybody where the rows are no choice', () => {
    const asked = experienceBelow('All of these:', ['1. CCS and 3 years of coding', '2. 1 year of auditing'])
    expect(asked.map(({ onlyWith }) => onlyWith)).toEqual([[], []])
  })

  it('gives the years of a lettered way in a sentence to its credentials', () => {
    const { experience } = asked(
      'Either (a) SD RN license + 4 yrs bedside, or (b) CPC or COC + 3 yrs of hospital coding',
    )
    expect(experience.map(({ years, onlyWith }) => [years, onlyWith])).toEqual([
      [4, ['credential:rn']],
      [3, ['credential:cpc', 'credential:coc']],
    ])
  })

  it('lets the years of an option make up for the credentials of another', () => {
    const { experience } = asked('(Option 1) RHIT or CCS. (Option 2) Two years of inpatient coding.')
    expect(experience.map(({ years, instead }) => [years, instead])).toEqual([
      [2, { of: 'credential', ids: [] }],
    ])
  })

  it.each([
    ['Pattern I: ', 'Pattern II: ', 'Pattern III: '],
    ['Option A: ', 'Option B: ', 'Option C: '],
    ['', 'OR\n', 'or\n\n'],
    ['', 'OR II\n', 'OR III\n'],
  ])('hears without a lead that one of %j, %j and %j is enough', (a, b, c) => {
    const posting = read(
      `Coder\n\nMinimum Qualifications\n${a}Two years of medical coding experience\n${b}One year of coding experience and possession of a CCA\n${c}Possession of an RHIT\n\nSkills: ICD-10-CM`,
    )
    expect(posting.requirements.find(({ anyOf }) => anyOf.includes('credential:rhit'))?.anyOf).toContain(
      'credential:cca',
    )
    expect(posting.experience.map(({ years, onlyWith, instead }) => [years, onlyWith, instead])).toEqual([
      [2, [], { of: 'credential', ids: [] }],
      [1, ['credential:cca'], null],
    ])
  })

  it.each([
    ['OR\nAssociate degree in HIM', { of: 'schooling' }],
    ['OR\nTwo years of billing', null],
    ['Associate degree in HIM', null],
  ])('lets years make up for a degree on the row behind “or”: %j', (rows, instead) => {
    const { experience } = read(`Coder\n\nRequirements\nCPC\n\nTwo years of coding experience\n${rows}`)
    expect(experience[0]?.instead).toEqual(instead)
  })
})
