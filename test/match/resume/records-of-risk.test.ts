import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const verdict = (field: string, bullet: string, title = 'Risk Adjustment Coder') =>
  knockout(
    resumeOf({ title, employer: 'Cumberland Health Plan', start: '2018-01', bullets: [bullet] }),
    readText(`Medical Coder\nRequirements\n- CPC\n- 3 years of ${field} coding experience`),
    'years',
  )?.verdict

describe('isRecordOfRisk', () => {
  it.each([
    ['inpatient', 'Review outpatient and inpatient records for HCC capture'],
    ['inpatient', 'Code 60 inpatient and outpatient charts a day to identify unreported HCCs'],
    ['inpatient', 'Capture HCC diagnoses from hospital inpatient, hospital outpatient and physician records'],
    ['inpatient', 'Perform inpatient and outpatient HCC coding'],
    ['inpatient', 'Inpatient/outpatient risk adjustment chart review'],
    ['inpatient', 'Review inpatient, outpatient and physician office charts'],
    ['acute care inpatient', 'Risk adjustment reviews of hospital inpatient stays'],
    ['hospital', 'Review hospital inpatient and outpatient records for HCC capture'],
    ['professional fee', 'Review physician office and hospital records for HCC capture'],
  ])('takes the records of risk adjustment for no claims that were coded: %s, %s', (field, line) => {
    expect(verdict(field, line)).toBe('not-met')
  })

  it('leaves open of which side outpatient records were', () => {
    expect(verdict('hospital outpatient', 'Review outpatient and inpatient records for HCC capture')).toBe(
      'unclear',
    )
  })

  it.each([
    ['inpatient', 'Review inpatient records and code the stays with ICD-10-PCS', 'Risk Adjustment Coder'],
    ['inpatient', 'Review inpatient charts for MS-DRG and HCC assignment', 'HCC Coder'],
    ['inpatient', 'Coded inpatient stays and reviewed charts for HCCs', 'Medical Coder'],
    ['inpatient', 'Coded HCCs and inpatient charts', 'Medical Coder'],
    ['inpatient', 'Inpatient, outpatient and HCC coding', 'Medical Coder'],
    ['inpatient', 'Coded inpatient charts for six years before moving to HCC review', 'Medical Coder'],
    ['inpatient', 'Code inpatient charts for Vale Hospital and HCC charts for a payer', 'Medical Coder'],
    ['outpatient', 'Review outpatient charts for HCC capture', 'HCC Coder'],
    ['risk adjustment', 'Review inpatient and outpatient records for HCC capture', 'Medical Coder'],
  ])('leaves what was coded: %s, %s (%s)', (field, line, title) => {
    expect(verdict(field, line, title)).toBe('met')
  })
})
