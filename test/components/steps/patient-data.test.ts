import { describe, expect, it } from 'vitest'
import { findPatientData } from '@/components/steps/patient-data'

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
    ['Coded for patient Mrs. Lopez', 'patient-name'],
    ['Patient Maria Lopez was readmitted', 'patient-name'],
  ])('%s: %s', (text, kind) => expect(findPatientData(text)).toBe(kind))

  it.each([
    'Coded 42 charts a day',
    'Cleared 1,900 accounts',
    'Recovered $12,400,000 in denied claims',
    'Leveled 99213 and 99214 visits',
    'Assigned ICD-10-CM to 120000 encounters',
    'Raised patient satisfaction',
    'Coded Patient Financial Services accounts',
    'Reduced claim denials from 7.1 % to 3.8 %',
    'Coded claims 2019 to 2022',
  ])('leaves alone: %s', (text) => expect(findPatientData(text)).toBeNull())
})
