import { describe, expect, it } from 'vitest'
import { asked, levels, read } from '@/test/posting/read'

const yearsIn = (line: string) => asked(line).experience.map(({ years, alsoSays }) => [years, alsoSays])

describe('experienceIn', () => {
  it('reads a part of the years that is told by what it is of', () => {
    expect(asked('3 yrs procedural pro-fee, at least 1 of cardiology').experience).toMatchObject([
      { years: 3 },
      { years: 1, scope: ['specialty:cardiology'] },
    ])
  })

  it('reads the field of a year that is a part of others', () => {
    const line = 'Two years of professional fee coding, one year of which must be in orthopedics'
    expect(asked(line).experience).toMatchObject([
      { years: 2, scope: ['setting:professional-fee'] },
      { years: 1, scope: ['specialty:orthopaedics'] },
    ])
  })

  it('takes years that make up for a degree for no ask', () => {
    expect(
      asked("Bachelor's degree; an additional 4 years of experience may be substituted for the degree")
        .experience,
    ).toEqual([])
  })

  it.each([
    'Associate degree or 4 yrs equivalent work experience',
    'Graduate of an accredited two-year Health Information Technology program',
    'You will work beside coders with 15 years of auditing',
    'You report to an RHIA with 20 years in coding',
  ])('asks nobody for the years in: %s', (line) => expect(asked(line).experience).toEqual([]))

  it.each(['3 years of coding, 5 preferred', '3 years in SNF coding - ideally 5'])(
    'reads the number that is hoped for beside the one that is asked: %s',
    (line) =>
      expect(asked(line).experience.map(({ years, level }) => [years, level])).toEqual([
        [3, 'required'],
        [5, 'preferred'],
      ]),
  )

  it.each([
    ['2 years of coding experience, preferably 50% inpatient', [2]],
    ['5 years of coding, ideally 2 in surgery', [5]],
    ['5 years HIM program management experience', [5]],
    ['Have you coded inpatient charts for 3+ years?', [3]],
    ['Experience working with physicians with 4 years in coding', [4]],
  ])('reads the years and no other number in: %s', (line, years) =>
    expect(asked(line).experience.map((one) => one.years)).toEqual(years),
  )

  it('takes a number of specialties for no part of the years', () => {
    expect(asked('3+ yrs of coding for at least 2 of these: cardiology, urology').experience).toMatchObject([
      { years: 3 },
    ])
  })

  it('reads a part of the years that is told by what was done', () => {
    expect(asked('5 yrs in physician coding, at least 2 teaching or auditing').experience).toMatchObject([
      { years: 5 },
      { years: 2 },
    ])
  })

  it.each([
    'A year or more coding home health',
    'At least a year in outpatient coding',
    'A full year of coding',
  ])('reads a year without a number: %s', (line) =>
    expect(asked(line).experience).toMatchObject([{ years: 1 }]),
  )

  it('reads a couple of years', () => {
    expect(asked('Has coded at least a couple of years').experience).toMatchObject([{ years: 2 }])
  })

  it('takes the time until which something is due for no ask', () => {
    expect(asked('CPC, CCS: at least one at hire, second by 24 mos').experience).toEqual([])
  })

  it('reads half a year', () => {
    expect(asked('half a year of billing').experience).toMatchObject([{ years: 0.5, work: ['billing'] }])
  })

  it('takes the price of a year of school for no ask', () => {
    const posting = asked("Associate's (or 60 credit hours) - will substitute 1 yr exp for each yr of school")
    expect(posting.experience).toEqual([])
    expect(posting.education).toMatchObject({ min: 'associate', orEquivalent: true })
  })

  it('takes the length of a course for no experience', () => {
    expect(asked('A coding program of approx. one year or more leading to certification').experience).toEqual(
      [],
    )
  })

  it.each([
    ['18 months of coding experience', 1.5, null],
    ['24 months of coding experience', 2, null],
    ['10 years of coding experience', 10, null],
    ['a year of abstracting after certification', 1, null],
    ['three (5) years of coding experience', 5, 3],
    ['three (3) years of coding experience', 3, null],
    ['1 (one) year of coding experience', 1, null],
    ['a year and a half of coding experience', 1.5, null],
    ['two and a half years of coding experience', 2.5, null],
  ] as const)('reads %s', (line, years, alsoSays) => {
    expect(yearsIn(line)).toEqual([[years, alsoSays]])
  })

  it.each([
    'CPC within a year of hire',
    'Two conferences a year of your choice',
    'Twice a year of late shifts',
    'If you hold one, you have six months to get the other',
  ])('takes a year that only passes for no experience: %s', (line) => expect(yearsIn(line)).toEqual([]))

  it('tells a choice of years from two asks', () => {
    const choices = (line: string) => asked(line).experience.map(({ choice }) => choice !== null)
    expect(choices('1 year of professional fee or 2 years of facility coding')).toEqual([true, true])
    expect(choices('2 years of coding, 1 year of auditing')).toEqual([false, false])
  })

  it('takes a narrower word for the same number, and asks twice for a number of two kinds of work', () => {
    const scopes = (line: string) => asked(line).experience.map(({ scope }) => scope)
    expect(scopes('3 years of experience\n• 3 years of inpatient coding')).toEqual([['setting:inpatient']])
    expect(scopes('1 year of outpatient coding\n• 1 year of same day surgery coding')).toEqual([
      ['setting:outpatient'],
      ['setting:same-day-surgery'],
    ])
  })

  it('gives each number its own scope', () => {
    const scopes = (line: string) => asked(line).experience.map(({ scope }) => scope)
    expect(scopes('1 year of professional fee or 2 years of inpatient coding')).toEqual([
      ['setting:professional-fee'],
      ['setting:inpatient'],
    ])
    expect(scopes('Six months with Epic; denials')).toEqual([['software:epic']])
  })

  it.each([
    ['4 years of coding experience with 2 in oncology', [4, 2]],
    ["Ten years' progressive experience with five in leadership", [10, 5]],
    ['7 years in coding, of which 3 in auditing and 2 leading people', [7, 3, 2]],
    ['Seven years in HIM, no less than three at the manager level', [7, 3]],
    ['Minimum two years of long-term care coding, one of which as a lead', [2, 1]],
  ])('reads the part of the years beside the whole: %s', (line, years) => {
    expect(asked(line).experience.map((one) => one.years)).toEqual(years)
  })

  it.each([
    '4 years of coding experience with one of our clients in Ohio',
    '3 years of coding. With 2 in each pod',
  ])('takes no other number for a part of the years: %s', (line) => expect(yearsIn(line)).toHaveLength(1))

  it.each([
    "2 years of coding; bachelor's degree or 4 additional years of experience in its place",
    "2 years of coding. Bachelor's degree; 4 further years stand in for it",
  ])('takes years that make up for a degree for no ask: %s', (line) => {
    expect(yearsIn(line)).toEqual([[2, null]])
  })

  it('takes a range that begins with none for no minimum', () => {
    expect(yearsIn('Minimum zero to three years of coding experience')).toEqual([])
    expect(yearsIn('0-2 years of coding experience')).toEqual([])
  })

  it('asks nobody for years that are taken for other experience', () => {
    const line = '2 years of coding. Will accept 4 years of ED coding in lieu of registry experience'
    expect(yearsIn(line)).toEqual([[2, null]])
  })

  it('reads additional years that make up for nothing', () => {
    expect(yearsIn('CPC and 4 additional years of coding')).toEqual([[4, null]])
  })

  it('reads the years of each level of a page about several', () => {
    const posting = read(
      'Coder I / II / III\n\nWe code for a hospital.\n\nCoder I – CCA; no experience needed\nCoder II – CCS or RHIT; 2 years\nCoder III – CCS and 5 years',
    )
    expect(posting.experience.map(({ years }) => years)).toEqual([2, 5])
    expect(levels(posting)).toMatchObject({
      'credential:cca': 'required',
      'credential:ccs': 'required',
      'credential:rhit': 'required',
    })
  })

  it.each([
    'Bachelor’s + 3 yrs or HS + 7 yrs of profee coding',
    '3 years of inpatient coding, or 5 years if outpatient only',
  ])('hears a choice of years in %s', (line) => {
    expect(asked(line).experience.map(({ choice }) => choice !== null)).toEqual([true, true])
  })

  it('hears a part behind “&”', () => {
    expect(asked('At least 7 yrs IP coding & 3 as auditor').experience.map(({ years }) => years)).toEqual([
      7, 3,
    ])
  })

  it('hears a part said in word and figure', () => {
    expect(
      asked('Seven (7) years in HIM, at least four (4) in management').experience.map(({ years }) => years),
    ).toEqual([7, 4])
  })

  it('hears months said short', () => {
    expect(asked('12 mo. of ED coding in the last 24').experience).toMatchObject([{ years: 1, within: 2 }])
  })

  it.each([
    ['1 yr and 6 mos of inpatient coding', 1.5],
    ['2 years & 6 months of coding experience', 2.5],
  ])('reads years and months as one number: %s', (line, years) =>
    expect(asked(line).experience.map((one) => one.years)).toEqual([years]),
  )

  it('asks for no more where some of the years may be of another kind', () => {
    expect(
      asked('2+ years of risk adjustment coding. 1 year of the 2 may be provider side').experience.map(
        ({ years }) => years,
      ),
    ).toEqual([2])
  })

  it.each([
    ['None to 1 yr of coding experience', []],
    ['5 years of coding in three specialties, with cardiology being one of them', [5]],
  ])('takes neither a lower bound of nothing nor one of a list for years: %s', (line, years) =>
    expect(asked(line).experience.map((one) => one.years)).toEqual(years),
  )

  it.each([
    ['Minimum 5 years, 12 months in ED', [5, 1]],
    ['6 years and 3 months of which in cardiology coding', [6, 0.25]],
    ['3 years of experience of which 1 may be in billing', [3, 1]],
  ])('keeps years and a part of them apart: %s', (line, years) =>
    expect(asked(line).experience.map((one) => one.years)).toEqual(years),
  )

  it.each([
    ['Two years of coding required and three preferred', [2, 3]],
    ['Three years in a doctor’s office, five would be better', [3, 5]],
    ['How many years have you coded cardiology? (minimum 3)', [3]],
  ])('hears what is hoped for and what is asked in a question: %s', (line, years) =>
    expect(asked(line).experience.map((one) => one.years)).toEqual(years),
  )

  it('counts no months in an office before one works from home', () => {
    expect(asked('Onsite 3 months then WFH').experience).toEqual([])
    expect(asked('Worked onsite 2 years').experience).toMatchObject([{ years: 2 }])
  })

  it('reads a part of the years that is included', () => {
    expect(asked('3 yrs incl. 2 inpatient').experience).toMatchObject([
      { years: 3 },
      { years: 2, scope: ['setting:inpatient'] },
    ])
  })

  it('counts bare years in a row that tells of one level', () => {
    const ladder =
      'Outpatient Coder\nLevel I: Codes clinic accounts. High school diploma. CCA.\nLevel II: Codes cardiac cath. Three (3) yrs. COC or CCS.'
    expect(read(ladder).experience.map(({ years }) => years)).toEqual([3])
  })

  it.each([
    ['Four years of risk adjustment coding. At least 2 in an auditing capacity', [4, 2]],
    ['Three years in an acute hospital; one of the three in a lead role', [3, 1]],
    ["Minimum 5 years' coding experience, 2 or more at a health plan strongly preferred", [5, 2]],
  ])('reads a part of the years behind them: %s', (line, years) => {
    expect(asked(line).experience.map((one) => one.years)).toEqual(years)
  })

  it('wishes for the part that is preferred', () => {
    expect(
      asked('5 years of coding experience, 2 or more at a health plan preferred').experience,
    ).toMatchObject([
      { years: 5, level: 'required' },
      { years: 2, level: 'preferred' },
    ])
  })

  it('asks the part of the work that the whole is of', () => {
    expect(asked('2 years of medical billing, at least one of those in an FQHC').experience[1]).toMatchObject(
      {
        years: 1,
        work: ['billing'],
        scope: ['setting:federally-qualified-health-center'],
      },
    )
  })

  it('asks as many of each', () => {
    expect(asked('2 years each of inpatient and outpatient coding experience').experience).toMatchObject([
      { years: 2, scope: ['setting:inpatient'] },
      { years: 2, scope: ['setting:outpatient'] },
    ])
  })

  it.each([
    ['A year of home health coding, not just skilled nursing or hospital', ['setting:home-health']],
    [
      '3 years of interventional radiology coding (diagnostic radiology does not count)',
      ['specialty:interventional-radiology'],
    ],
  ])('asks no years of what does not count: %s', (line, scope) => {
    expect(asked(line).experience[0]?.scope).toEqual(scope)
  })

  it('asks denials of who worked denials, whatever they were of', () => {
    expect(
      asked('2 years of DRG denials or appeals experience on the hospital side').experience[0]?.work,
    ).not.toContain('coding')
  })

  it('wishes for the part in the next sentence that is preferred', () => {
    expect(asked('5 years of coding experience. At least 2 in Epic preferred.').experience).toMatchObject([
      { years: 5, level: 'required' },
      { years: 2, level: 'preferred' },
    ])
  })

  it('takes the number of a section for no years', () => {
    expect(yearsIn('4.3 One year of auditing coders')).toEqual([[1, null]])
    expect(yearsIn('2.5 years of auditing coders')).toEqual([[2.5, null]])
  })

  it('takes the months of an appointment for no experience', () => {
    const posting = read('Medical Coding Instructor (9-month, full-time)\n\nRequired:\n- 3 years as a coder')
    expect(posting.experience.map(({ years }) => years)).toEqual([3])
  })

  it('reads years before a colon that tells what of', () => {
    expect(asked('2 years relevant experience: facility ED coding').experience).toMatchObject([
      { years: 2, scope: ['setting:facility', 'setting:emergency-department'] },
    ])
  })

  it('reads “two or more of them” as a part of the years', () => {
    expect(asked('Three years of profee coding, two or more of them in auditing').experience).toMatchObject([
      { years: 3 },
      { years: 2, scope: ['task:coding-audit'] },
    ])
  })

  it.each([
    ['Years of experience: 3', [3]],
    ['Yrs: 3+', [3]],
    ['Minimum Years of Experience Required: Five', [5]],
    ['Years of experience: 3-5', [3]],
    ['Yrs in CDI: 2+', [2]],
    ['Years in business: 25', []],
    ['Years of service: 10', []],
    ['Years of experience: none', []],
  ])('reads the number behind a label that names its unit: %s', (line, years) => {
    const posting = read(`Medical Coder for our clinic\n\n${line}\nCertification: CPC\nSkills: ICD-10-CM`)
    expect(posting.experience.map((one) => one.years)).toEqual(years)
  })

  it.each([
    ['At least 1 of 3 years in risk adjustment', [[3], [1, 'setting:risk-adjustment']]],
    ['3 years of coding, 2 of them in risk adjustment', [[3], [2, 'setting:risk-adjustment']]],
    ['3 years in risk adjustment', [[3, 'setting:risk-adjustment']]],
  ])('gives the field to the part that stands before its whole: %s', (line, years) =>
    expect(asked(line).experience.map((one) => [one.years, ...one.scope])).toEqual(years),
  )

  it('counts how long one has done it', () => {
    const years = (line: string) => asked(line).experience.map((one) => one.years)
    expect(years('You have worked with charges in a hospital for two years at least')).toEqual([2])
    expect(years('You have coded clinic visits for 3 years')).toEqual([3])
    expect(years('You work in a trial for two years')).toEqual([])
    expect(years('The probationary period is one year')).toEqual([])
    expect(years('Our practice has 7 doctors and we have been here for 22 years; CPC')).toEqual([])
  })

  it.each([
    ['Lic/Cert Required within: 1 year', []],
    ['Time frame: 1 year', []],
    ['Coding: 1 year', [1]],
  ])('takes a window behind its label for no experience: %s', (line, years) =>
    expect(asked(line).experience.map((one) => one.years)).toEqual(years),
  )

  it.each([
    ['5+ years of IP coding; 2+ as a lead', [5, 2]],
    ['5+ years of IP coding; 2+ references', [5]],
  ])('reads a part of the years behind a semicolon: %s', (line, years) =>
    expect(asked(line).experience.map((one) => one.years)).toEqual(years),
  )

  it('asks for a year anyway where a grade does and a degree would do elsewhere', () => {
    const { experience } = read(
      'Medical Records Technician\n\nRequirements\nExperience. One year of coding experience; OR an associate degree in HIM.\n\nGS-09: One year of coding experience equivalent to the next lower grade.\n',
    )
    expect(experience.map(({ years, instead }) => [years, instead])).toEqual([[1, null]])
  })
})
