import { describe, expect, it } from 'vitest'
import { SAMPLES } from '@/lib/resume/sample'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'
import { newCoderCpcA } from '@/test/fixtures/resumes/new-coder-cpc-a'
import { profeeCpc } from '@/test/fixtures/resumes/profee-cpc'
import { riskAdjustmentCrc } from '@/test/fixtures/resumes/risk-adjustment-crc'
import { WELL_WRITTEN } from '@/test/fixtures/resumes/well-written'
import { WELL_WRITTEN_LINES } from '@/test/fixtures/resumes/well-written-lines'
import { adviceOn, withLines } from './advice-of'

describe('advise', () => {
  it.each(SAMPLES.map(({ title, resume }) => ({ title, resume })))(
    'has nothing to say about $title',
    ({ resume }) => {
      expect(adviceOn(resume).map(({ rule, says }) => `${rule}: ${says}`)).toEqual([])
    },
  )

  it.each([inpatientCcs, newCoderCpcA, profeeCpc])('leaves $contact.name alone', (resume) => {
    expect(adviceOn(resume).map(({ rule, says }) => `${rule}: ${says}`)).toEqual([])
  })

  it('says of a good resume only what is true on the day', () => {
    expect(adviceOn(riskAdjustmentCrc).map(({ says }) => says)).toEqual(['CPC expires Dec 31, 2026.'])
  })

  it.each(WELL_WRITTEN)('leaves a well-written resume alone: $title', ({ resume }) => {
    expect(adviceOn(resume).map(({ rule, says }) => `${rule}: ${says}`)).toEqual([])
  })

  it.each(WELL_WRITTEN_LINES)('leaves a well-written line alone: %s', (line) => {
    const advice = adviceOn(withLines([line, 'Coded 40 charts a day.']))
    expect(advice.map(({ rule, says }) => `${rule}: ${says}`)).toEqual([])
  })
})
