import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAllPatientData, findPatientData } from '@/lib/advice/line/patient-data'

describe('findPatientData', () => {
  it.each([
    ['Reviewed MRN 00412233', 'record-number'],
    ['Corrected account #A1234567', 'record-number'],
    ['Chart number 5551234 was recoded', 'record-number'],
    ['Patient DOB 03/04/1961', 'birth-date'],
    ['date of birth: March 1961', 'birth-date'],
    ['Reopened claim no. 88123456', 'claim-number'],
    ['SSN 123-45-6789', 'social-security'],
    ['Worked 4418827719', 'record-number'],
    ['Medicare no. 1EG4-TE5-MK73', 'claim-number'],
    ['Member 1EG4TE5MK73 was rebilled', 'claim-number'],
    ['Patient: Mary Jones 72F admitted 3/4/2025', 'patient-name'],
    ['Patient name: Jones, Mary', 'patient-name'],
    ['Coded MRN 00412233 under CPC supervision', 'record-number'],
    ['Coded for patient Mrs. Lopez', 'patient-name'],
    ['Patient Maria Lopez was readmitted', 'patient-name'],
    ['Recoded Maria Lopez 03/14/1962 after the audit', 'patient-name'],
    ['Reviewed Lopez, Maria (DOB 3/14/62)', 'patient-name'],
    ['Billed for Maria Lopez DOB 03/04/1961', 'patient-name'],
    ['Reviewed Patient DOB 03/04/1961', 'birth-date'],
    ['Reviewed MRN 41-22-33 after discharge', 'record-number'],
    ['Reopened account no. 12-345678', 'record-number'],
    ['Appealed claim # CLM-2023-00123', 'claim-number'],
    ['Appealed claim number 2023-0001234', 'claim-number'],
    ['SSN: 123 45 6789', 'social-security'],
    ['social security number ending in 6789', 'social-security'],
    ['SSN xxx-xx-6789', 'social-security'],
  ])('%s: %s', (text, kind) => expect(findPatientData(text)?.kind).toBe(kind))

  it.each([
    'Coded 42 charts a day',
    'AAPC member ID 01234567',
    'CPC #01430962, AHIMA 10044213',
    'Looked up NPI 1234567893',
    'RHIT certification no. 20441873',
    'Patient: Access Services and Patient: Safety Committee',
    'Cleared 1,900 accounts',
    'Recovered $12,400,000 in denied claims',
    'Leveled 99213 and 99214 visits',
    'Assigned ICD-10-CM to 120000 encounters',
    'Raised patient satisfaction',
    'Coded Patient Financial Services accounts',
    'Reduced claim denials from 7.1 % to 3.8 %',
    'Coded claims 2019 to 2022',
    'Worked claim edits 2019-2021',
    'Managed accounts 2019-2021',
    'Raised the record number of 55 charts a day to 60',
    'Explained social security disability claims in 2023',
    'Reconciled chart numbers 2 to 5 of the audit',
    'Joined the Joint Commission 05/12/2021 survey',
    'Moved to Epic 04/01/2023',
    'Medical Coder 03/15/2019 – Present',
    'Harrow Lake 03/15/2019 - 05/12/2021',
    'Outpatient Coder 03/15/2019',
    'Certified Coder Exam 05/12/2021',
    'Presented at AAPC HEALTHCON 2024 and 2025',
  ])('leaves alone: %s', (text) => expect(findPatientData(text)).toBeNull())

  it.each(linesOf('flagged'))('flags: %s', (text) => expect(findPatientData(text)).not.toBeNull())

  it.each(linesOf('left-alone'))('leaves alone: %s', (text) => expect(findPatientData(text)).toBeNull())

  it('is not led past a patient’s number by one of the coder’s own before it', () => {
    const text = 'AAPC 01234567; worked 4418827719, then CPC 01430962'
    expect(findAllPatientData(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '4418827719',
    ])
  })

  it('takes no longer for a text that is made to be slow', () => {
    for (const part of [
      'Maria ',
      'A',
      'O’',
      '1-',
      'DOB ',
      'claim 11-',
      'AAPC 12345678 ',
      'Harrow Health 1/2/1950 ',
      ' ',
    ]) {
      const text = part.repeat(100_000 / part.length)
      const before = process.cpuUsage()
      findAllPatientData(text)
      expect(process.cpuUsage(before).user / 1000, part).toBeLessThan(500)
    }
  })

  it('says where it stands', () => {
    expect(findPatientData('Reviewed MRN 00412233 twice')?.span).toEqual({ start: 9, end: 21 })
  })
})

/** Lines of charts and of resumes, in the forms that records, payers, schools and coders write. */
function linesOf(name: 'flagged' | 'left-alone'): readonly string[] {
  return readFileSync(`test/fixtures/patient-data/${name}.txt`, 'utf8').trim().split('\n')
}
