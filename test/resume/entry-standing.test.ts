import { describe, expect, it } from 'vitest'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { standingInWords, standingOfEntry } from '@/lib/resume/entry-standing'

describe('standingOfEntry', () => {
  it.each([
    ['Certified Coding Specialist (CCS), AHIMA, 2027 (planned)', 'in-progress'],
    ['CPC, awaiting the result of the exam', 'in-progress'],
    ['CPC, AAPC [expired]', 'expired'],
    ['CCS, lapsed 2020; reinstated 2023', 'held'],
    ['RHIA, retired 2024', 'retired'],
    ['HIPAA Training, 2024', 'held'],
    ['Class B License', 'held'],
  ])('%s: %s', (text, standing) => {
    expect(standingOfEntry(text)).toBe(standing)
  })
})

describe('standingInWords', () => {
  it.each([
    ['CPC (exam in March)', 'in-progress'],
    ['Preparing for the CPC', 'in-progress'],
    ['Certified Coding Specialist, exam eligible', 'in-progress'],
    ['RHIT-eligible', 'in-progress'],
    ['CPC prep course', 'in-progress'],
    ['CPC, lapsed', 'expired'],
    ['CPC (suspended for CEUs)', 'expired'],
    ['Former CCS', 'expired'],
    ['CCS, retired 2020', 'expired'],
    ['CPC, exam passed in May', 'held'],
    ['Certified Professional Coder CPC', 'held'],
  ])('%s: %s', (text, standing) => {
    expect(standingInWords(text)).toBe(standing)
  })

  it('takes the name of every credential for held', () => {
    const planned = getLexicon()
      .conceptsOfKind('credential')
      .filter(({ name, acronym }) => standingInWords(`${name} ${acronym}`) !== 'held')
    expect(planned.map(({ name }) => name)).toEqual([])
  })
})
