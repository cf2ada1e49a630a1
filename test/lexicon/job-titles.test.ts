import { describe, expect, it } from 'vitest'
import { jobsInTitle, kinshipOf, rankOfTitle } from '@/lib/lexicon/job-titles'
import { JOB_TITLES } from '@/lib/lexicon/reference'

describe('jobsInTitle', () => {
  it.each<[title: string, ...jobs: string[]]>([
    ['Medical Coder', 'medical-coder'],
    ['Certified Coding Specialist II', 'medical-coder'],
    ['Lead Inpatient Coder', 'inpatient-coder', 'coding-lead'],
    ['Outpatient Facility Coding Specialist', 'outpatient-coder'],
    ['Coder, Emergency Department Facility', 'facility-coder', 'ed-coder'],
    ['Professional Fee Coder II – Multispecialty', 'profee-coder'],
    ['Medical Records Technician (Coder)', 'medical-coder'],
    ['Medical Billing/Coding Specialist', 'biller-coder'],
    ['Risk Adjustment Coding Auditor', 'coding-auditor', 'risk-adjustment-auditor'],
    ['E/M Auditor & Provider Educator', 'coding-auditor', 'coding-educator'],
    ['Clinical Documentation Integrity Specialist', 'cdi-specialist'],
    ['Coding Quality Analyst', 'coding-auditor'],
    ['Medical Biller AR Followup Analyst', 'medical-biller'],
    ['Director of Coding', 'coding-manager'],
    ['Software Engineer'],
    ['Registered Nurse'],
    ['Senior Data Analyst'],
  ])('reads %s', (title, ...jobs) => {
    expect([...jobsInTitle(title)].sort()).toEqual([...jobs].sort())
  })

  it.each(JOB_TITLES.flatMap(({ id, title, variants }) => [title, ...variants].map((form) => [form, id])))(
    'knows %s',
    (form, id) => {
      const jobs = jobsInTitle(form)
      expect(jobs.some((job) => kinshipOf(job, id) === 'same')).toBe(true)
    },
  )
})

describe('kinshipOf', () => {
  it.each([
    ['inpatient-coder', 'medical-coder', 'same'],
    ['medical-coder', 'inpatient-coder', 'kin'],
    ['outpatient-coder', 'inpatient-coder', 'kin'],
    ['drg-validator', 'coding-auditor', 'same'],
    ['medical-coder', 'coding-auditor', 'kin'],
    ['medical-biller', 'inpatient-coder', null],
    ['medical-coder', 'coding-manager', null],
    ['coding-lead', 'coding-manager', 'kin'],
  ] as const)('takes %s for %s as %s', (had, wanted, kinship) => {
    expect(kinshipOf(had, wanted)).toBe(kinship)
  })
})

describe('rankOfTitle', () => {
  it.each([
    ['Coder I / II / III', 1],
    ['Junior Coder', 1],
    ['Coder', 2],
    ['Coder II', 2],
    ['Sr. Coder', 3],
    ['Lead Coder', 3],
    ['Coding Supervisor', 4],
    ['Coding Manager', 5],
    ['Senior Coding Manager', 5],
    ['Coding Supervisor II', 4],
    ['HIM Director', 6],
  ] as const)('ranks %s as %i', (title, rank) => {
    expect(rankOfTitle(title)).toBe(rank)
  })
})

describe('the table of job titles', () => {
  it('is sorted, and names only jobs that it has', () => {
    const ids = JOB_TITLES.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const { isA, kin } of JOB_TITLES) for (const id of [...isA, ...kin]) expect(ids).toContain(id)
  })
})
