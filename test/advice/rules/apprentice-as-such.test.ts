import { describe, expect, it } from 'vitest'
import { fixOf, found, withCredentials } from '@/test/advice/advice-of'

const CPC_A = {
  conceptId: 'credential:cpc-a',
  acronym: 'CPC-A',
  name: 'Certified Professional Coder - Apprentice',
}
const CPC = { conceptId: 'credential:cpc', acronym: 'CPC', name: 'Certified Professional Coder' }

describe('apprenticeAsSuch', () => {
  it('gives the A back wherever a resume says who one is', () => {
    const resume = withCredentials([CPC_A], {
      headline: 'CPC, outpatient',
      summary: 'Certified Professional Coder (CPC) with 600 Practicode cases.',
    })
    expect(found('apprentice-as-such', resume).map(fixOf)).toEqual([
      'CPC-A, outpatient',
      'Certified Professional Coder - Apprentice (CPC-A) with 600 Practicode cases.',
    ])
  })

  it('gives it back to the letters of the entry itself', () => {
    expect(found('apprentice-as-such', withCredentials([{ ...CPC_A, acronym: 'CPC' }])).map(fixOf)).toEqual([
      'CPC-A',
    ])
  })

  it('asks who gave the title that has the letters, and changes none', () => {
    const [finding] = found('apprentice-as-such', withCredentials([CPC_A], { title: 'Medical Coder, CPC' }))
    expect(finding?.remedy).toMatchObject({ kind: 'question', ask: expect.stringContaining('CPC-A') })
  })

  it.each([
    ['CPC-A, outpatient', 'the A is there'],
    ['Passed the CPC exam in June 2026', 'the exam is the same'],
    ['Preparing for the CPC', 'a plan is no claim'],
  ])('leaves alone: %s', (summary) =>
    expect(found('apprentice-as-such', withCredentials([CPC_A], { summary }))).toEqual([]),
  )

  it('has nothing to say to one who holds the full credential, or CCS-P beside CCS', () => {
    const summary = 'CPC with nine years'
    expect(found('apprentice-as-such', withCredentials([CPC], { summary }))).toEqual([])
    expect(found('apprentice-as-such', withCredentials([CPC, CPC_A], { summary }))).toEqual([])
    const ccsP = { conceptId: 'credential:ccs-p', acronym: 'CCS-P' }
    expect(found('apprentice-as-such', withCredentials([ccsP], { summary: 'CCS-P and CCS' }))).toEqual([])
  })
})
