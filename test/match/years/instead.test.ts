import { describe, expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { conditionsOf, held, readText, reportOf, resumeOf } from '../build'

const OR_YEARS = readText(
  'Medical Coder\n\nRequirements\n- CPC or CCS, or three years of coding in lieu of certification\n- Associate degree in HIM, or five years of coding',
)

describe('years that make up for something', () => {
  it('stand for the credential and for the degree where there are enough', () => {
    const resume = resumeOf({ title: 'Medical Coder', start: '2018-01', bullets: ['Coded clinic visits'] })
    expect(conditionsOf(resume, OR_YEARS)).toEqual([
      ['CPC or CCS or 3 years of coding', 'met'],
      ['Associate degree or 5 years of coding', 'met'],
    ])
  })

  it('are not asked of who holds the credential', () => {
    const resume = resumeOf({ title: 'Medical Coder', start: '2026-01', credentials: [held('CPC')] })
    expect(conditionsOf(resume, OR_YEARS)).toContainEqual(['CPC or CCS or 3 years of coding', 'met'])
    expect(conditionsOf(resume, OR_YEARS)).toContainEqual([
      'Associate degree or 5 years of coding',
      'not-met',
    ])
  })

  it('are marked in the posting beside the credential', () => {
    const resume = resumeOf({ title: 'Medical Coder', start: '2018-01' })
    const row = reportOf(resume, OR_YEARS).rows.find(
      ({ label }) => label === 'CPC or CCS or 3 years of coding',
    )
    expect(row?.postingSpans.map((span) => slice(OR_YEARS.text, span))).toEqual(['CPC', 'CCS', 'three years'])
  })

  it('are missed where neither is there', () => {
    const resume = resumeOf({ title: 'Medical Coder', start: '2025-01' })
    expect(conditionsOf(resume, OR_YEARS)).toContainEqual(['CPC or CCS or 3 years of coding', 'not-met'])
  })
})

describe('years beside a diploma that is asked of everybody', () => {
  const posting = readText(
    'Medical Coder\n\nRequirements\n- CPT and ICD-10-CM\n- High school diploma\n- Bachelor’s degree or 5 years of coding',
  )

  it('stand for the degree alone', () => {
    const resume = resumeOf({ title: 'Medical Coder', start: '2018-01' })
    expect(conditionsOf(resume, posting)).toEqual([
      ['High school diploma', 'unclear'],
      ['5 years of coding', 'met'],
    ])
  })
})

describe('an equivalent that a posting leaves open', () => {
  const posting = readText('Medical Coder\n\nRequirements\n- CPC or equivalent experience\n- ICD-10-CM')

  it('makes a missing credential a question', () => {
    const resume = resumeOf({ title: 'Medical Coder', start: '2018-01' })
    expect(conditionsOf(resume, posting)).toEqual([['CPC', 'unclear']])
  })

  it('asks nothing of who holds it', () => {
    expect(conditionsOf(resumeOf({ credentials: [held('CPC')] }), posting)).toEqual([['CPC', 'met']])
  })
})

describe('years in front of a credential with fewer', () => {
  const ways = 'Three years of inpatient coding, or CCS with one year of inpatient coding'
  const stays = { title: 'Inpatient Coder', bullets: ['Code inpatient charts'] }

  it('stand for that credential, which asks the fewer of its holders', () => {
    const posting = readText(`Medical Coder\n\nRequirements\n- ICD-10-CM\n- ${ways}`)
    const verdicts = (start: string, credential: string) =>
      conditionsOf(resumeOf({ ...stays, start, credentials: [held(credential)] }), posting).map(
        ([, verdict]) => verdict,
      )
    expect(verdicts('2020-01', 'COC')).toEqual(['met', 'met'])
    expect(verdicts('2025-01', 'CCS')).toEqual(['met', 'met'])
    expect(verdicts('2025-01', 'COC')).toContain('not-met')
  })

  it.each([
    ['2026-06', 'CPC', 'not-met'],
    ['2020-01', 'CPC', 'met'],
    ['2025-01', 'CCS', 'met'],
    ['2026-06', 'CCS', 'not-met'],
  ])(
    'are asked of who holds another of a choice that another line requires: since %s with %s: %s',
    (start, credential, verdict) => {
      const posting = readText(
        'Medical Coder\n\nRequirements\n- CPC or CCS required\n- 3 years of coding experience, or CCS with 1 year\n- ICD-10-CM',
      )
      const resume = resumeOf({ ...stays, start, credentials: [held(credential)] })
      const label = credential === 'CPC' ? '3 years of coding' : '1 year of coding with CCS'
      expect(conditionsOf(resume, posting).filter(([name]) => name !== 'CPC or CCS')).toEqual([
        [label, verdict],
      ])
      expect(reportOf(resume, posting).rows.map((row) => row.label)).toContain(label)
    },
  )

  it('stand for no choice of credentials that another line requires', () => {
    const posting = readText(`Medical Coder\n\nRequirements\n- CPC or CCS\n- ${ways}`)
    expect(conditionsOf(resumeOf({ ...stays, start: '2018-01' }), posting)).toContainEqual([
      'CPC or CCS',
      'not-met',
    ])
  })
})
