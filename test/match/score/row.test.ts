import { describe, expect, it } from 'vitest'
import type { Evidence } from '@/lib/match/report'
import { rowOf, toTenths } from '@/lib/match/score/row'

const row = {
  requirementId: 'term-1',
  group: 'terms',
  label: 'Zorbex',
  level: 'mentioned',
  of: 3,
  postingSpans: [],
} as const

const evidence = (grade: Evidence['grade'], conceptId: Evidence['conceptId'] = null): Evidence => ({
  conceptId,
  grade,
  field: 'summary',
  quote: 'Zorbex',
  place: 'Summary',
  months: null,
  hasNumber: false,
})

describe('rowOf', () => {
  it.each([
    ['its best evidence', [evidence('listed'), evidence('summary')], 'listed', 2.6],
    ['nothing', [], 'absent', 0],
    [
      'a credential that stands outside of Certifications',
      [evidence('listed', 'credential:cpc')],
      'listed',
      0.9,
    ],
  ] as const)('grades and weighs a row by %s', (_, found, grade, points) => {
    expect(rowOf({ ...row, evidence: found })).toMatchObject({ grade, points, of: 3, anyOf: [] })
  })

  it('earns nothing for a figure that falls short', () => {
    expect(rowOf({ ...row, evidence: [evidence('shown')] }, 'short')).toMatchObject({
      grade: 'short',
      points: 0,
    })
  })
})

describe('toTenths', () => {
  it.each([
    [2.55, 2.6],
    [0.44, 0.4],
  ])('keeps %s points as %s', (points, tenths) => expect(toTenths(points)).toBe(tenths))
})
