import { describe, expect, it } from 'vitest'
import { nameColumns } from '@/lib/posting/sections/named-columns'
import { levels, read } from '@/test/posting/read'

const LADDER = [
  'Level\tEducation\tExperience\tCertification\tPay',
  'I\tHS diploma or GED\t1 year of charge entry\tnone\t$21.04-$28.40',
  'II\tAssociate degree\t3 years of charge capture\tCPC or RHIT\t$25.50-$34.43',
].join('\n')

describe('nameColumns', () => {
  it('puts the name of its column before each cell', () => {
    expect(nameColumns(LADDER).split('\n')).toEqual([
      'Level I',
      'Education: HS diploma or GED',
      'Experience: 1 year of charge entry',
      'Certification: none',
      'Pay: $21.04-$28.40',
      'Level II',
      'Education: Associate degree',
      'Experience: 3 years of charge capture',
      'Certification: CPC or RHIT',
      'Pay: $25.50-$34.43',
    ])
  })

  it('lets the cells ask for what their columns ask', () => {
    const posting = read(`Charge Analyst I, II\n\nAnalysts see that each charge is right.\n\n${LADDER}`)
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'task:charge-capture': 'required' })
    expect(posting.experience.map(({ years }) => years)).toEqual([1, 3])
    expect(posting.education).toMatchObject({ min: 'high-school' })
  })

  it.each([
    'Education | High school\nExperience | 2 years',
    'Codes visits | Sends claims | Posts payments\nAudits charts | Trains coders | Writes appeals',
    'Education | Experience | Certification',
  ])('leaves rows that no head names: %s', (text) => expect(nameColumns(text)).toBe(text))

  it('has what one does under a column of duties, and what one has under a column of asks', () => {
    const posting = read(
      'Coders\n\nLevel | Job summary | Minimum education | Credential\nCoder I | Codes observation accounts | HS or GED | CCA\nCoder II | Codes inpatient stays | Associate | CCS',
    )
    expect(levels(posting)).toMatchObject({
      'setting:observation': 'mentioned',
      'credential:ccs': 'required',
    })
  })

  it('knows a table by one column of duties and one of asks', () => {
    const posting = read(
      'Coders\n\nLevel | Title | What you do | What you need\n1 | Coder I | Codes observation accounts | CCA\n2 | Coder II | Codes inpatient stays | CCS',
    )
    expect(levels(posting)).toMatchObject({
      'setting:observation': 'mentioned',
      'credential:ccs': 'required',
    })
  })

  it('leaves columns that only say how much a row is asked for', () => {
    const table =
      '| Requirement | Required | Preferred |\n| CPC | ✓ | |\n| CPMA | | ✓ |\n| 3 years auditing | ✓ | |'
    expect(nameColumns(table)).toBe(table)
    const posting = read(`Coding Auditor for our clinic\n${table}`)
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'credential:cpma': 'preferred' })
  })
})
