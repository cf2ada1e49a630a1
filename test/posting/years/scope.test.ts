import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

describe('scopeOfYears', () => {
  it.each([
    ['3 yrs cardiology coding (EP), Epic, 3M', ['specialty:cardiology']],
    ['Inpatient coding: 3 years (Required)', ['setting:inpatient']],
    ['Cardiology coding: 2 years; CPC: required', ['specialty:cardiology']],
    ['Experience: 2 years of ED coding', ['setting:emergency-department']],
    ['You have coded oncology for at least 18 months and know J-codes', ['specialty:oncology-hematology']],
    ['Two yrs podiatry, knowledge of Q modifiers', ['specialty:podiatry']],
    ['2-3 yrs IP recent', ['setting:inpatient']],
    ['Inpatient knowledge is a plus. Experience: 2 years', []],
    ['Medical coding: 1 year (Required)', []],
    ['4+ yrs inpatient coding or 3+ DRG audit', ['setting:inpatient']],
    ['Three years coding inpatient, or two plus a bit in denials', ['setting:inpatient']],
  ])('reads what the years are of, behind them or in their label: %s', (line, scope) => {
    expect(asked(line).experience.map((one) => one.scope)).toEqual([scope])
  })

  it('ends where another ask begins, for a part of the years too', () => {
    const { experience } = asked(
      'Eight years in coding of which three leading people, real fluency in denials data',
    )
    expect(experience.map(({ years, scope }) => [years, ...scope])).toEqual([[8], [3]])
  })

  it('gives to some of the years what is said of them alone', () => {
    for (const line of [
      '5+ years of coding, at least 2 of them auditing',
      '5 yrs coding, 2 of those auditing',
    ]) {
      const { experience } = asked(line)
      expect(experience.map(({ years, scope }) => [years, ...scope])).toEqual([[5], [2, 'task:coding-audit']])
    }
  })

  it('lets years end where some of them begin', () => {
    const { experience } = asked('5 yrs coding incl. 2 supervising')
    expect(experience.map(({ years, scope }) => [years, scope])).toEqual([
      [5, []],
      [2, ['task:team-leadership']],
    ])
  })

  it('leaves the place of a part to the part', () => {
    const { experience } = asked('3 yrs coding, 1 in IHS or tribal health')
    expect(experience.map(({ years, scope }) => [years, scope])).toEqual([
      [3, []],
      [1, ['setting:va-federal']],
    ])
  })

  it('leaves out what a bracket only wishes', () => {
    expect(
      asked('2 years of billing (podiatry would be amazing)').experience.map(({ scope }) => scope),
    ).toEqual([[]])
  })

  it('leaves a system behind the comma to itself', () => {
    expect(asked('2 years experience, Epic').experience).toMatchObject([{ years: 2, scope: [] }])
    expect(asked('2 years of experience, inpatient').experience).toMatchObject([
      { scope: ['setting:inpatient'] },
    ])
    expect(asked('2 years of Epic experience').experience).toMatchObject([{ scope: ['software:epic'] }])
    expect(asked('3 years of Epic experience, including build').experience).toMatchObject([
      { scope: ['software:epic'] },
    ])
  })

  it.each([
    ['3 years as an auditor', ['task:coding-audit']],
    ['3 years as a financial auditor', []],
    ['3 years experience working as an auditor or coder', []],
  ])('knows what an auditor audits: %s', (line, scope) => {
    expect(asked(line).experience[0]?.scope).toEqual(scope)
  })

  it.each([
    ['CPC or CCS-P, 3+ yrs, Epic a plus', [[3]]],
    ['Two years coding for dermatology, comfort with modifiers', [[2, 'specialty:dermatology']]],
    ['5 years coding with 2 in auditing', [[5], [2, 'task:coding-audit']]],
    ['3 years of coding in Epic', [[3, 'software:epic']]],
    ['Years of inpatient coding experience: 5', [[5, 'setting:inpatient']]],
  ])('narrows years by nothing that is asked for beside them: %s', (line, years) => {
    expect(asked(line).experience.map((one) => [one.years, ...one.scope])).toEqual(years)
  })

  it('ends where a credential behind a comma begins', () => {
    expect(asked('2+ yrs E/M, CPC required, remote or hybrid').experience.map(({ scope }) => scope)).toEqual([
      ['topic:e-m'],
    ])
  })

  it.each([
    ['Skills: IP coding (3 yrs), Epic, trauma', [[3, 'setting:inpatient']]],
    [
      'ED coding (min 2 years experience), Epic (1 year)',
      [
        [2, 'setting:emergency-department'],
        [1, 'software:epic'],
      ],
    ],
    ['3 yrs coding (inpatient), Epic', [[3, 'setting:inpatient']]],
    ['2 yrs ED coding, APC, Excel', [[2, 'setting:emergency-department']]],
    ['Wound care coding for 2 years, HCPCS', [[2, 'specialty:wound-care']]],
    ['Must have 2+ yrs. Should know Epic', [[2]]],
  ])('gives years in a list to their own item: %s', (line, years) => {
    expect(asked(line).experience.map((one) => [one.years, ...one.scope])).toEqual(years)
  })

  it.each([
    ['Years & type of experience: 3+ orthopedic coding', [[3, 'specialty:orthopaedics']]],
    ['3 years general surgery, and has used Cerner', [[3, 'specialty:general-surgery']]],
  ])('ends years with their own work: %s', (line, years) => {
    expect(asked(line).experience.map((one) => [one.years, ...one.scope.slice(0, 1)])).toEqual(years)
    expect(asked(line).experience[0]?.scope.some((id) => id.startsWith('software:'))).toBe(false)
  })

  it.each([
    ['Coding experience (3+ years) in an inpatient setting required', ['setting:inpatient']],
    [
      'Experience (2 years minimum) in risk adjustment/HCC coding',
      ['setting:risk-adjustment', 'payment:hcc'],
    ],
    ['Minimum experience (3 years) as a cardiology coder', ['specialty:cardiology']],
    ['Coding experience (3 years), Epic', []],
    ['ED coding (2 years) in Epic', ['setting:emergency-department']],
  ])('looks behind a bracket where the item in front names no work: %s', (line, scope) => {
    expect(asked(line).experience.map((one) => one.scope)).toEqual([scope])
  })

  it.each([
    [
      '3 years of coding experience with one of these: cardiology, orthopedics, oncology',
      [[3, 'specialty:cardiology', 'specialty:orthopaedics', 'specialty:oncology-hematology']],
    ],
    [
      '3 years of experience with two of the following: inpatient, ED, same-day surgery',
      [[3, 'setting:inpatient', 'setting:emergency-department', 'setting:same-day-surgery']],
    ],
    ['5 years of coding with 2 of these in auditing', [[5], [2, 'task:coding-audit']]],
  ])('keeps the list that years are of: %s', (line, years) => {
    expect(asked(line).experience.map((one) => [one.years, ...one.scope])).toEqual(years)
  })
})
