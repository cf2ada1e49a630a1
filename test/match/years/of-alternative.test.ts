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
