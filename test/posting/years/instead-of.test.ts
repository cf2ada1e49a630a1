import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'
import { read } from '../read'

const readLine = (line: string) => read(`Medical Coder\nRequirements\n- ${line}\n`)

describe('years that make up for a credential', () => {
  it.each([
    ['CPC required or 2 years of experience', ['credential:cpc']],
    ['CPC from AAPC, or at least 2 years of profee coding', ['credential:cpc']],
    ['CPC or CCS, or three years of coding in lieu of certification', ['credential:cpc', 'credential:ccs']],
    ['Three years of acute care coding may be substituted for the credential', []],
  ])('are said to: %s', (line, ids) => {
    expect(readLine(line).experience.map(({ instead }) => instead)).toEqual([{ of: 'credential', ids }])
  })

  it.each([
    'CCS, or RHIT with 5 years of experience',
    'CPC and 2 years of experience',
    'CPC, 2 years of experience',
    '2 years of acute care as an RN or 5 years as an inpatient coder',
    '1 year of profee coding or 2 years of facility coding',
  ])('are asked for besides: %s', (line) => {
    expect(readLine(line).experience.every(({ instead }) => instead === null)).toBe(true)
  })
})

describe('years that make up for a degree', () => {
  it.each([
    'A bachelor’s, or eight years in the business instead',
    'Associate degree or 5+ years of inpatient coding',
    'Bachelor’s degree in nursing, HIM or related field, or 4 years of CDI',
    '5 years of coding or a bachelor’s degree',
    'Three years of coding accepted in lieu of a degree',
    'BA/BS or 4 more yrs of coding work',
    'Bachelor’s; in place of it, 8 years of coding',
  ])('are said to: %s', (line) => {
    expect(readLine(line).experience.map(({ instead }) => instead)).toEqual([{ of: 'schooling' }])
  })

  it.each([
    'High school diploma or GED and 2 years of coding',
    'Bachelor’s degree or equivalent and five years of coding',
    'Associate degree or higher, 3 years of coding',
    'Works as a team or alone; 3 years of coding',
    '5 years of coding; or a bachelor’s degree and three years of coding',
  ])('are asked for besides: %s', (line) => {
    expect(readLine(line).experience.every(({ instead }) => instead === null)).toBe(true)
  })

  it.each([
    'CPC required. Applicants with 12 years of coding experience without a CPC will not be considered.',
    'CPC required, 12 years of coding experience without a lapse in certification',
    'CPC and 5 years of coding experience without a break in certification',
  ])('waives nothing by “without” alone: %s', (line) => {
    expect(asked(line).experience.map(({ instead }) => instead)).toEqual([null])
  })

  it('waives the credential where years without it are a way', () => {
    expect(
      asked('Two years of coding experience with CPC; four years without certification').experience[1]
        ?.instead,
    ).toMatchObject({ of: 'credential' })
  })

  it.each([
    ['CPC and 3 yrs neurology. Will consider 5+ yrs w/o cert.', { of: 'credential', ids: [] }],
    ['CPC and 3 yrs neurology. 5+ yrs with cert.', null],
  ])('hears that more years are considered without a credential: %s', (line, instead) => {
    expect(asked(line).experience.find(({ years }) => years === 5)?.instead).toEqual(instead)
  })
})
