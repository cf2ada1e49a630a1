import { describe, expect, it } from 'vitest'
import { makeCredential } from '@/components/steps/make-credential'
import { coachSummary } from '@/lib/advice/line/coach-summary'

const apprentice = makeCredential(
  { conceptId: 'credential:cpc-a', acronym: 'CPC-A', name: '', issuer: 'AAPC' },
  () => 'c-1',
)
const full = makeCredential(
  { conceptId: 'credential:cpc', acronym: 'CPC', name: '', issuer: 'AAPC' },
  () => 'c-2',
)

describe('coachSummary', () => {
  it('finds the credential and the number', () => {
    const done = coachSummary('CPC with eight years in professional fee coding.', [full])
    expect(done.filter((note) => note.done).map((note) => note.code)).toEqual([
      'credential',
      'number',
      'no-pronoun',
      'no-patient-data',
    ])
  })

  it('does not take CPC-A for CPC, nor CPC for CPC-A', () => {
    expect(coachSummary('CPC-A, 600 Practicode cases', [full])[0]?.done).toBe(false)
    expect(coachSummary('CPC, 600 Practicode cases', [apprentice])[0]?.done).toBe(false)
    expect(coachSummary('CPC-A, 600 Practicode cases', [apprentice])[0]?.done).toBe(true)
  })

  it('offers no credential that is not held', () => {
    expect(coachSummary('', [{ ...full, status: 'in-progress' }])[0]).toMatchObject({
      done: false,
      acronym: null,
    })
  })
})
