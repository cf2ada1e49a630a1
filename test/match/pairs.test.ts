import { describe, expect, it } from 'vitest'
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
    const fit = (person: Person) => reportOf(resumeOfPerson(person), read).fit.value
    expect(fit(better)).toBeGreaterThan(fit(worse))
  })
})
