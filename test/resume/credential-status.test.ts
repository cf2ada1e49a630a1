import { describe, expect, it } from 'vitest'
import { standsAfterName } from '@/lib/resume/after-name'
import { resumeOn, statusOn } from '@/lib/resume/credential-status'
import { emptyResume } from '@/lib/resume/empty'
import { credentialShape } from '@/lib/resume/schema'

describe('statusOn', () => {
  it.each([
    ['', 'held'],
    ['2027-05-31', 'held'],
    ['2026-02-21', 'held'], // 91 days ahead
    ['2026-02-20', 'expires-soon'], // 90 days ahead
    ['2026-02', 'held'], // holds to the 28th
    ['2026-01', 'expires-soon'],
    ['2025-11-22', 'expires-soon'], // to the end of its day
    ['2025-11-21', 'expired'],
    ['2025-11', 'expires-soon'],
    ['2025', 'expires-soon'],
    ['2025-10', 'expired'],
    ['2024', 'expired'],
    ['next year', 'held'],
  ])('sees a held credential that expires %s as %s on 22 Nov 2025', (expires, standing) => {
    expect(statusOn(credentialShape.parse({ id: 'a', expires }), '2025-11-22')).toBe(standing)
  })

  it.each(['in-progress', 'expired', 'retired'] as const)('never calls one that is %s held', (status) => {
    expect(statusOn(credentialShape.parse({ id: 'a', status, expires: '2030' }), '2025-11-22')).toBe(status)
  })
})

describe('resumeOn', () => {
  it('shows as expired what is past its expiry, and leaves the rest as it was said', () => {
    const credentials = [
      credentialShape.parse({ id: 'a', acronym: 'CPC', expires: '2020-01' }),
      credentialShape.parse({ id: 'b', acronym: 'CRC', expires: '2027-01' }),
      credentialShape.parse({ id: 'c', acronym: 'CCS', status: 'in-progress', expires: '2020-01' }),
    ]
    const { credentials: shown } = resumeOn({ ...emptyResume(), credentials }, '2026-11-22')
    expect(shown.map(({ status }) => status)).toEqual(['expired', 'held', 'in-progress'])
    expect(shown.slice(1)).toEqual(credentials.slice(1))
  })

  it.each([
    [{ name: 'CCDS (to be obtained within 12 months)', acronym: 'CCDS' }, 'in-progress'],
    [{ name: 'CCS - exam in March', acronym: 'CCS' }, 'in-progress'],
    [{ name: 'CPC, lapsed 2021', acronym: 'CPC' }, 'expired'],
    [{ name: 'Certified Professional Coder', acronym: 'CPC' }, 'held'],
    [{ name: 'CPC (renewal pending)', acronym: 'CPC' }, 'held'],
    [{ name: 'Exam Room Assisting', acronym: '' }, 'held'],
    [{ name: 'CCS, AHIMA (exam scheduled May 2027)', acronym: 'CCS' }, 'in-progress'],
    [{ name: 'RHIT-eligible', acronym: 'RHIT' }, 'in-progress'],
    [{ name: 'Certified Coding Specialist by June 2027', acronym: 'CCS' }, 'in-progress'],
    [{ name: 'Certified Professional Coder (not renewed)', acronym: 'CPC' }, 'expired'],
  ])('shows no letters as held that their own words say are not: %j', (entry, status) => {
    const credentials = [credentialShape.parse({ id: 'a', ...entry })]
    const { credentials: shown } = resumeOn({ ...emptyResume(), credentials }, '2026-11-22')
    expect(shown.map((one) => one.status)).toEqual([status])
  })

  it.each([
    ['Certified Professional Coder, pursuing CCS', 'CPC'],
    ['Certified Professional Coder; CRC exam in May', 'CPC'],
    ['Certified Professional Coder, CRC candidate', 'CPC'],
    ['Certified Professional Coder (renews next month)', 'CPC'],
    ['Certified Coding Specialist, exam 2019', 'CCS'],
    ['Certified Medicaid Eligibility Specialist', 'CMES'],
    ['Enrolled Agent', 'EA'],
    ['Certified Professional Coder, apprentice status dropped 2020', 'CPC'],
    ['CPC, working toward CCS', 'CPC'],
    ['CPC, CRC (in progress)', 'CPC'],
    ['CPC and CRC in progress', 'CPC'],
    ['Certified Professional Coder, Certified Risk Adjustment Coder in progress', 'CPC'],
    ['Certified Professional Coder; Risk Adjustment Coder (in progress)', 'CPC'],
    ['Certified Coding Specialist, exam in May 2019', 'CCS'],
    ['CPC, exam scheduled 2018, passed 2019', 'CPC'],
    ['CPC, lapsed 2020; reinstated 2023', 'CPC'],
    ['CPC, expired card replaced 2020', 'CPC'],
    ['Certified Professional Coder, never lapsed', 'CPC'],
    ['CPC, Inactive Records Committee', 'CPC'],
    ['Certified Enrollment Specialist', 'CES'],
    ['Retired Military Nurse Coder', 'RMNC'],
  ])('leaves held what a stray word cannot unmake: %s', (name, acronym) => {
    const credential = credentialShape.parse({ id: 'a', name, acronym })
    const { credentials } = resumeOn({ ...emptyResume(), credentials: [credential] }, '2026-11-22')
    expect(credentials.map(({ status }) => status)).toEqual(['held'])
    expect(standsAfterName(credential)).toBe(true)
  })
})
