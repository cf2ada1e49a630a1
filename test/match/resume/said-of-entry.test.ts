import { describe, expect, it } from 'vitest'
import { readCredentials } from '@/lib/match/resume/credentials'
import { endInWords, withoutOldName } from '@/lib/match/resume/said-of-entry'
import { resumeOf, TODAY } from '@/test/match/build'

const standingOf = (name: string) => {
  const { credentials } = resumeOf({ credentials: [{ name, acronym: '' }] })
  return [...new Set(readCredentials(credentials, TODAY).map(({ standing }) => standing))]
}

describe('endInWords', () => {
  it.each([
    ['CPC exp. 05/2024', '2024-05'],
    ['CPC, expires 10/2026', '2026-10'],
    ['CPC, valid through 2024', '2024'],
    ['CPC (exp: Dec 2027)', '2027-12'],
    ['CPC (2012-2020)', '2020'],
    ['CPC', null],
    ['CPC 2019', null],
    ['CPC with 5 years of experience', null],
  ])('%s: %s', (words, end) => expect(endInWords(words)).toBe(end))
})

describe('withoutOldName', () => {
  it('leaves an old name that is another credential', () => {
    expect(withoutOldName('CPC, formerly CCS')).toBe('CPC, formerly CCS')
  })
})

describe('how an entry stands by its words', () => {
  it.each([
    ['COC (formerly CPC-H)', 'held'],
    ['Certified Outpatient Coder (COC), formerly CPC-H', 'held'],
    ['ODS (formerly CTR)', 'held'],
    ['Former CPC', 'expired'],
    ['CPC (applied)', 'in-progress'],
    ['CPC - test date 3/2027', 'in-progress'],
    ['CPC - will test spring 2027', 'in-progress'],
    ['CPC (2012-2020)', 'expired'],
    ['CPC exp. 05/2024', 'expired'],
    ['CPC, valid through 2024', 'expired'],
    ['CPC, expires 10/2026', 'expired'],
    ['CPC, expires 10/2027', 'held'],
    ['CPC (2021-2027)', 'held'],
    ['CPC, AAPC chapter president 2018-2020', 'held'],
    ['CPC 2012 to 2024 and 2025 to present', 'held'],
    ['CPC, will sit for CIC in 2027', 'held'],
    ['CPC (applied 2018, passed 2019)', 'held'],
    ['RHIT, earned after sitting in 2018', 'held'],
  ])('%s: %s', (name, standing) => expect(standingOf(name)).toEqual([standing]))
})
