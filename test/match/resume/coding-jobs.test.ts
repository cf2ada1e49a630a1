import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const POSTING = readText('Medical Coder\n\nRequirements\n• 1 year of coding experience\n• ICD-10-CM')

const verdictFor = (title: string, bullet: string) =>
  knockout(resumeOf({ title, bullets: [bullet], start: '2020-01' }), POSTING, 'years')?.verdict

describe('codingJobs', () => {
  it.each([
    ['Patient Administration Specialist (68G)', 'Coded inpatient records at a military treatment facility'],
    ['Patient Administration Specialist', 'Coded 25 outpatient encounters a day'],
    ['Front Office Lead', 'Accurately coded emergency visits'],
  ])('counts a job by the charts that were coded: %s, %s', (title, bullet) => {
    expect(verdictFor(title, bullet)).toBe('met')
  })

  it.each([
    ['Software Developer', 'Coded data records for a web service'],
    ['Patient Administration Specialist', 'Filed inpatient records'],
    ['Clerk', 'Routed coded records to the archive'],
    ['File Clerk', 'Coded paper charts by color'],
    ['Research Assistant', 'Coded interview records and charts for themes'],
    ['Qualitative Analyst', 'Coded 40 encounters for research themes'],
  ])('counts no other: %s, %s', (title, bullet) => {
    expect(verdictFor(title, bullet)).toBe('not-met')
  })
})
