import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const verdict = (line: string, title: string, employer: string, bullet = 'Care for six patients a shift') =>
  knockout(
    resumeOf({ title, employer, start: '2014-01', bullets: [bullet] }),
    readText(`CDI Specialist\nRequirements\n- RN\n- ${line}`),
    'years',
  )?.verdict

const WARDS = '5 years of acute care nursing experience (ICU, ED or med/surg)'

describe('jobsOnWard', () => {
  it.each(['Registered Nurse, Medical-Surgical Unit', 'Staff RN, Step-down Unit', 'RN, ICU'])(
    'counts the years of a nurse on a ward as a hospital’s: %s',
    (title) => {
      expect(verdict(WARDS, title, 'Vale Health')).toBe('met')
      expect(verdict('5 years of acute care nursing experience', title, 'Vale Health')).toBe('met')
    },
  )

  it('counts none of a clinic, and no ward for another', () => {
    expect(verdict(WARDS, 'Clinic Nurse', 'Vale Family Practice')).toBe('not-met')
    expect(verdict('5 years of ICU nursing experience', 'RN, Med/Surg', 'Vale Hospital')).toBe('not-met')
  })

  it.each([
    ['Home Health Nurse', 'Amedisys', 'Visited patients at home after ICU and step-down stays', 'not-met'],
    ['LPN', 'Sunny Nursing Home', 'Med pass, progressive care unit transfers', 'not-met'],
    ['Registered Nurse', 'Vale Group', 'Took patients from the ICU', 'not-met'],
    ['Registered Nurse', 'Vale Group', 'Call patients about telemetry follow-up', 'not-met'],
    ['Clinic Nurse, ICU follow-up', 'Vale Family Practice', 'Take calls', 'not-met'],
    ['Registered Nurse', 'Vale Group', 'Charge nurse on a telemetry unit', 'met'],
    ['Registered Nurse', 'Vale Group', 'Floated to ICU and step-down', 'met'],
    ['Registered Nurse', 'Cleveland Clinic', 'Cared for six patients in the ICU', 'met'],
  ])('counts a ward where one worked oneself: %s, %s, %s', (title, employer, bullet, wanted) =>
    expect(verdict('3 years of inpatient nursing experience', title, employer, bullet)).toBe(wanted),
  )
})
