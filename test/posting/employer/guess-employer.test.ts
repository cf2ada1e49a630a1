import { describe, expect, it } from 'vitest'
import { guessEmployer } from '@/lib/posting/employer/guess-employer'
import { readText } from '@/test/match/build'

const BODY = `
Requirements
- CPC required
- Two years of outpatient coding
- Knowledge of ICD-10-CM and CPT
`

const employerIn = (head: string, foot = '') => guessEmployer(readText(`${head}\n${BODY}\n${foot}\n`))

describe('guessEmployer', () => {
  it.each([
    [
      'a field of a form',
      'Outpatient Coder\nCompany: Dunmore Tidal Health\nLocation: Remote',
      'Dunmore Tidal Health',
    ],
    [
      'another name of that field',
      'Job Title: Coder II\nEmployer: Quarrybank\nPosted: 3 days ago',
      'Quarrybank',
    ],
    [
      'a facility, its place left out',
      'INPATIENT CODER\nFacility: Saint Oda Hospital, Wexley, PA',
      'Saint Oda Hospital',
    ],
    [
      'a line under the title',
      'Profee Coder\nBrackenfield Physicians | Remote in OH',
      'Brackenfield Physicians',
    ],
    ['a firm by its legal form', 'Medical Coder\nOxlip Quill, Inc.\nAkron, OH', 'Oxlip Quill, Inc.'],
    [
      'who seeks',
      'Medical Coder\n\nMarlpit Coding Partners is seeking a coder for its ED team.',
      'Marlpit Coding Partners',
    ],
    [
      'who seeks, with what they are',
      'ED Coder\n\nFernlight, the leader in trauma care, is looking for a coder.',
      'Fernlight',
    ],
    [
      'who says “we”',
      'Anesthesia Coder\n\nWe’re Hollowell Anesthesia Billing, a company of forty people.',
      'Hollowell Anesthesia Billing',
    ],
    [
      'what a house is',
      'Rehab Coder\n\nTarn Ridge Rehabilitation Hospital is a 60-bed hospital.',
      'Tarn Ridge Rehabilitation Hospital',
    ],
  ])('reads %s', (_, head, employer) => expect(employerIn(head)).toBe(employer))

  it('reads who offers equal opportunity, and the heading “About …”', () => {
    expect(employerIn('Coder', 'Glasswater Health is an equal opportunity employer.')).toBe(
      'Glasswater Health',
    )
    expect(employerIn('Coder', 'About Glasswater Health\nWe are four hospitals.')).toBe('Glasswater Health')
  })

  it('takes the fullest form of one name', () => {
    expect(
      employerIn(
        'Coder\n\nGlasswater is looking for a coder.',
        'Glasswater Health & Rehab is an equal opportunity employer.',
      ),
    ).toBe('Glasswater Health & Rehab')
  })

  it.each([
    ['a posting that does not say', 'Medical Coder\nRemote\n\nWe are looking for a coder who likes detail.'],
    ['a client without a name', 'Medical Coder\n\nOur client is seeking a coder for a backlog.'],
    ['a field that says nothing', 'Medical Coder\nCompany: Confidential'],
    ['a kind of house', 'Medical Coder\nHealthcare Services\nLas Vegas, NV'],
    ['a heading about the team', 'Medical Coder\n\nAbout us\nAbout the role\nWhy join our team'],
    ['a job that is looked for', 'The ideal candidate is seeking a career in coding.'],
    [
      'two employers',
      'Medical Coder\nDunmore Tidal Health\n\nMarlpit Staffing Partners is seeking a coder for a hospital.',
    ],
  ])('says nothing of %s', (_, head) => expect(employerIn(head)).toBeNull())

  it('believes the field of a form where two are named', () => {
    expect(
      employerIn('Company: Dunmore Tidal Health\nCoder\n\nMarlpit Staffing Partners is seeking a coder.'),
    ).toBe('Dunmore Tidal Health')
  })
})
