import { describe, expect, it } from 'vitest'
import { held, knockout, readText, resumeOf } from '../build'

const POSTING = readText(
  'Inpatient Coder\n\nRequirements\n- CCS, or RHIT with 5 years of inpatient coding\n- ICD-10-PCS',
)

describe('years that belong to one credential of a choice', () => {
  it.each([
    [['CCS'], undefined],
    [['CCS', 'RHIT'], undefined],
    [['RHIT'], 'not-met'],
    [['CPC'], 'not-met'],
  ])('are asked of %j: %s', (acronyms, verdict) => {
    const resume = resumeOf({
      title: 'Inpatient Coder',
      start: '2024-01',
      bullets: ['Coded inpatient stays'],
      credentials: acronyms.map((acronym) => held(acronym)),
    })
    expect(knockout(resume, POSTING, 'years')?.verdict).toBe(verdict)
  })
})

describe('years that each credential of a choice has of its own', () => {
  const line = (words: string) => readText(`Coder\n\nRequirements\n- ${words}\n- ICD-10-CM`)

  it.each([
    ['CCS with 2 years of coding experience, or CPC with 4 years of coding experience', ['CPC'], 'not-met'],
    ['CCS with 2 years of coding experience or CPC with 4 years of coding experience', ['CCS'], 'met'],
    ['CCS with 2 years of coding experience or CPC with 4 years of coding experience', ['CCS', 'CPC'], 'met'],
    ['RHIA with 1 year of coding or RHIT with 5 years of coding', ['RHIA'], 'met'],
    ['RHIA with 1 year of coding or RHIT with 5 years of coding', ['RHIT'], 'not-met'],
    ['CPC with 2 years, CCS with 1 year, or CPC-A with 5 years', ['CPC-A'], 'not-met'],
  ])('are asked of its holders: %s, %j: %s', (words, acronyms, verdict) => {
    const resume = resumeOf({
      title: 'Medical Coder',
      start: '2023-10',
      bullets: ['Coded charts with ICD-10-CM'],
      credentials: acronyms.map((acronym) => held(acronym)),
    })
    expect(knockout(resume, line(words), 'years')?.verdict).toBe(verdict)
    expect(knockout(resume, line(words), 'credential')?.verdict).toBe('met')
  })

  it('are not made up for by a credential “in lieu”', () => {
    const clerk = resumeOf({
      title: 'Release of Information Clerk',
      bullets: ['Released records'],
      credentials: [held('RHIA')],
    })
    const posting = line('CCS. RHIA/RHIT with 5 years of inpatient coding accepted in lieu of CCS.')
    expect(knockout(clerk, posting, 'years')?.verdict).toBe('not-met')
  })

  it('take years for a credential where the posting does', () => {
    const coder = resumeOf({ title: 'Medical Coder', start: '2018-01', bullets: ['Coded charts'] })
    const posting = line('Two years of coding experience with CPC; four years without certification')
    expect(knockout(coder, posting, 'credential')?.verdict).not.toBe('not-met')
  })
})

describe('fewer years that a credential makes enough', () => {
  const posting = readText('Coder\n\nRequirements\n- 5 years of coding, or 3 years with an RHIT\n- ICD-10-CM')

  it.each([
    ['2022-01', ['RHIT'], 'met'],
    ['2022-01', [], 'not-met'],
    ['2012-01', [], 'met'],
  ])('are enough for its holders alone: since %s with %j: %s', (start, acronyms, verdict) => {
    const resume = resumeOf({
      title: 'Medical Coder',
      start,
      bullets: ['Coded charts with ICD-10-CM'],
      credentials: acronyms.map((acronym) => held(acronym)),
    })
    expect(knockout(resume, posting, 'years')?.verdict).toBe(verdict)
  })
})
