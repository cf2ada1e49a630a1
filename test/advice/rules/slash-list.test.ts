import { describe, expect, it } from 'vitest'
import { resumeShape } from '@/lib/resume/schema'
import { fixOf, found, withJobs, withLines } from '@/test/advice/advice-of'

const lineWith = (line: string) => found('slash-list', withLines([line])).map(fixOf)

describe('slashList', () => {
  it.each([
    ['Assigned CPT/HCPCS Level II codes', 'Assigned CPT and HCPCS Level II codes'],
    ['Coded ICD-10-CM/PCS for 20 charts', 'Coded ICD-10-CM and ICD-10-PCS for 20 charts'],
    ['Coded in ICD-9-CM, then ICD-10-CM/PCS', 'Coded in ICD-9-CM, then ICD-10-CM and ICD-10-PCS'],
    ['Coded charts with CPT/HCPCS Level II, 40 a day', 'Coded charts with CPT and HCPCS Level II, 40 a day'],
    ['Coded CPT/HCPCS Level II, ICD-10-CM and DRGs', 'Coded CPT, HCPCS Level II, ICD-10-CM and DRGs'],
    ['Coded in Epic/Meditech', 'Coded in Epic and Meditech'],
    ['Coded ICD-10-CM/CPT/HCPCS Level II', 'Coded ICD-10-CM, CPT and HCPCS Level II'],
  ])('%s', (line, after) => expect(lineWith(line)).toEqual([after]))

  it('parts the words of a list with a comma', () => {
    const resume = resumeShape.parse({ skills: { codeSets: ['CPT/HCPCS Level II'] } })
    expect(found('slash-list', resume).map(fixOf)).toEqual(['CPT, HCPCS Level II'])
  })

  it.each([
    'Leveled E/M visits',
    'Worked A/R over 90 days',
    'Coded charts and/or claims',
    'Coded 24/7 coverage charts',
    'Moved to Epic 04/01/2023',
    'Applied CPT and HCPCS Level II',
    'Kept 95% w/ two audits',
  ])('leaves alone: %s', (line) => expect(lineWith(line)).toEqual([]))

  it('changes no title, degree or membership, which others gave', () => {
    const resume = resumeShape.parse({
      ...withJobs([{ title: 'ED/Observation Coder' }]),
      education: [{ id: 'school', credential: 'CPT/HCPCS Level II Certificate', area: 'CPT/HCPCS Level II' }],
      memberships: [{ id: 'club', organization: 'ICD-10-CM/PCS Circle' }],
    })
    expect(found('slash-list', resume)).toEqual([])
  })
})
