import { describe, expect, it } from 'vitest'
import { readPosting } from '@/lib/posting/read-posting'
import { conditionsOf, held, readText, reportOf, resumeOf } from '@/test/match/build'

const PAGE = `Outpatient Coder I / II
Fernbrook Health

Coder I
• CPC-A or CCA required
• No experience required
Coder II
• CPC, COC or CCS required (apprentices not accepted)
• 2 years of outpatient coding experience

All levels
• Knowledge of ICD-10-CM and CPT
• Lives in Ohio`

const beginner = resumeOf({ credentials: [held('CPC-A')], start: '2026-06', title: 'File clerk' })
const veteran = resumeOf({ credentials: [held('CCS')], title: 'Outpatient Coder', start: '2019-01' })

describe('ofOneLevel', () => {
  it('turns away nobody who fits one of the levels', () => {
    for (const resume of [beginner, veteran])
      expect(conditionsOf(resume, readText(PAGE)).filter(([, verdict]) => verdict === 'not-met')).toEqual([])
  })

  it('says of which level a condition is, and that one is to be chosen', () => {
    const { knockouts, verdict } = reportOf(beginner, readText(PAGE))
    expect(knockouts.find(({ label }) => label === '2 years of outpatient coding')?.because).toMatch(
      /^Asked of “Coder II” alone\. .*Choose the level/,
    )
    expect(verdict).toMatch(/^This page is about Coder I and Coder II\. Choose the level you apply for\./)
  })

  it('turns away whoever has none of the credentials that any level asks for', () => {
    expect(conditionsOf(resumeOf({ credentials: [held('RHIT')] }), readText(PAGE))).toContainEqual([
      'CPC-A, CCA, CPC, COC or CCS',
      'not-met',
    ])
  })

  it('judges once a level is chosen', () => {
    const { levels } = readText(PAGE)
    const read = readPosting(PAGE, { level: levels[1]?.id ?? null })
    if (!read.ok) throw new Error('The page cannot be read.')
    expect(conditionsOf(beginner, read.value)).toContainEqual(['2 years of outpatient coding', 'not-met'])
  })
})
