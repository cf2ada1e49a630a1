import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

function yearsOf(line: string, title: string, employer: string, ...bullets: string[]) {
  const posting = readText(`Medical Coder\nRequirements\n- CPC\n- ${line}`)
  return knockout(resumeOf({ title, employer, start: '2018-01', bullets }), posting, 'years')
}

const BOTH = '2 years medical billing and coding experience'
const DENIALS = '1 year of experience with DRG denials and appeals'
const SEVERAL = '3 years of professional fee coding experience in a multi-specialty setting'

describe('halfShown', () => {
  it.each([
    [BOTH, 'Inpatient Coder', 'Vale Hospital', 'Code inpatient charts', 'coding, not billing'],
    [BOTH, 'SDS Coder', 'Vale Hospital', 'Review device edits before final billing', 'coding, not billing'],
    [BOTH, 'ED Coder', 'Vale Hospital', 'Corrected edits in the billing work queue', 'coding, not billing'],
    [BOTH, 'Medical Biller', 'Vale Practice', 'Submit claims', 'billing, not coding'],
    [BOTH, 'Medical Biller', 'Vale Practice', 'File claims coded by physicians', 'billing, not coding'],
    [BOTH, 'Coder', 'Vale Practice', 'Code visits before billers submit claims', 'coding, not billing'],
    [BOTH, 'Coder', 'Vale Practice', 'Code visits and send claims back to billers', 'coding, not billing'],
    [BOTH, 'Coder', 'Vale Practice', 'Code visits and file claims edits', 'coding, not billing'],
    [
      '3 years of inpatient and outpatient coding',
      'Coder',
      'Vale',
      'Code inpatient charts',
      'inpatient, not outpatient',
    ],
    [
      '2 years of hospital outpatient coding, including emergency department',
      'Outpatient Coder',
      'Vale Hospital',
      'Code outpatient accounts',
      'outpatient, not ED',
    ],
    [
      '2 years of outpatient coding, including ED, observation and SDS',
      'Outpatient Coder',
      'Vale Hospital',
      'Code outpatient and ED accounts',
      'outpatient and ED, not observation and SDS',
    ],
    [
      '1 year of denials and appeals experience',
      'Coder',
      'Vale',
      'Resolve coding denials with corrected claims',
      'denial management, not appeals',
    ],
  ])('says which half is shown: %s, %s', (line, title, employer, bullet, halves) => {
    const asked = yearsOf(line, title, employer, bullet)
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toContain(`Your jobs show ${halves}.`)
  })

  it.each([
    [BOTH, 'Medical Biller/Coder', 'Vale Practice', 'Code visits and submit claims'],
    [BOTH, 'Coder', 'Vale Practice', 'Coded and billed office visits'],
    [BOTH, 'Billing Specialist', 'Vale', 'Submitted claims and coded office visits with CPT and ICD-10-CM'],
    [BOTH, 'Revenue Cycle Specialist', 'Vale', 'Coded and billed 40 visits a day'],
    [BOTH, 'Medical Biller', 'Vale Practice', 'Assign CPT codes and post payments'],
    [BOTH, 'Coder', 'Vale Practice', 'Coded visits and submitted clean claims to payers'],
    [BOTH, 'Coder', 'Vale Practice', 'Coded visits. Filed claims with Medicare.'],
    [BOTH, 'Coder', 'Vale Practice', 'Coded visits, scrubbed and transmitted claims'],
    [BOTH, 'Coder', 'Vale Practice', 'Coded visits and resubmitted corrected claims'],
    ['2 years of billing and/or coding', 'Inpatient Coder', 'Vale Hospital', 'Code inpatient charts'],
    ['2 years of medical billing/coding', 'Inpatient Coder', 'Vale Hospital', 'Code inpatient charts'],
    ['3 years of inpatient and outpatient coding', 'Coder', 'Vale', 'Code inpatient and outpatient charts'],
    ['3 years of inpatient or outpatient coding', 'Coder', 'Vale', 'Code inpatient charts'],
    ['1 year of denials and appeals experience', 'Coder', 'Vale', 'Appeal denied claims'],
    [DENIALS, 'Denials Coder', 'Vale Hospital', 'Review DRG denials and write appeal letters'],
    [DENIALS, 'Denials Specialist', 'Vale', 'Appealed DRG denials'],
    [DENIALS, 'Inpatient Coder', 'Vale Hospital', 'Code inpatient stays and appeal denied claims'],
    [SEVERAL, 'Coder', 'Vale Multispecialty Group', 'Code professional fees of a multi-specialty group'],
    [SEVERAL, 'Profee Coder', 'Vale', 'Code profee cardiology, urology and dermatology'],
    ['3 years of multi-specialty or profee coding', 'Profee Coder', 'Vale', 'Code family medicine visits'],
  ])('is content where both are shown, or one will do: %s, %s', (line, title, employer, bullet) => {
    expect(yearsOf(line, title, employer, bullet)?.verdict).toBe('met')
  })

  it.each([
    ['Biller', 'Vale Family Practice', 'Appeal denied claims'],
    ['Professional Fee Coder', 'Vale Group', 'Resolve 40 coding denials per week with corrected claims'],
  ])('takes denials of an office for none of DRGs: %s', (title, employer, bullet) => {
    expect(yearsOf(DENIALS, title, employer, bullet)?.verdict).toBe('not-met')
  })

  it('asks which denials they were where nothing says it', () => {
    const asked = yearsOf(DENIALS, 'Denials Specialist', 'Quillstone', 'Appeal denied claims')
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toContain('If they were denials of DRGs, say so in the job.')
  })

  it.each([
    'Worked denials for outpatient clinic and ED accounts',
    'Worked denials for a surgery center',
    'Worked denials of hospital accounts',
    'Appeal denied claims',
  ])('takes denials that name no stay for none of inpatients yet: %s', (bullet) => {
    const asked = yearsOf('2 years of inpatient denials experience', 'Denials Specialist', 'Vale', bullet)
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toContain('If they were denials of inpatient stays, say so in the job.')
  })

  it.each([
    'Worked denials of inpatient stays',
    'Appealed DRG denials',
    'Coded inpatient stays and worked their denials',
    'Worked denials for ED and inpatient accounts',
  ])('counts denials of stays: %s', (bullet) => {
    const line = '2 years of inpatient denials experience'
    expect(yearsOf(line, 'Denials Specialist', 'Vale', bullet)?.verdict).toBe('met')
  })

  it('asks for the specialties of a multi-specialty setting', () => {
    const asked = yearsOf(SEVERAL, 'Medical Coder', 'Vale Family Practice', 'Code family medicine visits')
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toContain('The posting asks for several specialties.')
  })
})
