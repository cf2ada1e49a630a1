import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const verdict = (line: string, title: string, employer: string) =>
  knockout(
    resumeOf({ title, employer, start: '2014-01', bullets: ['Care for six patients a shift'] }),
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
})
