import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('the dates of a credential', () => {
  it.each([
    ['BLS (American Heart Assoc.) exp. 5/26', '', '2026-05'],
    ['CPC, AAPC, exp 05/26', '', '2026-05'],
    ["RHIT renews Oct '27", '', '2027-10'],
    ['CPMA – good thru 11/30/27', '', '2027-11-30'],
    ['CRC, member ID 01234567, valid 1/1/26–12/31/27', '', '2027-12-31'],
    ['CCS (2018–2027)', '2018', '2027'],
    ['CPC exam passed October 2026', '2026-10', ''],
  ])('may leave out the century where a word says what they are: %s', (row, earned, expires) => {
    expect(read(row)).toMatchObject({ earned, expires })
  })

  it.each([
    ['CCS exam failed 2024, retake Jan 2027', '2027-01', ''],
    ['CPC (lapsed 2020; reinstated 2023)', '', ''],
    ['COC (not maintained since 2021)', '', '2021'],
    ['RHIA eligible (graduated 2025)', '', ''],
  ])('are not those of what happened besides: %s', (row, earned, expires) => {
    expect(read(row)).toMatchObject({ earned, expires })
  })
})

describe('the issuer of a credential', () => {
  it.each([
    ['CPC exam passed October 2026', ''],
    ['CPC (2014–2018, let go)', ''],
    ['CPC, held since 2016, AAPC', 'AAPC'],
    ['RN, State of Ohio, exp. 10/31/27', 'State of Ohio'],
    ['BLS – the American Heart Association', 'the American Heart Association'],
  ])('is a name, never what happened: %s', (row, issuer) => {
    expect(read(row)?.issuer).toBe(issuer)
  })
})

function read(row: string) {
  const text = `Jordan Ellis\njordan.ellis@example.com\n\nCERTIFICATIONS\n${row}`
  return understand(sourceLines(text), '2026-11-27').resume.credentials[0]
}
