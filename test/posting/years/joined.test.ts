import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

const joined = (line: string) => asked(line).experience.map(({ narrowing, both }) => [narrowing, both])

describe('joinedIn', () => {
  it.each([
    ['2+ years of outpatient facility coding experience', ['setting:facility']],
    ['3 years of hospital outpatient coding experience', ['setting:hospital']],
    ['3 years of outpatient coding experience in a hospital setting', ['setting:hospital']],
    ['2 years of outpatient professional fee coding', ['setting:professional-fee']],
    ['3 years of profee coding in a multi-specialty setting', ['specialty:multispecialty']],
    ['1 year of DRG denial experience', ['payment:drg']],
    ['1 year of inpatient denial experience', ['setting:inpatient']],
  ])('reads what narrows the years: %s', (line, narrowing) => {
    expect(joined(line)).toEqual([[narrowing, false]])
  })

  it.each([
    '2 years of hospital or outpatient coding',
    '2 years of hospital/outpatient coding',
    '2 years of outpatient coding, preferably in a hospital',
    '2 years of outpatient coding for a large health system',
    '3 years of multi-specialty or profee coding',
    '3 years of multi-specialty coding',
    '3 years of inpatient coding',
    '2 years of professional fee orthopedic surgery coding',
    '2 years of billing and/or coding',
    '2 years of inpatient, outpatient and ED coding',
  ])('hears a choice, or one thing alone: %s', (line) => {
    expect(joined(line)).toEqual([[[], false]])
  })

  it.each([
    '2 years medical billing and coding experience',
    '2 years of coding and billing in a physician office',
    '1 year of denials and appeals experience',
    '2 years of inpatient and outpatient coding',
  ])('hears that both are asked for: %s', (line) => {
    expect(joined(line)).toEqual([[[], true]])
  })

  it.each([
    ['3 years of inpatient coding', true],
    ['3 years as an inpatient coder', true],
    ['Inpatient coding: 3 years', true],
    ['3 years of inpatient experience', false],
    ['3 years of CDI or inpatient coding', false],
    ['3 years of inpatient coding or clinical documentation experience', false],
    ['3 years of clinical documentation or inpatient coding experience', false],
    ['3 years of inpatient coding/clinical documentation', false],
    ['3 years of inpatient coding and/or documentation review', false],
    ['3 years of inpatient coding from clinical documentation', true],
  ])('hears whether coding is said: %s', (line, said) => {
    expect(asked(line).experience.map(({ saysCoding }) => saysCoding)).toEqual([said])
  })

  it.each([
    ['2 years of billing, coding, or denials experience', true],
    ['3 years of denials, coding, and appeals experience', false],
    ['2 years of coding or denials experience', true],
    ['2 years of denials, appeals, or coding experience', true],
    ['2 years of coding denials experience', false],
    ['2 years of denials or coding audit experience', false],
    ['2 years of coding with denials and appeals', false],
  ])('hears whether coding is a choice beside the tasks: %s', (line, said) => {
    expect(asked(line).experience.map(({ orCoding }) => orCoding)).toEqual([said])
  })

  it.each([
    ['2 years of hospital outpatient coding experience, including emergency department', true],
    ['3 years of hospital coding experience to include inpatient and outpatient', true],
    ['2 years of outpatient coding, including ED, observation and same day surgery', true],
    ['2 years of outpatient coding, including ED or observation', false],
    ['3 years of inpatient coding, including but not limited to trauma', false],
    ['3 years of professional fee coding, including modifiers', false],
  ])('hears that what is included is asked for as well: %s', (line, both) => {
    expect(asked(line).experience.map((one) => one.both)).toEqual([both])
  })

  it.each([
    ['2 years of HCC or inpatient coding', ['payment:hcc']],
    ['2 years of inpatient, outpatient or HCC coding', ['payment:hcc']],
    ['2 years of CDI or inpatient coding', ['task:clinical-documentation-integrity']],
    ['2 years of hospital or ambulatory surgery coding', ['setting:hospital']],
    ['2 years of inpatient coding or CDI', []],
    ['2 years of ED or hospital outpatient coding', []],
    ['2 years of outpatient coding in a hospital or clinic', []],
    ['2 years of outpatient HCC coding', []],
    ['2 years of inpatient or outpatient coding', []],
  ])('reads what an “or” sets beside a field as a way of its own: %s', (line, ways) => {
    expect(asked(line).experience.map((one) => one.ways)).toEqual([ways])
  })
})

describe('withoutOwner', () => {
  it.each([
    ['2 years of coding in a hospital-owned physician practice', ['setting:physician-practice']],
    ['2 years of hospital professional fee coding', ['setting:professional-fee']],
    ['2 years of hospital or physician practice coding', ['setting:hospital', 'setting:physician-practice']],
  ])('leaves out the owner, and keeps what is a choice: %s', (line, scope) => {
    expect(asked(line).experience.map((one) => one.scope)).toEqual([scope])
  })
})
