import { describe, expect, it } from 'vitest'
import type { Score } from '@/lib/match/report'
import { INPATIENT_PAIRS } from '@/test/fixtures/pairs/inpatient'
import { NEW_CODER_PAIRS } from '@/test/fixtures/pairs/new-coder'
import { OFFICE_PAIRS } from '@/test/fixtures/pairs/office'
import { OUTPATIENT_PAIRS } from '@/test/fixtures/pairs/outpatient'
import { type Person, resumeOfPerson } from '@/test/fixtures/pairs/pair'
import { PROFEE_PAIRS } from '@/test/fixtures/pairs/profee'
import { REVIEW_PAIRS } from '@/test/fixtures/pairs/review'
import { RISK_ADJUSTMENT_PAIRS } from '@/test/fixtures/pairs/risk-adjustment'
import { readText, reportOf } from './build'

const PAIRS = [
  ...INPATIENT_PAIRS,
  ...OUTPATIENT_PAIRS,
  ...PROFEE_PAIRS,
  ...RISK_ADJUSTMENT_PAIRS,
  ...REVIEW_PAIRS,
  ...OFFICE_PAIRS,
  ...NEW_CODER_PAIRS,
]

describe('which of two people a coding manager would call first', () => {
  it('has enough pairs to mean something', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(80)
  })

  it.each(PAIRS)('$why', ({ posting, better, worse }) => {
    const read = readText(posting)
    const fit = (person: Person) => exactly(reportOf(resumeOfPerson(person), read).fit)
    expect(fit(better)).toBeGreaterThan(fit(worse))
  })
})

/** Fit before it is rounded to a whole number: two resumes that are nearly perfect may both print 98. */
function exactly({ points, of, cap }: Score): number {
  return ((cap?.at ?? 100) * points) / of
}
