import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const years = (line: string, employer: string, bullets: readonly string[], title = 'Inpatient Coder') =>
  knockout(
    resumeOf({ title, employer, start: '2018-01', bullets }),
    readText(`Medical Coder\nRequirements\n- CPC\n- ${line}`),
    'years',
  )

const ACUTE = '3 years of acute care inpatient coding experience'

describe('asksForAcuteCare', () => {
  it.each([
    [ACUTE, 'Sunrise Skilled Nursing Facility', 'Code inpatient rehab stays'],
    [ACUTE, 'Sunrise Skilled Nursing and Rehabilitation', 'Code stays with ICD-10-CM'],
    [ACUTE, 'Mercy Rehabilitation Hospital', 'Code inpatient stays'],
    ['3 years of inpatient coding in an acute care hospital', 'Sunrise Nursing Home', 'Code inpatient stays'],
    ['2 years of inpatient acute care coding', 'Sunrise Skilled Nursing Facility', 'Code inpatient stays'],
  ])('takes no skilled nursing and no rehabilitation: %s, %s', (line, employer, bullet) => {
    expect(years(line, employer, [bullet])?.verdict).toBe('not-met')
  })

  it('knows a line of rehabilitation in a job that names no place', () => {
    expect(years(ACUTE, 'Quillstone', ['Code inpatient rehab stays'], 'Medical Coder')?.verdict).toBe(
      'not-met',
    )
  })

  it.each([
    [ACUTE, 'Quillstone', ['Code inpatient charts']],
    [ACUTE, 'Quillstone', ['Code inpatient charts', 'Code the stays of a skilled nursing facility']],
    [ACUTE, 'Mercy Hospital', ['Code inpatient stays and rehab unit stays']],
    [ACUTE, 'Mercy Rehabilitation Hospital', ['Code inpatient stays with MS-DRG']],
    ['3 years of inpatient coding experience', 'Sunrise Skilled Nursing Facility', ['Code inpatient stays']],
    [
      '3 years of inpatient coding in an acute care or rehabilitation hospital',
      'Mercy Rehabilitation Hospital',
      ['Code inpatient stays'],
    ],
    [
      '3 years of inpatient coding in a long-term acute care hospital',
      'Sunrise Skilled Nursing Facility',
      ['Code inpatient stays'],
    ],
  ])('leaves acute care, and the posting that takes more: %s, %s, %s', (line, employer, bullets) => {
    expect(years(line, employer, bullets)?.verdict).toBe('met')
  })

  it.each([
    ['Quillstone', 'Coded acute inpatient and inpatient rehab stays', 'met'],
    ['Quillstone', 'Coded inpatient medical, surgical, rehab and SNF stays', 'met'],
    ['Quillstone', 'Coded inpatient and rehab stays', 'met'],
    ['Community Health and Hospice', 'Coded 20 acute inpatient charts a day', 'met'],
    ['Community Health and Hospice', 'Coded 20 inpatient charts a day', 'not-met'],
    ['Quillstone', 'Coded inpatient stays in a skilled nursing facility', 'not-met'],
    ['Quillstone', 'Coded inpatient stays, all in a rehabilitation hospital', 'not-met'],
    ['Sunrise Skilled Nursing Facility', 'Coded inpatient rehab stays', 'not-met'],
    ['Mercy Rehabilitation Hospital', 'Coded acute inpatient rehab stays', 'not-met'],
    ['Sunrise Skilled Nursing Facility', 'Coded post-acute inpatient stays', 'not-met'],
  ])('takes nothing from acute work for a word of other care: %s, %s: %s', (employer, bullet, verdict) => {
    const title = employer.startsWith('Community') ? 'Inpatient Coder' : 'Coding Specialist'
    const asked = '3 years of inpatient coding in an acute care hospital'
    expect(years(asked, employer, [bullet], title)?.verdict).toBe(verdict)
  })

  it('says so in the condition', () => {
    expect(years(ACUTE, 'Quillstone', ['Code inpatient charts'])?.label).toBe(
      '3 years of acute care inpatient coding',
    )
    expect(years('3 years of inpatient coding', 'Quillstone', ['Code inpatient charts'])?.label).toBe(
      '3 years of inpatient coding',
    )
  })
})
