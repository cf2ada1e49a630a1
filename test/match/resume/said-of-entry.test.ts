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
    ['CPC, AAPC, 2019 - 2023', '2023'],
    ['CPC, AAPC, 2019 to 2023', '2023'],
    ['CPC, American Academy of Professional Coders (2019–2023)', '2023'],
    ['CPC, AAPC #01234567, June 2019 – June 2021', '2021-06'],
    ['CPC certified 2019–23', '2023'],
    ['2010–2016 CCS, AHIMA', '2016'],
    ['CPC 2019-03', null],
    ['CPC, AAPC, 2019 - present', null],
    ['CPC, AAPC chapter president 2018-2020', null],
    ['CPC, member of the local chapter 2018-2020', null],
  ])('%s: %s', (words, end) => expect(endInWords(words)).toBe(end))
})

describe('withoutOldName', () => {
  it('leaves an old name that is another credential', () => {
    expect(withoutOldName('CPC, formerly CCS')).toBe('CPC, formerly CCS')
  })
})

describe('how an entry stands by its words', () => {
  it.each([
    ['CCDS (to be obtained within 12 months)', 'in-progress'],
    ['CCS (to be obtained)', 'in-progress'],
    ['CCS - test booked', 'in-progress'],
    ['CCS – taking the test in January', 'in-progress'],
    ['CCS (in process)', 'in-progress'],
    ['CCS practice exam passed', 'in-progress'],
    ['CCS voucher purchased', 'in-progress'],
    ['CCS by June 2027', 'in-progress'],
    ['CCS, exam to be passed', 'in-progress'],
    ['CCS, second attempt in March', 'in-progress'],
    ['CCS - hope to obtain next year', 'in-progress'],
    ['CCS (rescheduled)', 'in-progress'],
    ['CCS (TBD)', 'in-progress'],
    ['CCS (CEUs overdue)', 'unsure'],
    ['CCS, dues unpaid', 'unsure'],
    ['CPC, lapsed 2020, not renewed', 'expired'],
    ['CPC (renewal pending)', 'held'],
    ['CPC (CEUs in progress)', 'held'],
    ['CPC, renew by 12/2027', 'held'],
    ['CCS, passed on second attempt', 'held'],
    ['CPC - passed exam on first attempt, 2019', 'held'],
    ['CPC, obtained within 6 months of graduation', 'held'],
    ['CPC, tested and certified 2018', 'held'],
    ['CPC within 6 months of hire', 'in-progress'],
    ['CPC, not obtained, exam in May', 'in-progress'],
    ['CCS by AHIMA 2019', 'held'],
    ['NCICS, National Center for Competency Testing', 'held'],
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
    ['CPC (applied 2018, passed 2019)', 'held'],
    ['RHIT, earned after sitting in 2018', 'held'],
    ['CPC, renews next month', 'held'],
    ['CPC, next renewal next year', 'held'],
    ['Certified Professional Coder (CPC), tested 2019', 'held'],
    ['CPC, target specialty cardiology', 'held'],
    ['CPC, ended probation, active', 'held'],
    ['CPC, dropped the A in 2020', 'held'],
    ['CPC, Board of Directors local chapter', 'held'],
    ['CPC, renews soon', 'held'],
    ['CPC, expiration TBD', 'held'],
    ['CPC, first attempt 2019', 'held'],
    ['CPC, promoted to lead within two years', 'held'],
    ['CPC (apprentice status ended 2020)', 'held'],
    ['CPC, drug testing claims', 'held'],
    ['CPC, testing lab claims', 'held'],
    ['CPC, provider enrollment', 'held'],
    ['CPC, sits on the board of the local chapter', 'held'],
    ['CPC, working on HCC audits', 'held'],
    ['CPC, obtaining prior authorizations', 'held'],
    ['CPC, health plans for Medicare', 'held'],
    ['CPC, no failed audits', 'held'],
    ['CPC, past due claims', 'held'],
    ['CPC, held without lapse since 2010', 'held'],
    ['CPC, never lapsed', 'held'],
    ['CPC, to complete 36 CEUs', 'held'],
    ['CPC, all CEUs done by June 2026', 'held'],
    ['CPC in process of renewing', 'held'],
    ['CPC, signed up to mentor', 'held'],
    ['CPC, upcoming chapter president', 'held'],
    ['CPC, discontinued services claims', 'held'],
    ['CPC, Board of Examiners', 'held'],
    ['CPC, yet to renew', 'held'],
    ['RHIT upon completion of program', 'in-progress'],
    ['CCS, yet to sit', 'in-progress'],
    ['CPC, Commission on Cancer volunteer', 'held'],
    ['CPC, Institute for Healthcare Improvement member', 'held'],
    ['CCS, next spring', 'in-progress'],
    ['CCS, testing in May', 'in-progress'],
    ['CCS, target date 2027', 'in-progress'],
    ['CCS - ended 2020', 'expired'],
    ['CCS, dropped 2021', 'expired'],
    ['CCS dropped', 'expired'],
    ['CCS, failed 2018', 'in-progress'],
    ['CCS, working on it', 'in-progress'],
    ['CPC, past due', 'unsure'],
  ])('%s: %s', (name, standing) => expect(standingOf(name)).toEqual([standing]))
})

describe('wordsAbout', () => {
  it.each(['CPC, will sit for CIC in 2027', 'CPC, pursuing CIC', 'CPC (now studying for the CIC)'])(
    'leaves what is on its way to the one it is said of: %s',
    (name) => {
      const { credentials } = resumeOf({ credentials: [{ name, acronym: '' }] })
      expect(
        readCredentials(credentials, TODAY).map(({ conceptId, standing }) => [conceptId, standing]),
      ).toEqual([
        ['credential:cpc', 'held'],
        ['credential:cic', 'in-progress'],
      ])
    },
  )

  it('keeps what is said of two together', () => {
    expect(standingOf('CPC and CRC in progress')).toEqual(['in-progress'])
  })
})

describe('endOfEntry', () => {
  it.each([
    [{ issuer: 'AAPC, 2019-2023' }, 'expired'],
    [{ earned: '2019 - 2023' }, 'expired'],
    [{ issuer: 'AAPC', earned: '2019-03' }, 'held'],
    [{ issuer: 'AAPC', earned: '2019 - present' }, 'held'],
    [{ issuer: 'AAPC (lapsed)' }, 'expired'],
    [{ earned: 'expected May 2027' }, 'in-progress'],
    [{ expires: 'lapsed' }, 'expired'],
    [{ expires: 'when renewed' }, 'held'],
    [
      { name: 'Certified Professional Coder', issuer: 'Center for Medical Coding Training and Examination' },
      'held',
    ],
    [{ issuer: 'AAPC, exam 2019' }, 'held'],
    [{ earned: '2019, first attempt' }, 'held'],
    [{ earned: '2019 exam' }, 'held'],
    [{ expires: 'dues pending' }, 'held'],
    [{ earned: 'exam pending' }, 'in-progress'],
  ])('reads the other fields of an entry as well: %j', (fields, standing) => {
    const { credentials } = resumeOf({ credentials: [{ name: '', acronym: 'CPC', ...fields }] })
    expect(readCredentials(credentials, TODAY).map((one) => one.standing)).toEqual([standing])
  })
})
