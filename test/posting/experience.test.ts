import { describe, expect, it } from 'vitest'
import { asked } from './read'

const yearsIn = (line: string) => asked(line).experience.map(({ years, alsoSays }) => [years, alsoSays])

describe('experienceIn', () => {
  it.each([
    ['18 months of coding experience', 1.5, null],
    ['24 months of coding experience', 2, null],
    ['10 years of coding experience', 10, null],
    ['three (5) years of coding experience', 5, 3],
    ['three (3) years of coding experience', 3, null],
    ['1 (one) year of coding experience', 1, null],
    ['a year and a half of coding experience', 1.5, null],
    ['two and a half years of coding experience', 2.5, null],
  ] as const)('reads %s', (line, years, alsoSays) => {
    expect(yearsIn(line)).toEqual([[years, alsoSays]])
  })

  it('tells a choice of years from two asks', () => {
    const choices = (line: string) => asked(line).experience.map(({ choice }) => choice !== null)
    expect(choices('1 year of professional fee or 2 years of facility coding')).toEqual([true, true])
    expect(choices('2 years of coding, 1 year of auditing')).toEqual([false, false])
  })

  it('gives each number its own scope', () => {
    const scopes = (line: string) => asked(line).experience.map(({ scope }) => scope)
    expect(scopes('1 year of professional fee or 2 years of inpatient coding')).toEqual([
      ['setting:professional-fee'],
      ['setting:inpatient'],
    ])
    expect(scopes('Six months with Epic; denials')).toEqual([['software:epic']])
  })
})
